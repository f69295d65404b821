import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** A keyword: plain, or a link when `to` is given. */
export function Tag({ children, to }: { children: ReactNode; to?: string | undefined }) {
  if (to === undefined) return <span className="mp-tag">{children}</span>;
  return (
    <Link to={to} className="mp-tag mp-tag--link">
      {children}
    </Link>
  );
}

/** A set filter that a click takes away again; `to` is the address without it. */
export function FilterTag({ label, to }: { label: string; to: string }) {
  return (
    <Link to={to} className="mp-tag mp-tag--link" preventScrollReset aria-label={`Filter „${label}“ entfernen`}>
      {label}
      <Icon name="close" size="small" />
    </Link>
  );
}

type Item = { key: string; node: ReactNode };

export function TagList({ label, items }: { label: string; items: readonly Item[] }) {
  return (
    <ul className="mp-tag-list" aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>{item.node}</li>
      ))}
    </ul>
  );
}
