import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { PRODUCT_NAME } from "./page-title";

const LINKS = [
  { label: "Impressum", to: "/impressum" },
  { label: "Datenschutz", to: "/datenschutz" },
  { label: "Barrierefreiheit", to: "/barrierefreiheit" },
  { label: "Leichte Sprache", to: "/leichte-sprache" },
  { label: "Gebärdensprache", to: "/gebaerdensprache" },
];

/** `notice`: what must stand under every page (e.g. that this is a demo); `theme`: the light and dark switch. */
export function Footer({ notice, theme }: { notice?: ReactNode; theme: ReactNode }) {
  return (
    <footer className="mp-footer">
      <div className="mp-container mp-footer__inner">
        <div className="mp-footer__about">
          <p className="mp-footer__name">{PRODUCT_NAME}</p>
          <p>Digitale Verwaltungsleistungen, die ein Land baut und andere nachnutzen.</p>
          {notice ? <p>{notice}</p> : null}
        </div>
        <nav aria-label="Rechtliches und Barrierefreiheit">
          <ul className="mp-footer__links">
            {LINKS.map((link) => (
              <li key={link.to}>
                <Link to={link.to} className="mp-footer__link">
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div>{theme}</div>
      </div>
      <div className="mp-container mp-footer__small">
        <p>Quelloffene Software unter der Lizenz EUPL-1.2</p>
      </div>
    </footer>
  );
}
