import { type ReactNode, useId } from "react";

type Props = {
  title: string;
  id?: string | undefined;
  lead?: ReactNode;
  /** link or button beside the heading */
  action?: ReactNode;
  level?: 2 | 3 | undefined;
  children: ReactNode;
};

/** A titled part of a page, also for assistive technology. */
export function Section({ title, id, lead, action, level = 2, children }: Props) {
  const ownId = useId();
  const headingId = `${id ?? ownId}-titel`;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="mp-section" id={id} aria-labelledby={headingId}>
      <div className="mp-section__header">
        <div>
          <Heading id={headingId} className={level === 2 ? "kern-heading-medium" : "kern-heading-small"}>
            {title}
          </Heading>
          {lead ? <p className="kern-body kern-body--muted">{lead}</p> : null}
        </div>
        {action ?? null}
      </div>
      {children}
    </section>
  );
}
