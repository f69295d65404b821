import { type AccountOutcome, accountNoticeWords } from "./account-notice-words";
import { accountSubject, formatDay, formatMoment, type MailContent, type MailFrame } from "./content";

export interface AccountNotice extends MailFrame {
  readonly outcome: AccountOutcome;
  readonly happenedAt: Date;
  /** e.g. "Firefox auf Windows"; null where it is not known */
  readonly device: string | null;
  /** network without the part that names a machine */
  readonly network: string | null;
  /** name of the passkey or of the identity provider */
  readonly thing: string | null;
  /** somebody else than the person; null = they themselves, or the system */
  readonly doneBy: string | null;
  /** why an account was closed */
  readonly cause: string | null;
  /** last day to keep it open */
  readonly deactivatedOn: Date | null;
  /** recovery codes that are left */
  readonly codesLeft: number | null;
  readonly resetUrl: string;
}

/** To the owner: something about the security of their account happened. */
export function accountNotice(data: AccountNotice): MailContent {
  const { what, sentence, advice, link, thing } = accountNoticeWords[data.outcome];
  const content: MailContent = {
    subject: accountSubject("Konto", what),
    heading: what,
    paragraphs: [sentence, advice],
    facts: [
      { term: "Zeitpunkt", value: formatMoment(data.happenedAt) },
      { term: thing, value: data.thing },
      { term: "Gerät", value: data.device },
      { term: "Netz", value: data.network },
      { term: "Ausgeführt durch", value: data.doneBy },
      { term: "Grund", value: data.cause },
      { term: "Deaktivierung am", value: formatDay(data.deactivatedOn) },
      { term: "Noch übrige Codes", value: data.codesLeft === null ? null : String(data.codesLeft) },
    ],
    // reasons of an incident stand in the record; whoever it is about may be who caused it
    quote: null,
    action: { label: link === "security" ? "Zur Sicherheit Ihres Kontos" : "Zum Marktplatz", url: data.url },
  };
  if (link !== "security") return content;
  return { ...content, otherAction: { label: "Neues Passwort festlegen", url: data.resetUrl } };
}
