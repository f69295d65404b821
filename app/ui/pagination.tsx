import { Link } from "@remix-run/react";
import { pageWindow } from "./page-window";

type Props = {
  page: number;
  pageCount: number;
  /** address of a page with every filter kept */
  hrefFor: (page: number) => string;
  label?: string | undefined;
};

export function Pagination({ page, pageCount, hrefFor, label = "Seiten" }: Props) {
  if (pageCount <= 1) return null;
  return (
    <nav className="mp-pagination" aria-label={label}>
      <Step page={page > 1 ? page - 1 : null} hrefFor={hrefFor} rel="prev" text="Zurück" />
      <ol>
        {pageWindow(page, pageCount).map((entry) =>
          typeof entry === "number" ? (
            <li key={entry}>
              <Link
                to={hrefFor(entry)}
                className="mp-pagination__link"
                aria-label={`Seite ${entry}`}
                {...(entry === page ? { "aria-current": "page" as const } : {})}
              >
                {entry}
              </Link>
            </li>
          ) : (
            <li key={entry.gapAfter} className="mp-pagination__gap" aria-hidden="true">
              …
            </li>
          ),
        )}
      </ol>
      <p className="mp-pagination__here">
        Seite {page} von {pageCount}
      </p>
      <Step page={page < pageCount ? page + 1 : null} hrefFor={hrefFor} rel="next" text="Weiter" />
    </nav>
  );
}

type StepProps = { page: number | null; hrefFor: (page: number) => string; rel: "prev" | "next"; text: string };

function Step({ page, hrefFor, rel, text }: StepProps) {
  if (page === null) return <span className="mp-pagination__step" />;
  return (
    <span className="mp-pagination__step">
      <Link to={hrefFor(page)} rel={rel} className="mp-pagination__link">
        {text}
      </Link>
    </span>
  );
}
