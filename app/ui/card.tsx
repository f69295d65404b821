import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** the whole card becomes the link's target */
  to?: string | undefined;
  preline?: ReactNode;
  badges?: ReactNode;
  footer?: ReactNode;
  level?: 2 | 3 | 4 | undefined;
  children?: ReactNode;
};

export function Card({ title, to, preline, badges, footer, level = 3, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article className={`kern-card kern-card--small mp-card${to ? " kern-card--interactive" : ""}`}>
      <div className="kern-card__container">
        <header className="kern-card__header">
          {preline ? <p className="kern-preline kern-preline--small">{preline}</p> : null}
          <Heading className="kern-title kern-title--small">
            {to ? (
              <Link to={to} className="kern-link kern-link--stretched">
                {title}
              </Link>
            ) : (
              title
            )}
          </Heading>
        </header>
        {badges ? <div className="mp-badges">{badges}</div> : null}
        {children ? <div className="kern-card__body">{children}</div> : null}
        {footer ? <footer className="mp-card__footer">{footer}</footer> : null}
      </div>
    </article>
  );
}
