import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb";

type Props = {
  title: string;
  /** small line above the title: kind or reference of the thing */
  preline?: ReactNode;
  lead?: ReactNode;
  /** states beside the title, e.g. badges */
  badges?: ReactNode;
  breadcrumb?: readonly Crumb[] | undefined;
  actions?: ReactNode;
  /** "narrow" for forms and running text */
  width?: "default" | "narrow" | undefined;
  children: ReactNode;
};

/** One page inside the main landmark: way, title (the focus target after a client-side navigation), content. */
export function Page({ title, preline, lead, badges, breadcrumb, actions, width = "default", children }: Props) {
  return (
    <div className={`mp-container mp-page${width === "narrow" ? " mp-page--narrow" : ""}`}>
      {breadcrumb ? <Breadcrumb items={breadcrumb} /> : null}
      <header className="mp-page__header">
        <div className="mp-page__title">
          {preline ? <p className="kern-preline kern-preline--small">{preline}</p> : null}
          <h1 className="kern-heading-large" tabIndex={-1}>
            {title}
          </h1>
          {badges ? <div className="mp-badges">{badges}</div> : null}
          {lead ? <p className="mp-lead">{lead}</p> : null}
        </div>
        {actions ? <div className="mp-page__actions">{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
