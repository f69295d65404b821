import type { ReactNode } from "react";

type Props = {
  /** number of filters that are set, for the folded panel on small screens */
  active: number;
  children: ReactNode;
};

/** Filters beside the results: folded on small screens (opens without JavaScript), always open where there is room. */
export function FilterPanel({ active, children }: Props) {
  return (
    <details className="mp-filter">
      <summary className="mp-filter__summary">
        <span className="kern-title kern-title--small">Filter{active > 0 ? ` (${active} gesetzt)` : ""}</span>
      </summary>
      <div className="mp-filter__body">{children}</div>
    </details>
  );
}
