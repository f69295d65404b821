import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { Tone } from "./tone";

type Props = { tone?: Tone | "neutral" | undefined; icon?: boolean | undefined; children: ReactNode };

/** State as text on a tinted ground; the colour never carries the meaning alone. */
export function Badge({ tone = "neutral", icon = false, children }: Props) {
  return (
    <span
      className={`kern-badge kern-badge--small mp-badge ${tone === "neutral" ? "mp-badge--neutral" : `kern-badge--${tone}`}`}
    >
      {icon && tone !== "neutral" ? <Icon name={tone} size="small" /> : null}
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}
