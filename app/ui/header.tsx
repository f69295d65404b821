import { Link, NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { PRODUCT_NAME } from "./page-title";

export type NavItem = { label: string; to: string; count?: number | undefined };

type Props = {
  nav: readonly NavItem[];
  /** account menu, or the way to sign in */
  account: ReactNode;
  /** as whom and for whom the person acts: always in sight, in a line of its own */
  acting?: string | null | undefined;
  /** what else the menu of small screens holds */
  mobileExtra?: readonly NavItem[] | undefined;
};

/** Every menu is a `<details>`: it opens without JavaScript and closes with Escape when there is some. */
export function Header({ nav, account, acting, mobileExtra = [] }: Props) {
  return (
    <header className="mp-header">
      <div className="mp-container mp-header__bar">
        <Link to="/" className="mp-brand">
          <Logo />
          <span className="mp-brand__name">{PRODUCT_NAME}</span>
        </Link>
        <nav className="mp-header__nav" aria-label="Hauptnavigation">
          <NavList nav={nav} />
        </nav>
        <div className="mp-header__account">{account}</div>
        <details className="mp-menu mp-header__mobile" name="kopf">
          <summary className="mp-menu__button">
            <span className="kern-icon kern-icon--dehaze" aria-hidden="true" />
            Menü
          </summary>
          <nav className="mp-menu__panel" aria-label="Menü">
            <NavList nav={[...nav, ...mobileExtra]} />
          </nav>
        </details>
      </div>
      {acting ? (
        <p className="mp-header__acting">
          <span className="mp-container">{acting}</span>
        </p>
      ) : null}
    </header>
  );
}

function NavList({ nav }: { nav: readonly NavItem[] }) {
  return (
    <ul className="mp-nav">
      {nav.map((item) => (
        <li key={item.to}>
          <NavLink to={item.to} className="mp-nav__link">
            {item.label}
            {item.count ? <span className="mp-nav__count">{item.count}</span> : null}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** Two pieces that fit: what one Land builds, another connects to. */
function Logo() {
  return (
    <svg className="mp-brand__logo" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect className="mp-brand__ground" width="40" height="40" rx="6" />
      <path className="mp-brand__shape" d="M8 10h10v6a4 4 0 0 1 0 8v6H8z" />
      <path className="mp-brand__shape mp-brand__shape--open" d="M22 10h10v20H22v-4.5a6.5 6.5 0 0 0 0-11z" />
    </svg>
  );
}
