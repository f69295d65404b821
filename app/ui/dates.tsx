const ZONE = "Europe/Berlin";
const date = new Intl.DateTimeFormat("de-DE", { timeZone: ZONE, day: "2-digit", month: "2-digit", year: "numeric" });
const clock = new Intl.DateTimeFormat("de-DE", { timeZone: ZONE, hour: "2-digit", minute: "2-digit" });

/** `24.11.2026`, in German legal time whatever the server's or the reader's zone is. */
export function formatDate(value: Date | string): string {
  return date.format(new Date(value));
}

/** `24.11.2026, 14:05 Uhr` */
export function formatDateTime(value: Date | string): string {
  const at = new Date(value);
  return `${date.format(at)}, ${clock.format(at)} Uhr`;
}

/** `14:05` */
export function formatTime(value: Date | string): string {
  return clock.format(new Date(value));
}

export function DateText({ value }: { value: Date | string }) {
  return <time dateTime={new Date(value).toISOString()}>{formatDate(value)}</time>;
}

export function DateTimeText({ value }: { value: Date | string }) {
  return <time dateTime={new Date(value).toISOString()}>{formatDateTime(value)}</time>;
}
