import type { ReactNode } from "react";

type Props = { summary: ReactNode; children: ReactNode; open?: boolean | undefined };

/** Opens and closes without JavaScript. */
export function Details({ summary, children, open }: Props) {
  return (
    <details className="kern-accordion mp-details" open={open}>
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">{summary}</span>
      </summary>
      <div className="kern-accordion__body mp-details__body">{children}</div>
    </details>
  );
}
