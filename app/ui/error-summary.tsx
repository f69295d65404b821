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
  if (items.length === 0) return null;
  return (
    <div className="kern-alert kern-alert--danger mp-error-summary" role="alert" tabIndex={-1} ref={box}>
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <h2 className="kern-title kern-title--small">
          {items.length === 1 ? "Bitte prüfen Sie eine Angabe" : `Bitte prüfen Sie ${items.length} Angaben`}
        </h2>
      </div>
      <div className="kern-alert__body">
        <ul className="mp-error-summary__list">
          {items.map((item) => (
            <li key={`${item.fieldId}-${item.message}`}>
              <Entry item={item} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
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
