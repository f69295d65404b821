import type { ReactNode } from "react";

type Props = { title: string; children?: ReactNode; action?: ReactNode; level?: 2 | 3 | undefined };

/** Nothing here, why that is, and the next step. */
export function EmptyState({ title, children, action, level = 2 }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="mp-empty">
      <Heading className="kern-title kern-title--small">{title}</Heading>
      {children ? <div className="mp-empty__body">{children}</div> : null}
      {action ? <div className="mp-empty__action">{action}</div> : null}
    </div>
  );
}
