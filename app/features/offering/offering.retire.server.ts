import { type Day, dayOf } from "~/features/account/account.absence.rules";
import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { findOwn } from "./offering.commands.server";
import { can } from "./offering.policy";
import type { RetireInput } from "./offering.retire.forms";

/** Noon of the day, which is that day in every reading; today it is now. */
function momentOf(day: Day, now: Date): Date {
  return day === dayOf(now) ? now : new Date(`${day}T12:00:00Z`);
}

/**
 * Takes an entry out of the search for good, with a reason and, where there is one, what takes its place. It stays readable,
 * and connections stay as they are. A revision in work ends with it.
 * @throws Invalid while the person has not confirmed, naming what will happen
 */
export async function retireOffering(tx: Tx, actor: Actor, { slug, ...input }: RetireInput & { slug: string }) {
  const offering = await findOwn(tx, actor, slug);
  if (actor.role !== "coordinator") throw new Forbidden("Über das Zurückziehen entscheidet die OZG-Koordination.");
  if (!can(actor, "retire", offering.scope)) throw new Conflict("Dieses Angebot ist nicht (mehr) veröffentlicht.");
  const now = new Date();
  const day = input.retiredOn.toISOString().slice(0, 10);
  const { publishedAt, liveRevision } = await tx.offering.findUniqueOrThrow({
    where: { id: offering.id },
    select: { publishedAt: true, liveRevision: { select: { number: true, title: true, hash: true } } },
  });
  checkDay(day, { today: dayOf(now), published: publishedAt && dayOf(publishedAt) });
  const successor = input.successor === null ? null : await findSuccessorEntry(tx, input.successor, offering.id);
  if (!input.confirms) throw new Invalid("Bitte bestätigen Sie.", { confirms: [consequence(successor)] });
  const won = await tx.offering.updateMany({
    where: { id: offering.id, publication: "published", liveRevisionId: offering.liveRevisionId },
    data: {
      publication: "retired",
      retiredAt: momentOf(day, now),
      retiredReason: input.reason,
      successorId: successor?.id ?? null,
      workingRevisionId: null,
      verificationAskedAt: null,
      verificationLateAt: null,
      updatedAt: now,
    },
  });
  if (won.count === 0) throw new Conflict();
  if (offering.workingRevision) await endWork(tx, actor, offering.workingRevision);
  await recordEvent(tx, actor, {
    type: "offering.retired",
    subjectKind: "offering",
    subjectId: offering.id,
    visibility: "public",
    revisionHash: liveRevision?.hash ?? null,
    reason: input.reason,
    data: { revision: liveRevision?.number ?? null, retiredOn: day, successorId: successor?.id ?? null },
  });
}

function checkDay(day: Day, { today, published }: { today: Day; published: Day | null }): void {
  if (day > today)
    throw new Invalid("Das Datum liegt in der Zukunft.", { retiredOn: ["Möglich sind heute und Tage davor."] });
  if (published && day < published)
    throw new Invalid("Das Datum liegt vor der Veröffentlichung.", {
      retiredOn: ["Der Tag liegt vor der ersten Veröffentlichung des Angebots."],
    });
}

async function findSuccessorEntry(tx: Tx, slug: string, ownId: string) {
  const successor = await tx.offering.findFirst({
    where: { slug, publication: "published", id: { not: ownId } },
    select: { id: true, state: { select: { name: true } }, liveRevision: { select: { title: true } } },
  });
  if (!successor)
    throw new Invalid("Der Nachfolger wurde nicht gefunden.", {
      successor: ["Bitte nennen Sie die Adresse eines anderen veröffentlichten Angebots."],
    });
  return successor;
}

type Successor = Awaited<ReturnType<typeof findSuccessorEntry>>;

function consequence(successor: Successor | null): string {
  const follows = successor
    ? `Nachfolger wird „${successor.liveRevision?.title ?? ""}“ (${successor.state.name}).`
    : "Ein Nachfolger ist nicht genannt.";
  return `${follows} Bitte bestätigen Sie, dass Sie das Angebot endgültig zurückziehen.`;
}

/** What is in work is never published. */
async function endWork(tx: Tx, actor: Actor, working: { id: string; version: number }): Promise<void> {
  const won = await tx.offeringRevision.updateMany({
    where: { id: working.id, version: working.version },
    data: {
      status: "rejected",
      decidedAt: new Date(),
      decidedById: actor.personId,
      decisionReason: "Das Angebot wurde zurückgezogen.",
      version: { increment: 1 },
    },
  });
  if (won.count === 0)
    throw new Conflict("Die Fassung in Arbeit wurde inzwischen geändert. Bitte prüfen Sie noch einmal.");
}
