import { accountOutcomes } from "~emails/account-notice-words";
import { connectionOutcomes } from "~emails/connection-decided";
import { connectionSteps } from "~emails/connection-progressed";
import type { ConnectionFacts, MailFrame, OfferingFacts } from "~emails/content";
import { deputySteps } from "~emails/deputy-named";
import { emailChangeSteps } from "~emails/email-change-notice";
import { membershipChanges } from "~emails/membership-changed";
import { membershipOutcomes } from "~emails/membership-decided";
import { domainFindings } from "~emails/membership-decision-needed";
import { offeringOutcomes } from "~emails/offering-decided";
import { documentSteps } from "~emails/offering-document";
import { verificationSteps } from "~emails/offering-verification";
import type { MailOf } from "~emails/registry";
import { leaderlessAudiences } from "~emails/state-without-coordinator";

export interface Typed {
  readonly frame: MailFrame;
  readonly offering: OfferingFacts;
  readonly connection: ConnectionFacts;
  readonly by: string;
  readonly words: string;
}

/** Every template with every outcome, around what people typed. */
export function everyMail(typed: Typed): MailOf[] {
  return [...processMails(typed), ...comingInMails(typed), ...accountMails(typed), ...absenceMails(typed)];
}

function processMails({ frame, offering, connection, by, words }: Typed): MailOf[] {
  return [
    { template: "offering-decision-needed", data: { ...frame, offering, submittedBy: by } },
    ...offeringOutcomes.map(
      (outcome) =>
        ({
          template: "offering-decided",
          data: { ...frame, offering, outcome, decidedBy: by, reason: words },
        }) as const,
    ),
    ...[null, { title: offering.title, url: frame.url }].map(
      (successor) =>
        ({
          template: "offering-retired",
          data: { ...frame, offering, retiredBy: by, retiredOn: moment, reason: words, successor },
        }) as const,
    ),
    ...verificationSteps.map(
      (step) =>
        ({ template: "offering-verification", data: { ...frame, offering, step, lastVerifiedAt: moment } }) as const,
    ),
    ...documentSteps.map(
      (step) =>
        ({
          template: "offering-document",
          data: { ...frame, offering, step, document: { title: words, validUntil: moment } },
        }) as const,
    ),
    { template: "connection-release-needed", data: { ...frame, connection, handedInBy: by } },
    { template: "connection-returned", data: { ...frame, connection, returnedBy: by, reason: words } },
    { template: "connection-decision-needed", data: { ...frame, connection, releasedBy: by, remark: words } },
    { template: "connection-released", data: { ...frame, connection, releasedBy: by, remark: words } },
    { template: "connection-clarification-asked", data: { ...frame, connection, askedBy: by, question: words } },
    { template: "connection-clarification-answered", data: { ...frame, connection, answeredBy: by, answer: words } },
    ...connectionOutcomes.map(
      (outcome) =>
        ({
          template: "connection-decided",
          data: { ...frame, connection, outcome, decidedBy: by, reason: words },
        }) as const,
    ),
    ...connectionSteps.map(
      (step) =>
        ({
          template: "connection-progressed",
          data: { ...frame, connection, step, doneBy: by, doneForState: "Rheinland-Pfalz", reason: words },
        }) as const,
    ),
  ];
}

const moment = new Date("2026-11-24T16:30:00Z");
const organisationName = "Land Rheinland-Pfalz";
const roleLabel = "Landesvertretung";

function comingInMails({ frame, by, words }: Typed): MailOf[] {
  const resetUrl = `${frame.appUrl}/passwort-vergessen`;
  const place = { organisationName: words, roleLabel };
  return [
    { template: "registration-confirm", data: { ...frame, organisationName, roleLabel, validHours: 48 } },
    { template: "registration-confirm", data: { ...frame, organisationName: null, roleLabel, validHours: 48 } },
    { template: "registration-known", data: { ...frame, isDisabled: false, resetUrl } },
    { template: "registration-known", data: { ...frame, isDisabled: true, resetUrl } },
    ...domainFindings.map(
      (domainFinding) =>
        ({
          template: "membership-decision-needed",
          data: {
            ...frame,
            ...place,
            domainFinding,
            personName: by,
            personEmail: "ada@rp.example",
            isListed: domainFinding === "matches",
            requestedAt: moment,
            remark: domainFinding === "matches" ? null : words,
          },
        }) as const,
    ),
    ...membershipOutcomes.map(
      (outcome) =>
        ({
          template: "membership-decided",
          data: {
            ...frame,
            outcome,
            organisationName: words,
            wishedRole: "OZG-Koordination",
            grantedRole: outcome === "accepted" ? roleLabel : null,
            decidedBy: by,
            reason: words,
          },
        }) as const,
    ),
    ...membershipChanges.map(
      (outcome) =>
        ({
          template: "membership-changed",
          data: {
            ...frame,
            ...place,
            outcome,
            previousRole: "OZG-Koordination",
            changedBy: by,
            isOfOperator: false,
            reason: words,
          },
        }) as const,
    ),
    { template: "membership-left", data: { ...frame, ...place, personName: by, endedBy: by } },
    { template: "invitation", data: { ...frame, ...place, invitedBy: by, validUntil: moment } },
    { template: "invitation", data: { ...frame, ...place, invitedBy: null, validUntil: moment } },
    { template: "invitation-accepted", data: { ...frame, ...place, personName: by, email: "ada@rp.example" } },
  ];
}

function accountMails({ frame, by, words }: Typed): MailOf[] {
  const resetUrl = `${frame.appUrl}/passwort-vergessen`;
  return [
    { template: "password-reset", data: { ...frame, validMinutes: 30, requestedAt: moment } },
    ...accountOutcomes.map(
      (outcome) =>
        ({
          template: "account-notice",
          data: {
            ...frame,
            outcome,
            resetUrl,
            happenedAt: moment,
            device: outcome === "deactivated" ? null : "Firefox auf Windows",
            network: outcome === "deactivated" ? null : "192.0.2.0/24",
            thing: outcome.startsWith("passkey") || outcome.startsWith("identity") ? words : null,
            doneBy: outcome === "deactivated" ? by : null,
            cause: outcome === "deactivated" ? "ausgeschieden" : null,
            deactivatedOn: outcome === "inactivity_warned" ? new Date("2026-12-24") : null,
            codesLeft: outcome === "recovery_code_used" ? 9 : null,
          },
        }) as const,
    ),
    { template: "email-change-confirm", data: { ...frame, validMinutes: 30 } },
    { template: "email-change-taken", data: frame },
    ...emailChangeSteps.map(
      (outcome) =>
        ({
          template: "email-change-notice",
          data: { ...frame, outcome, newEmail: "neu@rp.example", happenedAt: moment, resetUrl },
        }) as const,
    ),
    { template: "factor-reset-confirm", data: { ...frame, startedBy: by, validHours: 24, waitHours: 24 } },
    { template: "factor-reset-waiting", data: { ...frame, until: moment } },
  ];
}

function absenceMails({ frame, by, words }: Typed): MailOf[] {
  const days = { startsOn: new Date("2026-12-21"), endsOn: new Date("2027-01-03") };
  return [
    ...deputySteps.map(
      (outcome) => ({ template: "deputy-named", data: { ...frame, ...days, outcome, absentName: by } }) as const,
    ),
    {
      template: "handover-received",
      data: { ...frame, fromName: by, handedOverBy: by, offerings: 3, connections: 1, revisions: 2, questions: 0 },
    },
    ...leaderlessAudiences.map(
      (audience) =>
        ({
          template: "state-without-coordinator",
          data: { ...frame, audience, stateName: words, isOnlyInactive: false },
        }) as const,
    ),
    {
      template: "state-without-coordinator",
      data: { ...frame, audience: "people", stateName: words, isOnlyInactive: true },
    },
  ];
}
