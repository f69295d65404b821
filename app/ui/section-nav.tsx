import { Link, useLocation } from "@remix-run/react";

export type SectionPage = {
  label: string;
  to: string;
  /** paths of other pages that belong to this entry */
  also?: readonly string[];
  /** only this very page, not those below it */
  isExact?: boolean;
};
type Props = { label: string; items: readonly SectionPage[] };

/** Pages of one area, below the main navigation; wraps on narrow screens. */
export function SectionNav({ label, items }: Props) {
  const { pathname } = useLocation();
  return (
    <nav className="mp-container mp-section-nav" aria-label={label}>
      <ul className="mp-section-nav__list">
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to} className="mp-section-nav__link" {...currentOf(item, pathname)}>
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currentOf({ to, also = [], isExact = false }: SectionPage, pathname: string) {
  if (pathname === to) return { "aria-current": "page" as const };
  const isBelow = (path: string) => pathname === path || pathname.startsWith(`${path}/`);
  const isWithin = [...(isExact ? [] : [to]), ...also].some(isBelow);
  return isWithin ? { "aria-current": "true" as const } : {};
}
