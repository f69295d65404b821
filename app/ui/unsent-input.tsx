import { useId, useMemo, useState } from "react";
import { Alert } from "./alert";
import { DescriptionList } from "./description-list";

/** By the name of the field; labels only of those that a person fills in. */
export type SentInput = { values: Record<string, string | string[]>; labels: Record<string, string> };

type Entry = { term: string; description: string };

/** What a person typed or chose, with its label; nothing of what the form carries unseen. */
export function entriesOf({ values, labels }: SentInput): Entry[] {
  return Object.entries(labels).flatMap(([name, term]) => {
    const typed = [values[name] ?? []].flat().filter((value) => value.trim() !== "");
    return typed.length === 0 ? [] : [{ term, description: typed.map(readable).join(", ") }];
  });
}

/** A ticked box sends "on". */
function readable(value: string): string {
  return value === "on" ? "angekreuzt" : value;
}

/** For a form that is gone: that nothing was saved, and everything that was typed, to be copied. */
export function UnsentInput({ sent, isFirst = false }: { sent: SentInput; isFirst?: boolean }) {
  const id = useId();
  const entries = entriesOf(sent);
  const className = `mp-container mp-unsent${isFirst ? " mp-unsent--first" : ""}`;
  if (entries.length === 0)
    return (
      <div className={className}>
        <Alert kind="warning" title="Ihr letzter Schritt wurde nicht ausgeführt" live>
          Er ist hier nicht mehr möglich: Der Vorgang hat sich inzwischen geändert, oder Ihre Rolle erlaubt ihn nicht
          mehr.
        </Alert>
      </div>
    );
  return (
    <section className={className} aria-labelledby={id}>
      <Alert kind="warning" title="Ihre Eingaben wurden nicht gespeichert" live>
        Das Formular dazu gibt es hier nicht mehr: Der Vorgang hat sich inzwischen geändert, oder Ihre Rolle erlaubt den
        Schritt nicht mehr. Kopieren Sie bitte, was Sie noch brauchen; Ihre Eingaben stehen nur jetzt auf dieser Seite.
      </Alert>
      <h2 className="kern-heading-small" id={id}>
        Ihre Eingaben
      </h2>
      <DescriptionList
        layout="column"
        items={entries.map(({ term, description }) => ({
          term,
          description: <span className="mp-preline">{description}</span>,
        }))}
      />
    </section>
  );
}

type Waiting<T> = { draft: T | null; isTaken: boolean };

/** The draft that a page begins with, with room for the note that a form took it. */
export function useWaiting<T>(draft: T | null): Waiting<T> {
  return useMemo(() => ({ draft, isTaken: false }), [draft]);
}

/**
 * Stands after everything else on the page, so that every form had its turn. What is shown stays as long as the page, also
 * when that loads its data anew (another look): the draft itself is given out once.
 */
export function UntakenDraft({ waiting, page }: { waiting: Waiting<SentInput>; page: string }) {
  const [shown, setShown] = useState<{ draft: SentInput | null; page: string }>({ draft: null, page });
  const untaken = waiting.draft !== null && !waiting.isTaken ? waiting.draft : null;
  const now = untaken ?? (shown.page === page ? shown.draft : null);
  if (now !== shown.draft || page !== shown.page) setShown({ draft: now, page });
  return now === null ? null : <UnsentInput sent={now} isFirst />;
}
