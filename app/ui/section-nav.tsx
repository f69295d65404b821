import { NavLink } from "@remix-run/react";

type Item = { label: string; to: string; end?: boolean };
type Props = { label: string; items: readonly Item[] };

/** Pages of one area, below the main navigation; scrolls sideways by itself where the screen is narrow. */
export function SectionNav({ label, items }: Props) {
  return (
    <nav className="mp-container mp-section-nav" aria-label={label}>
      <ul className="mp-section-nav__list">
        {items.map(({ label: text, to, end = false }) => (
          <li key={to}>
            <NavLink to={to} end={end} className="mp-section-nav__link">
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
