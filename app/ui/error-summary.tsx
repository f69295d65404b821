import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

export type ErrorItem = { fieldId: string; label: string; message: string };

type Props = {
  items: readonly ErrorItem[];
  /** the server's answer: a new one, even with the same mistakes, is announced again */
  attempt?: unknown;
};

/** All that is wrong in a form, each entry a link to its field; takes the focus when it appears. */
export function ErrorSummary({ items, attempt = null }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const count = items.length;
  useEffect(() => {
    if (count > 0 && attempt !== null) box.current?.focus();
  }, [count, attempt]);
  useErrorTitle(count > 0);
  const [first] = items;
  if (first === undefined) return null;
  // The whole form was refused, not one of its fields: another person was faster (forms.server.ts).
  const isStale = count === 1 && first.label === "";
  return (
    <div className="kern-alert kern-alert--danger mp-error-summary" role="alert" tabIndex={-1} ref={box}>
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <h2 className="kern-title kern-title--small">{isStale ? first.message : titleFor(count)}</h2>
      </div>
      <div className="kern-alert__body">{isStale ? <Reload /> : <Entries items={items} />}</div>
    </div>
  );
}

function titleFor(count: number): string {
  return count === 1 ? "Bitte prüfen Sie eine Angabe" : `Bitte prüfen Sie ${count} Angaben`;
}

function Entries({ items }: { items: readonly ErrorItem[] }) {
  return (
    <ul className="mp-error-summary__list">
      {items.map((item) => (
        <li key={`${item.fieldId}-${item.message}`}>
          <Entry item={item} />
        </li>
      ))}
    </ul>
  );
}

/** A whole page load: the form must forget what it holds. */
function Reload() {
  const { pathname } = useLocation();
  return (
    <a href={pathname} className="kern-link kern-link--no-visited-state mp-link">
      Aktuellen Stand laden
    </a>
  );
}

const ERROR_TITLE = "Fehler: ";

/** The title is what a screen reader says first, also after a full page load, when the focus may come too late. */
function useErrorTitle(hasErrors: boolean): void {
  useEffect(() => {
    if (!hasErrors) return;
    if (!document.title.startsWith(ERROR_TITLE)) document.title = ERROR_TITLE + document.title;
    return () => {
      if (document.title.startsWith(ERROR_TITLE)) document.title = document.title.slice(ERROR_TITLE.length);
    };
  }, [hasErrors]);
}

/** What concerns no single field is plain text; a label that is a question ends its own sentence. */
function Entry({ item }: { item: ErrorItem }) {
  const hasLabel = item.label !== "" && !item.label.endsWith("?");
  const text = hasLabel ? `${item.label}: ${item.message}` : item.message;
  if (item.label === "") return <span>{text}</span>;
  return (
    <a href={`#${item.fieldId}`} className="kern-link kern-link--no-visited-state mp-link">
      {text}
    </a>
  );
}
