import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as german } from "@zxcvbn-ts/language-de";

/*
 * The lists of common passwords, words and names. This module is only ever imported when it is needed: about 150 ms and
 * 40 MB that no other page pays. It stands alone because a bundler gives a package in the older module format no named
 * exports when the package itself is imported late.
 */

/**
 * Looked at in the lists; the rest of a long password only makes it better. Bounds the time of the check: at most 31 ms
 * for the worst of 120 hostile passwords, where the library's own limits (256, 100) take 400 ms.
 */
const CHECKED_LENGTH = 40;
const CHECKED_SPELLINGS = 20;

const meter = new ZxcvbnFactory({
  dictionary: { ...common, ...german },
  graphs: adjacencyGraphs,
  maxLength: CHECKED_LENGTH,
  l33tMaxSubstitutions: CHECKED_SPELLINGS,
});

/** @returns the power of ten of the guesses that an attacker who knows the lists and these words would need */
export function guessesLog10(password: string, words: readonly string[]): number {
  return meter.check(password, [...words]).guessesLog10;
}
