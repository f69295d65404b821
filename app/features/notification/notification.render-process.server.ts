import { z } from "zod";
import { labelOf, transports } from "~/features/catalogue/catalogue.rules";
import type { ConnectionStep } from "~emails/connection-progressed";
import type { ConnectionFacts, OfferingFacts } from "~emails/content";
import type { OfferingOutcome } from "~emails/offering-decided";
import { type RenderedMail, renderMail } from "~emails/registry";
import { fail, frame, mismatch, type RenderInput } from "./notification.frame.server";
import type { ConnectionSubject, OfferingSubject } from "./notification.process.queries.server";
import type { Relation } from "./notification.relations.rules";
import { isEventType, mailTable, type Side } from "./notification.rules";

const outcomes: Readonly<Record<string, OfferingOutcome>> = {
  "offering.published": "published",
  "offering.changes_requested": "changes_requested",
  "offering.rejected": "rejected",
};

const correction = z.object({ isMaterial: z.literal(false) });

const spokenDocument = z
  .object({ document: z.string(), validUntil: z.iso.date() })
  .transform(({ document, validUntil }) => ({ title: document, validUntil: new Date(`${validUntil}T00:00:00Z`) }));

const steps: Readonly<Record<string, ConnectionStep>> = {
  "connection.contract_started": "contract",
  "connection.connecting_started": "connecting",
  "connection.test_started": "test",
  "connection.went_live": "live",
  "connection.paused": "paused",
  "connection.resumed": "resumed",
  "connection.terminated": "terminated",
  "connection.withdrawn": "withdrawn",
};

export function renderOffering(input: RenderInput, subject: OfferingSubject): RenderedMail {
  const { event, template, appUrl } = input;
  const { revision } = subject;
  const offering: OfferingFacts = {
    title: revision?.title ?? subject.slug,
    stateName: subject.stateName,
    organisationName: subject.organisation.name,
    revision: revision?.number ?? null,
  };
  const page = `${appUrl}/angebote/${encodeURIComponent(subject.slug)}`;
  if (template === "offering-decision-needed")
    return renderMail(template, {
      ...frame(input, subject.stateName, `${page}/freigabe`),
      offering,
      submittedBy: event.actorName,
    });
  if (template === "offering-verification")
    return renderMail(template, {
      ...frame(input, subject.stateName, `${page}/bestaetigen`),
      offering,
      step: event.type === "offering.verification_overdue" ? "overdue" : "due",
      lastVerifiedAt: subject.lastVerifiedAt,
    });
  if (template === "offering-document")
    return renderMail(template, {
      ...frame(input, subject.stateName, `${page}/bearbeiten/dokumente`),
      offering,
      step: event.type === "offering.document_expired" ? "expired" : "expiring",
      document: spokenDocument.parse(event.data),
    });
  if (template === "offering-retired")
    return renderMail(template, {
      ...frame(input, subject.stateName, page),
      offering,
      retiredBy: event.actorName,
      retiredOn: subject.retiredAt,
      reason: event.reason,
      successor: successorOf(subject, appUrl),
    });
  const outcome = isCorrection(event) ? "corrected" : outcomes[event.type];
  if (template !== "offering-decided" || outcome === undefined) throw mismatch(input);
  return renderMail(template, {
    ...frame(input, subject.stateName, outcome === "changes_requested" ? `${page}/bearbeiten` : page),
    offering,
    outcome,
    decidedBy: event.actorName,
    reason: event.reason,
  });
}

function successorOf({ successor }: OfferingSubject, appUrl: string) {
  if (!successor) return null;
  const { slug, liveRevision } = successor;
  return { title: liveRevision?.title ?? slug, url: `${appUrl}/angebote/${encodeURIComponent(slug)}` };
}

/** Published by its author without a decision. */
function isCorrection({ type, data }: RenderInput["event"]): boolean {
  return type === "offering.published" && correction.safeParse(data).success;
}

export function renderConnection(input: RenderInput, subject: ConnectionSubject): RenderedMail {
  const { event, template, appUrl } = input;
  const place = sideOf(input, subject) === "own" ? subject.stateName : subject.providerStateName;
  const base = {
    ...frame(input, place, `${appUrl}/anschluesse/${encodeURIComponent(subject.id)}`),
    connection: connectionFacts(subject),
  };
  const by = event.actorName;
  switch (template) {
    case "connection-release-needed":
      return renderMail(template, { ...base, handedInBy: by });
    case "connection-returned":
      return renderMail(template, { ...base, returnedBy: by, reason: event.reason });
    case "connection-decision-needed":
    case "connection-released":
      return renderMail(template, { ...base, releasedBy: by, remark: event.reason });
    case "connection-clarification-asked":
      return renderMail(template, { ...base, askedBy: by, question: event.reason });
    case "connection-clarification-answered":
      return renderMail(template, { ...base, answeredBy: by, answer: event.reason });
    case "connection-decided":
      return renderMail(template, { ...base, outcome: decision(input), decidedBy: by, reason: event.reason });
    case "connection-progressed":
      return renderMail(template, {
        ...base,
        step: steps[event.type] ?? fail(input),
        doneBy: by,
        doneForState: event.stateCode === subject.stateCode ? subject.stateName : subject.providerStateName,
        reason: event.reason,
      });
    default:
      throw mismatch(input);
  }
}

function decision(input: RenderInput): "approved" | "rejected" {
  if (input.event.type === "connection.approved") return "approved";
  return input.event.type === "connection.rejected" ? "rejected" : fail(input);
}

/** The Land in whose name a coordinator gets the mail: found in the table, by the relation that sent it. */
function sideOf({ event, template, reason }: RenderInput, subject: ConnectionSubject): Side {
  if (!isEventType(event.type)) return "own";
  const row = mailTable[event.type];
  const isSent = (relation: Relation) => row[relation]?.template === template && row[relation]?.reason === reason;
  if (isSent("other_deciders")) return event.stateCode === subject.stateCode ? "provider" : "own";
  return isSent("provider_deciders") || isSent("provider_mailbox") ? "provider" : "own";
}

function connectionFacts(subject: ConnectionSubject): ConnectionFacts {
  return {
    reference: subject.reference,
    offeringTitle: subject.revision.title,
    stateName: subject.stateName,
    providerStateName: subject.providerStateName,
    organisationName: subject.organisation.name,
    purpose: subject.purpose,
    desiredGoLive: subject.desiredGoLive,
    transport: subject.transport === null ? null : labelOf(transports, subject.transport),
    municipalityCount: subject.municipalityCount,
  };
}
