import type { PersonStatus } from "~prisma/generated/enums";
import { mail, nobody, notice, type Row, type Template } from "./notification.relations.rules";

/** One template for everything that happened to somebody's account; the event is its outcome. */
const told: Row = { person: notice("account-notice", "konto") };
/** Also to addresses that the person had or is about to have: whoever took the account over may have changed them. */
const toldEverywhere: Row = { ...told, other_addresses: notice("account-notice", "bisherige-adresse") };

/** Mails about accounts, memberships and absence. */
export const accountTable = {
  "registration.requested": {
    registrant: notice("registration-confirm", "registrierung"),
    address_owner: notice("registration-known", "registrierung"),
  },
  "membership.requested": {
    request_deciders: mail("membership-decision-needed", "entscheidung"),
    request_operators: mail("membership-decision-needed", "betrieb"),
    leaderless_operators: mail("state-without-coordinator", "betrieb"),
  },
  "membership.accepted": { person: notice("membership-decided", "antrag") },
  "membership.declined": { person: notice("membership-decided", "antrag") },
  "membership.withdrawn": nobody,
  "membership.role_changed": { person: notice("membership-changed", "konto") },
  "membership.ended": {
    person: notice("membership-changed", "konto"),
    membership_deciders: mail("membership-left", "koordination"),
  },
  "membership.invited": { invitee: notice("invitation", "einladung") },
  "membership.invitation_accepted": { inviter: mail("invitation-accepted", "eingeladen") },
  "membership.invitation_revoked": nobody,
  "account.password_reset_requested": { person: notice("password-reset", "konto") },
  "account.password_reset": told,
  "account.password_changed": told,
  "account.totp_added": told,
  "account.totp_removed": told,
  "account.passkey_added": told,
  "account.passkey_renamed": nobody,
  "account.passkey_removed": told,
  "account.recovery_codes_made": told,
  "account.recovery_code_used": told,
  "account.identity_linked": told,
  "account.identity_unlinked": told,
  "account.new_device": told,
  "account.many_failures": told,
  "account.inactivity_warned": told,
  "account.deactivated": told,
  "account.reactivated": told,
  "account.email_change_requested": {
    new_address: notice("email-change-confirm", "neue-adresse"),
    address_owner: notice("email-change-taken", "konto"),
    old_address: notice("email-change-notice", "konto"),
  },
  "account.email_changed": {
    new_address: notice("email-change-notice", "konto"),
    old_address: notice("email-change-notice", "bisherige-adresse"),
  },
  "account.factor_reset_started": { person: notice("factor-reset-confirm", "konto") },
  "account.factor_reset_confirmed": {
    person: notice("factor-reset-waiting", "konto"),
    other_addresses: notice("factor-reset-waiting", "bisherige-adresse"),
  },
  "account.factor_reset_cancelled": toldEverywhere,
  "account.factor_reset_done": toldEverywhere,
  "absence.set": { deputy: mail("deputy-named", "benannt") },
  "absence.ended": { deputy: mail("deputy-named", "benannt") },
  "handover.received": { person: mail("handover-received", "uebergabe") },
  "state.without_coordinator": {
    leaderless_operators: mail("state-without-coordinator", "betrieb"),
    state_people: mail("state-without-coordinator", "land"),
    state_mailbox: mail("state-without-coordinator", "funktionspostfach"),
  },
  "account.signed_in": nobody,
  "account.signed_out": nobody,
  "account.sessions_ended": nobody,
  "account.name_changed": nobody,
  "account.data_exported": nobody,
  "account.deletion_requested": nobody,
  "account.pseudonymised": nobody,
  "access.refused": nobody,
  "organisation.created": nobody,
  "organisation.changed": nobody,
  "organisation.domain_added": nobody,
  "organisation.domain_removed": nobody,
} as const satisfies Readonly<Record<string, Row>>;

/** What also those hear who may not sign in any more, because it says that, or is the answer they wait for. */
const forDisabled: readonly string[] = [
  "account.deactivated",
  "account.email_changed",
  "membership.declined",
  "membership.ended",
];

/** Whether an account in this state still gets mail about the event; a pseudonymised one has no address. */
export function isReachedBy(eventType: string, status: PersonStatus): boolean {
  return status === "active" || (status === "disabled" && forDisabled.includes(eventType));
}

export interface LinkPage {
  /** what the token proves */
  readonly purpose: string;
  readonly path: string;
  readonly minutes: number;
}

const HOUR = 60;

/**
 * Where the one-time links of mails lead, and for how long (ASVS 5.0 6.4.2, 6.5.5). An invitation lasts as long as it says
 * itself.
 */
export const linkPages = {
  "registration-confirm": {
    purpose: "registration_confirm",
    path: "/registrieren/bestaetigen",
    minutes: 48 * HOUR,
  },
  invitation: { purpose: "invitation", path: "/einladung", minutes: Number.POSITIVE_INFINITY },
  "password-reset": { purpose: "password_reset", path: "/passwort-zuruecksetzen", minutes: 30 },
  "email-change-confirm": { purpose: "email_change", path: "/konto/e-mail/bestaetigen", minutes: 30 },
  "factor-reset-confirm": { purpose: "factor_reset", path: "/zweiter-faktor-zuruecksetzen", minutes: 24 * HOUR },
  "factor-reset-waiting": {
    purpose: "factor_reset_cancel",
    path: "/zweiter-faktor-zuruecksetzen/abbrechen",
    minutes: 24 * HOUR,
  },
} as const satisfies Partial<Record<Template, LinkPage>>;

/**
 * A link that opens an account goes to the address the account has now: if that changed while the mail waited, the old
 * mailbox must not get one.
 */
export function isForCurrentAddressOnly(template: Template): boolean {
  return template === "password-reset" || template === "factor-reset-confirm";
}
