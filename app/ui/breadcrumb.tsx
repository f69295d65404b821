import { Link } from "@remix-run/react";

export type Crumb = { label: string; to: string };

/** The way to this page, without the page itself (that is the h1 below). */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  return (
    <nav className="mp-breadcrumb" aria-label="Sie sind hier">
      <ol>
        {[{ label: "Start", to: "/" }, ...items].map((item) => (
          <li key={item.to}>
            <Link to={item.to}>{item.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
