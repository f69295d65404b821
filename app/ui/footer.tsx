import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { version } from "../../package.json";
import { PRODUCT_NAME } from "./page-title";
import { TextLink } from "./text-link";

const LINKS = [
  { label: "Impressum", to: "/impressum" },
  { label: "Datenschutz", to: "/datenschutz" },
  { label: "Barrierefreiheit", to: "/barrierefreiheit" },
  { label: "Leichte Sprache", to: "/leichte-sprache" },
  { label: "Gebärdensprache", to: "/gebaerdensprache" },
];

/** `theme`: the light and dark switch */
export function Footer({ isDemo, theme }: { isDemo: boolean; theme: ReactNode }) {
  return (
    <footer className="mp-footer">
      <div className="mp-container mp-footer__inner">
        <div className="mp-footer__about">
          <p className="mp-footer__name">{PRODUCT_NAME}</p>
          <p>Digitale Verwaltungsleistungen, die ein Land baut und andere Länder nachnutzen.</p>
          {isDemo ? (
            <p>
              Vorführung mit Beispieldaten. Kein Angebot und keine Person hier ist verbindlich.{" "}
              <TextLink to="/demo/mails">Versandte E-Mails ansehen</TextLink>
            </p>
          ) : null}
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
        {theme}
      </div>
      <div className="mp-container">
        <p className="mp-footer__small">
          <span>Version {version}</span>
          <span>
            Quelloffene Software, Lizenz{" "}
            <TextLink to="https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12">
              EUPL-1.2
            </TextLink>
          </span>
        </p>
      </div>
    </footer>
  );
}
