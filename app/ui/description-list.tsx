import type { ReactNode } from "react";

type Item = { term: string; description: ReactNode };
type Props = { items: readonly Item[]; layout?: "row" | "column" | undefined };

/** An absent description shows "keine Angabe": a gap in the data stays visible. */
export function DescriptionList({ items, layout = "row" }: Props) {
  return (
    <dl
      className={`kern-description-list mp-description-list${layout === "column" ? " kern-description-list--col" : ""}`}
    >
      {items.map(({ term, description }) => (
        <div key={term} className="kern-description-list-item">
          <dt className="kern-description-list-item__key">{term}</dt>
          <dd className="kern-description-list-item__value">
            {isEmpty(description) ? <span className="mp-muted">keine Angabe</span> : description}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isEmpty(value: ReactNode): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
