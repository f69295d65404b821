import type { Prisma } from "~prisma/generated/client";
import type { DomainMatch } from "~prisma/generated/enums";
import { newEvent } from "../factories";
import { type DemoRequest, demoDomains, demoInvitations, demoRequests } from "./access";
import { organisationId, personByEmail } from "./cast";
import { stableId, storyClock } from "./moments";
import { demoOrganisations } from "./people";

type EventRow = ReturnType<typeof newEvent>;

export interface AccessRows {
  readonly mailDomains: Prisma.MailDomainCreateManyInput[];
  readonly requests: Prisma.MembershipRequestCreateManyInput[];
  readonly invitations: Prisma.InvitationCreateManyInput[];
  readonly events: EventRow[];
}

const INVITATION_MS = 14 * 24 * 3_600_000;

/** What the pages of those who decide about people show: domains, open requests, an invitation. */
export function accessRows(now: Date, since: Date): AccessRows {
  const requests = demoRequests.map((spec) => requestRow(spec, now));
  const invitations = demoInvitations.map(({ organisation, invitedBy, daysAgo, ...spec }) => {
    const id = stableId(`invitation ${spec.email}`);
    const createdAt = storyClock(now, id)(daysAgo);
    const { personId } = personByEmail(invitedBy);
    const expiresAt = new Date(createdAt.getTime() + INVITATION_MS);
    return { id, ...spec, organisationId: organisationId(organisation), invitedById: personId, createdAt, expiresAt };
  });
  return {
    mailDomains: demoDomains.map(({ organisation, ...domain }) => ({
      id: stableId(`domain ${domain.domain}`),
      organisationId: organisationId(organisation),
      createdAt: since,
      ...domain,
    })),
    requests,
    invitations,
    events: [
      ...demoRequests.map(({ email }, index) =>
        eventOf(
          personByEmail(email),
          { type: "membership.requested", subjectKind: "membership_request" },
          requests[index],
        ),
      ),
      ...demoInvitations.map(({ invitedBy }, index) =>
        eventOf(
          personByEmail(invitedBy),
          { type: "membership.invited", subjectKind: "invitation" },
          invitations[index],
        ),
      ),
    ],
  };
}

function requestRow({ email, organisation, role, remark, daysAgo }: DemoRequest, now: Date) {
  const isListed = typeof organisation === "string";
  const id = stableId(`request ${email}`);
  const found = isListed ? demoOrganisations.find(({ slug }) => slug === organisation) : undefined;
  return {
    id,
    personId: personByEmail(email).personId ?? "",
    organisationId: isListed ? organisationId(organisation) : null,
    organisationName: isListed ? null : organisation.name,
    stateCode: isListed ? (found?.stateCode ?? null) : organisation.stateCode,
    role,
    remark,
    domainMatch: matchOf(email, organisation),
    createdAt: storyClock(now, id)(daysAgo),
  };
}

function matchOf(email: string, organisation: DemoRequest["organisation"]): DomainMatch {
  const owner = demoDomains.find(({ domain }) => email.endsWith(`@${domain}`));
  if (!owner) return "unknown";
  return owner.organisation === organisation ? "matches" : "other_organisation";
}

type Subject = { readonly id: string; readonly createdAt: Date } | undefined;
type Said = { readonly type: string; readonly subjectKind: string };

function eventOf(actor: Parameters<typeof newEvent>[0], said: Said, subject: Subject): EventRow {
  if (!subject) throw new Error(`No subject for ${said.type}.`);
  const { id: subjectId, createdAt: occurredAt } = subject;
  const event = newEvent(actor, { ...said, subjectId, visibility: "internal", occurredAt });
  return { ...event, id: stableId(`event ${subjectId} ${said.type}`) };
}
