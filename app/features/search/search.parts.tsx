import { TextLink } from "~/ui/text-link";
import type { SearchResult } from "./search.rules";

type SuggestionProps = { suggestion: string | null; hrefFor: (question: string) => string };

/** The nearest spelling, as a link that asks for it. */
export function Suggestion({ suggestion, hrefFor }: SuggestionProps) {
  if (suggestion === null) return null;
  return (
    <p className="kern-body">
      Meinten Sie <TextLink to={hrefFor(suggestion)}>„{suggestion}“</TextLink>?
    </p>
  );
}

type NotesProps = {
  result: Pick<SearchResult, "isRelaxed" | "suggestion" | "words" | "total">;
  /** what is found, in the plural */
  subject: string;
  hrefFor: (question: string) => string;
};

/** How the question was understood, where that is not plain. */
export function SearchNotes({ result: { isRelaxed, suggestion, words, total }, subject, hrefFor }: NotesProps) {
  if (total === 0) return null;
  const corrected = words.flatMap(({ word, correction }) => (correction === null ? [] : [{ word, correction }]));
  const missing = words.filter(({ isFound }) => !isFound).map(({ word }) => `„${word}“`);
  return (
    <>
      {corrected.map(({ word, correction }) => (
        <p key={word} className="kern-body">
          „{word}“ kommt nicht vor, gesucht wurde nach „{correction}“.
        </p>
      ))}
      {isRelaxed ? (
        <p className="kern-body">
          Nirgends kommen alle Wörter zusammen vor. Sie sehen die {subject} mit den meisten davon.
          {missing.length > 0 ? ` Nicht gefunden: ${new Intl.ListFormat("de").format(missing)}.` : null}
        </p>
      ) : null}
      <Suggestion suggestion={corrected.length > 0 ? null : suggestion} hrefFor={hrefFor} />
    </>
  );
}
