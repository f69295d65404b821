import type { Actor } from "~/features/account/account.rules";
import type { EntryContent } from "./offering.content.forms";
import { isSameField } from "./offering.diff.rules";
import { findEntry } from "./offering.edit.queries.server";
import { type EntryFieldName, entryFields, fieldsOfStep } from "./offering.entry.rules";
import { type EntryChange, stepHash } from "./offering.save.server";
import type { FormStep } from "./offering.steps.forms";
import { valueRows, valueText } from "./offering.value-texts.rules";

/** One field that two people wrote differently, each side in words; an empty side says nothing. */
export interface BothSides {
  readonly field: EntryFieldName;
  readonly label: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** As an entry, for comparison: the history of dates is not part of what was typed. */
function asEntry(current: EntryContent, { milestones, ...typed }: EntryChange): EntryContent {
  const movesOf = (id: string) => current.milestones.find((milestone) => milestone.id === id)?.moves ?? [];
  const planned = milestones?.map(({ reason: _reason, ...row }) => ({ ...row, moves: movesOf(row.id) }));
  return { ...current, ...typed, ...(planned ? { milestones: planned } : {}) };
}

function textsOf(field: EntryFieldName, entry: EntryContent): string[] {
  const rows = valueRows(field, entry);
  if (rows) return rows.map(({ text }) => text);
  const text = valueText(field, entry);
  return text === null ? [] : [text];
}

/**
 * What somebody typed beside what somebody else saved meanwhile.
 * @returns nothing when the entry cannot be edited any more: then there is nothing to choose
 */
export async function findBothSides(actor: Actor, input: { slug: string; step: FormStep; typed: EntryChange }) {
  const { slug, step, typed } = input;
  const { entry, frame } = await findEntry(actor, slug);
  if (!frame.isEditable) return {};
  const mine = asEntry(entry, typed);
  const sides = fieldsOfStep(step)
    .filter((field) => !isSameField(field, mine, entry))
    .map(
      (field): BothSides => ({
        field,
        label: entryFields[field].label,
        mine: textsOf(field, mine),
        theirs: textsOf(field, entry),
      }),
    );
  return { sides, current: { version: frame.version, seen: stepHash(entry, step) } };
}
