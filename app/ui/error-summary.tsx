import { useLocation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { withoutIndex } from "./local-search";

/** `to`: where the field stands, when it is on another page */
export type ErrorItem = { fieldId: string; label: string; message: string; to?: string };

type Props = {
  items: readonly ErrorItem[];
  /** the server's answer: a new one, even with the same mistakes, is announced again */
  attempt?: { readonly isStale?: true } | null;
  /** what helps when the form as a whole was refused */
  help?: ReactNode;
};

/** All that is wrong in a form, each entry a link to its field; takes the focus when it appears. */
export function ErrorSummary({ items, attempt = null, help = null }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const count = items.length;
  useEffect(() => {
    if (count > 0 && attempt !== null) box.current?.focus();
  }, [count, attempt]);
  useErrorTitle(count > 0);
  const [first] = items;
  if (first === undefined) return null;
  // The whole form was refused, not one of its fields: the reason is the title, below it stands the way out.
  const isWhole = count === 1 && first.label === "";
  const way = attempt?.isStale ? <Reload /> : help;
  const body = isWhole ? way : <Entries items={items} />;
  return (
    <div className="kern-alert kern-alert--danger mp-error-summary" role="alert" tabIndex={-1} ref={box}>
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <h2 className="kern-title kern-title--small">{isWhole ? first.message : titleFor(count)}</h2>
      </div>
      {body ? <div className="kern-alert__body">{body}</div> : null}
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
  const { pathname, search } = useLocation();
  return (
    <a href={pathname + withoutIndex(search)} className="kern-link kern-link--no-visited-state mp-link">
      Aktuellen Stand laden
    </a>
  );
}

const ERROR_TITLE = "Fehler: ";

/**
 * The title is what a screen reader says first, also after a full page load, when the focus may come too late. Only with
 * JavaScript: the `meta` of a route does not learn what its action answered.
 */
function useErrorTitle(hasErrors: boolean): void {
  useEffect(() => {
    if (!hasErrors) return;
    if (!document.title.startsWith(ERROR_TITLE)) document.title = ERROR_TITLE + document.title;
    return () => {
      if (document.title.startsWith(ERROR_TITLE)) document.title = document.title.slice(ERROR_TITLE.length);
    };
  }, [hasErrors]);
}

/** What concerns no single field is plain text; a label that is a sentence needs no second one. */
function Entry({ item }: { item: ErrorItem }) {
  const hasLabel = item.label !== "" && !/[.?]$/.test(item.label);
  const text = hasLabel ? `${item.label}: ${item.message}` : item.message;
  if (item.label === "") return <span>{text}</span>;
  return (
    <a href={item.to ?? `#${item.fieldId}`} className="kern-link kern-link--no-visited-state mp-link">
      {text}
    </a>
  );
}
