/** Names of the KERN icons (`kern-icon--…`) that the product uses. */
export type IconName =
  | "account-circle"
  | "add"
  | "arrow-back"
  | "arrow-down"
  | "arrow-forward"
  | "brightness-medium"
  | "calendar-today"
  | "check"
  | "checklist"
  | "chevron-left"
  | "chevron-right"
  | "close"
  | "danger"
  | "dark-mode"
  | "dehaze"
  | "download"
  | "easy-language"
  | "edit"
  | "help"
  | "home"
  | "info"
  | "light-mode"
  | "logout"
  | "mail"
  | "open-in-new"
  | "search"
  | "sign-language"
  | "success"
  | "visibility"
  | "warning";

type Props = { name: IconName; size?: "small" | "default" | "large" | "x-large" };

/** Decorative only: the meaning always stands in text beside it. */
export function Icon({ name, size = "default" }: Props) {
  return <span className={`kern-icon kern-icon--${name} kern-icon--${size}`} aria-hidden="true" />;
}
