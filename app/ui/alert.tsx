import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { Tone } from "./tone";

const SPOKEN: Record<Tone, string> = {
  info: "Hinweis: ",
  success: "Erfolg: ",
  warning: "Achtung: ",
  danger: "Fehler: ",
};

type Props = {
  kind: Tone;
  title: string;
  children?: ReactNode;
  /** announce to screen readers when it appears: for messages about what was just done */
  live?: boolean | undefined;
};

export function Alert({ kind, title, children, live = false }: Props) {
  const role = kind === "danger" ? "alert" : "status";
  return (
    <div className={`kern-alert kern-alert--${kind}`} {...(live ? { role } : {})}>
      <div className="kern-alert__header">
        <Icon name={kind} />
        <p className="kern-title kern-title--small">
          <span className="kern-sr-only">{SPOKEN[kind]}</span>
          {title}
        </p>
      </div>
      {children === undefined || children === null ? null : (
        <div className="kern-alert__body mp-alert-body">{children}</div>
      )}
    </div>
  );
}
