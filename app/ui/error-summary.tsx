import { useEffect, useRef } from "react";

export type ErrorItem = { fieldId: string; label: string; message: string };

/** All that is wrong in a form, each entry a link to its field; takes the focus when it appears. */
export function ErrorSummary({ items }: { items: readonly ErrorItem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const signature = items.map((item) => `${item.fieldId}:${item.message}`).join("|");
  useEffect(() => {
    if (signature !== "") box.current?.focus();
  }, [signature]);
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
              <a href={`#${item.fieldId}`} className="kern-link kern-link--no-visited-state mp-link">
                {item.label ? `${item.label}: ${item.message}` : item.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
