import { Link } from "@remix-run/react";
import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type ButtonVariant = "primary" | "secondary" | "tertiary" | "danger";

type Look = {
  variant?: ButtonVariant | undefined;
  icon?: IconName | undefined;
  /** full width */
  block?: boolean | undefined;
  children: ReactNode;
};

function classOf({ variant = "primary", block }: Pick<Look, "variant" | "block">): string {
  const kind = variant === "danger" ? "kern-btn--primary mp-btn--danger" : `kern-btn--${variant}`;
  return `kern-btn ${kind}${block ? " kern-btn--block" : ""}`;
}

function Content({ icon, children }: Pick<Look, "icon" | "children">) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span className="kern-label">{children}</span>
    </>
  );
}

type ButtonProps = Look & Omit<ComponentPropsWithoutRef<"button">, "className" | "children">;

/** `type` is "submit" unless told otherwise: nearly every button here sends a form. */
export function Button({ variant, icon, block, children, type = "submit", ...attributes }: ButtonProps) {
  return (
    <button type={type} className={classOf({ variant, block })} {...attributes}>
      <Content icon={icon}>{children}</Content>
    </button>
  );
}

type ButtonLinkProps = Look & { to: string } & Pick<ComponentPropsWithoutRef<"a">, "aria-label" | "aria-describedby">;

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ variant, icon, block, children, to, ...attributes }: ButtonLinkProps) {
  return (
    <Link to={to} className={classOf({ variant, block })} {...attributes}>
      <Content icon={icon}>{children}</Content>
    </Link>
  );
}

/** Buttons side by side, wrapping on narrow screens. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="kern-btn-wrapper mp-button-row">{children}</div>;
}
