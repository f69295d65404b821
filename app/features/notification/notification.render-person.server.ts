import { z } from "zod";
import { roleLabels } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import type { AccountNotice } from "~emails/account-notice";
import { accountOutcomes } from "~emails/account-notice-words";
import { type RenderedMail, renderMail } from "~emails/registry";
import { type DisabledReason, Role } from "~prisma/generated/enums";
import type { PersonSubject } from "./notification.account.queries.server";
import { linkPages } from "./notification.account.rules";
import { fail, frame, mismatch, type RenderInput } from "./notification.frame.server";
import { mintLink } from "./notification.links.server";

const text = z.string().trim().min(1).max(500).nullable().catch(null);
const role = z.enum(Role).nullable().catch(null);
const day = z.iso
  .date()
  .transform((text) => new Date(`${text}T00:00:00Z`))
  .nullable()
  .catch(null);
const count = z.union([z.int().min(0), z.array(z.unknown()).transform(({ length }) => length)]).catch(0);

/** What the events of accounts may say beside their type; every field may be missing. */
const personData = z.object({
  device: text,
  network: text,
  label: text,
  provider: text,
  organisationName: text,
  role,
  previousRole: role,
  fromName: text,
  offerings: count,
  connections: count,
  revisions: count,
  questions: count,
  deactivatedOn: day,
  left: z.int().nullable().catch(null),
});

/** Mails whose subject is the account itself. @returns null when the matter is over */
export async function renderPerson(tx: Tx, input: RenderInput, subject: PersonSubject): Promise<RenderedMail | null> {
  switch (input.template) {
    case "password-reset":
      return renderPasswordReset(tx, input, subject);
    case "account-notice":
      return renderNotice(input, subject);
    case "membership-changed":
      return renderMembershipChanged(input);
    case "membership-left":
      return renderMembershipLeft(input, subject);
    case "deputy-named":
      return renderDeputy(input, subject);
    case "handover-received":
      return renderHandover(input);
    default:
      throw mismatch(input);
  }
}

async function renderPasswordReset(tx: Tx, input: RenderInput, { person }: PersonSubject): Promise<RenderedMail> {
  const template = "password-reset";
  return renderMail(template, {
    ...frame(input, "", await mintLink(tx, { template, subjectId: person.id, appUrl: input.appUrl })),
    validMinutes: linkPages[template].minutes,
    requestedAt: input.event.occurredAt,
  });
}

/** The event decides the words: "account.totp_added" → "totp_added". */
function outcomeOf(input: RenderInput) {
  return accountOutcomes.find((outcome) => input.event.type === `account.${outcome}`) ?? fail(input);
}

function renderNotice(input: RenderInput, { person, session }: PersonSubject): RenderedMail {
  const { event } = input;
  const data = personData.parse(event.data);
  const isOther = event.actorId !== null && event.actorId !== person.id;
  const own = isOther ? null : session;
  return noticeMail(input, {
    device: data.device ?? (own?.device || null),
    network: data.network ?? (own?.network || null),
    thing: data.label ?? data.provider,
    doneBy: isOther ? event.actorName : null,
    cause: event.type === "account.deactivated" && person.disabledReason ? causes[person.disabledReason] : null,
    deactivatedOn: data.deactivatedOn,
    codesLeft: data.left,
  });
}

const causes: Readonly<Record<DisabledReason, string>> = {
  left: "Sie arbeiten für keine Organisation im Marktplatz mehr.",
  inactive: "Sie haben sich lange nicht angemeldet.",
  operator: "Der Plattformbetrieb hat das Konto gesperrt.",
  deletion: "Sie haben die Löschung Ihres Kontos verlangt.",
};

const unknown: Circumstances = {
  device: null,
  network: null,
  thing: null,
  doneBy: null,
  cause: null,
  deactivatedOn: null,
  codesLeft: null,
};

export function renderFactorResetNotice(input: RenderInput): RenderedMail {
  return noticeMail(input, unknown);
}

type Circumstances = Pick<
  AccountNotice,
  "device" | "network" | "thing" | "doneBy" | "cause" | "deactivatedOn" | "codesLeft"
>;

const leadsToStart: readonly string[] = ["inactivity_warned", "deactivated", "reactivated"];

function noticeMail(input: RenderInput, circumstances: Circumstances): RenderedMail {
  const { event, appUrl } = input;
  const outcome = outcomeOf(input);
  const path = leadsToStart.includes(outcome) ? "/anmelden" : "/konto/sicherheit";
  return renderMail("account-notice", {
    ...frame(input, "", `${appUrl}${path}`),
    ...circumstances,
    outcome,
    happenedAt: event.occurredAt,
    resetUrl: `${appUrl}/passwort-vergessen`,
  });
}

function renderMembershipChanged(input: RenderInput): RenderedMail {
  const { event, appUrl } = input;
  const data = personData.parse(event.data);
  const organisationName = data.organisationName ?? fail(input);
  return renderMail("membership-changed", {
    ...frame(input, organisationName, `${appUrl}/konto/mitgliedschaften`),
    outcome: event.type === "membership.ended" ? "ended" : "role_changed",
    organisationName,
    roleLabel: roleLabels[data.role ?? fail(input)],
    previousRole: data.previousRole === null ? null : roleLabels[data.previousRole],
    changedBy: event.actorId === null ? null : event.actorName,
    isOfOperator: data.role === "operator",
    reason: event.reason,
  });
}

function renderMembershipLeft(input: RenderInput, { person, stateName }: PersonSubject): RenderedMail {
  const { event, appUrl } = input;
  const data = personData.parse(event.data);
  return renderMail("membership-left", {
    ...frame(input, stateName ?? fail(input), `${appUrl}/land/personen/${person.id}`),
    personName: person.name,
    organisationName: data.organisationName ?? fail(input),
    roleLabel: roleLabels[data.role ?? fail(input)],
    endedBy: event.actorId === person.id ? null : event.actorName,
  });
}

function renderDeputy(input: RenderInput, { person, absence }: PersonSubject): RenderedMail | null {
  if (absence === null) return null;
  return renderMail("deputy-named", {
    ...frame(input, person.name, `${input.appUrl}/arbeitskorb`),
    outcome: input.event.type === "absence.ended" ? "ended" : "set",
    absentName: person.name,
    startsOn: absence.startsOn,
    endsOn: absence.endsOn,
  });
}

function renderHandover(input: RenderInput): RenderedMail {
  const { event, appUrl } = input;
  const data = personData.parse(event.data);
  return renderMail("handover-received", {
    ...frame(input, "", `${appUrl}/arbeitskorb`),
    fromName: data.fromName ?? "einer ausgeschiedenen Person",
    handedOverBy: event.actorName,
    offerings: data.offerings,
    connections: data.connections,
    revisions: data.revisions,
    questions: data.questions,
  });
}
