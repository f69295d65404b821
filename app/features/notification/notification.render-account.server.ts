import { roleLabels } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { type RenderedMail, renderMail } from "~emails/registry";
import type {
  AccountSubject,
  EmailChangeSubject,
  FactorResetSubject,
  InvitationSubject,
  MembershipRequestSubject,
  OrganisationSubject,
  RegistrationSubject,
} from "./notification.account.queries.server";
import { linkPages } from "./notification.account.rules";
import { frame, mismatch, type RenderInput } from "./notification.frame.server";
import { mintLink } from "./notification.links.server";
import { renderFactorResetNotice, renderPerson } from "./notification.render-person.server";

/** Mails about accounts. @returns null when the matter is over */
export async function renderAccount(tx: Tx, input: RenderInput, subject: AccountSubject): Promise<RenderedMail | null> {
  switch (subject.kind) {
    case "registration":
      return renderRegistration(tx, input, subject);
    case "membership_request":
      return renderRequest(input, subject);
    case "invitation":
      return renderInvitation(tx, input, subject);
    case "email_change":
      return renderEmailChange(tx, input, subject);
    case "factor_reset":
      return renderFactorReset(tx, input, subject);
    case "person":
      return renderPerson(tx, input, subject);
    case "organisation":
      return renderOrganisation(input, subject);
  }
}

async function renderRegistration(tx: Tx, input: RenderInput, subject: RegistrationSubject) {
  const { template, appUrl } = input;
  if (template === "registration-known") {
    const isDisabled = subject.owner?.status === "disabled";
    return renderMail(template, {
      ...frame(input, "", isDisabled ? appUrl : `${appUrl}/anmelden`),
      isDisabled,
      resetUrl: `${appUrl}/passwort-vergessen`,
    });
  }
  if (template !== "registration-confirm") throw mismatch(input);
  if (subject.confirmedAt !== null) return null;
  return renderMail(template, {
    ...frame(input, "", await mintLink(tx, { template, subjectId: subject.id, appUrl })),
    organisationName: subject.organisation?.name ?? null,
    roleLabel: roleLabels[subject.role],
    validHours: linkPages[template].minutes / 60,
  });
}

function renderRequest(input: RenderInput, subject: MembershipRequestSubject): RenderedMail | null {
  const { event, template, appUrl } = input;
  const organisationName = subject.organisation?.name ?? subject.organisationName ?? "ohne Angabe";
  if (template === "membership-decided") {
    const isAccepted = event.type === "membership.accepted";
    return renderMail(template, {
      ...frame(input, "", `${appUrl}${isAccepted ? "/arbeitskorb" : "/konto/mitgliedschaften"}`),
      outcome: isAccepted ? "accepted" : "declined",
      organisationName,
      wishedRole: roleLabels[subject.role],
      grantedRole: subject.grantedRole === null ? null : roleLabels[subject.grantedRole],
      decidedBy: event.actorName,
      reason: event.reason ?? subject.reason,
    });
  }
  if (subject.status !== "open") return null;
  if (template === "state-without-coordinator")
    return renderLeaderless(input, { stateName: subject.stateName ?? "", isRequest: true, isOnlyInactive: false });
  if (template !== "membership-decision-needed") throw mismatch(input);
  const queue = subject.land === null ? "/betrieb/registrierungen" : "/land/registrierungen";
  return renderMail(template, {
    ...frame(input, subject.stateName ?? "", `${appUrl}${queue}`),
    personName: subject.person.name,
    personEmail: subject.person.email,
    organisationName,
    isListed: subject.organisation !== null,
    roleLabel: roleLabels[subject.role],
    domainFinding: subject.domainMatch,
    requestedAt: subject.createdAt,
    remark: subject.remark,
  });
}

async function renderInvitation(tx: Tx, input: RenderInput, subject: InvitationSubject) {
  const { event, template, appUrl } = input;
  const { organisation, role, expiresAt } = subject;
  const roleLabel = roleLabels[role];
  if (template === "invitation-accepted") {
    return renderMail(template, {
      ...frame(input, organisation.name, `${appUrl}${subject.isByOperator ? "/betrieb" : "/land"}/einladungen`),
      personName: subject.acceptedByName ?? event.actorName,
      email: subject.email,
      organisationName: organisation.name,
      roleLabel,
    });
  }
  if (template !== "invitation") throw mismatch(input);
  if (subject.revokedAt !== null || subject.acceptedAt !== null || expiresAt <= new Date()) return null;
  return renderMail(template, {
    ...frame(
      input,
      organisation.name,
      await mintLink(tx, { template, subjectId: subject.id, appUrl, until: expiresAt }),
    ),
    invitedBy: subject.inviter?.name ?? null,
    organisationName: organisation.name,
    roleLabel,
    validUntil: expiresAt,
  });
}

async function renderEmailChange(tx: Tx, input: RenderInput, subject: EmailChangeSubject) {
  const { event, template, appUrl } = input;
  if (template === "email-change-taken") return renderMail(template, frame(input, "", appUrl));
  if (template === "email-change-notice")
    return renderMail(template, {
      ...frame(input, "", `${appUrl}/konto/sicherheit`),
      outcome: event.type === "account.email_changed" ? "changed" : "requested",
      newEmail: subject.newEmail,
      happenedAt: event.occurredAt,
      resetUrl: `${appUrl}/passwort-vergessen`,
    });
  if (template !== "email-change-confirm") throw mismatch(input);
  if (subject.confirmedAt !== null) return null;
  return renderMail(template, {
    ...frame(input, "", await mintLink(tx, { template, subjectId: subject.id, appUrl })),
    validMinutes: linkPages[template].minutes,
  });
}

const WAIT_HOURS = 24;

async function renderFactorReset(tx: Tx, input: RenderInput, subject: FactorResetSubject) {
  const { event, template, appUrl } = input;
  if (template === "account-notice") return renderFactorResetNotice(input);
  if (subject.cancelledAt !== null || subject.doneAt !== null) return null;
  const link = (linked: "factor-reset-confirm" | "factor-reset-waiting") =>
    mintLink(tx, { template: linked, subjectId: subject.id, appUrl });
  if (template === "factor-reset-waiting")
    return subject.dueAt && renderMail(template, { ...frame(input, "", await link(template)), until: subject.dueAt });
  if (template !== "factor-reset-confirm") throw mismatch(input);
  if (subject.confirmedAt !== null) return null;
  return renderMail(template, {
    ...frame(input, "", await link(template)),
    startedBy: event.actorName,
    validHours: linkPages[template].minutes / 60,
    waitHours: WAIT_HOURS,
  });
}

function renderOrganisation(input: RenderInput, { stateName, isOnlyInactive }: OrganisationSubject): RenderedMail {
  if (input.template !== "state-without-coordinator") throw mismatch(input);
  return renderLeaderless(input, { stateName: stateName ?? "", isRequest: false, isOnlyInactive });
}

function renderLeaderless(
  input: RenderInput,
  matter: { readonly stateName: string; readonly isRequest: boolean; readonly isOnlyInactive: boolean },
): RenderedMail {
  const isPeople = input.reason !== "betrieb";
  const { stateName, isRequest, isOnlyInactive } = matter;
  const operator = isRequest ? "operator_with_request" : "operator";
  return renderMail("state-without-coordinator", {
    ...frame(input, stateName, `${input.appUrl}${isPeople ? "/land" : "/betrieb/einladungen"}`),
    stateName,
    isOnlyInactive,
    audience: isPeople ? "people" : operator,
  });
}
