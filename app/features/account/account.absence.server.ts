import type { Tx } from "~/platform/db.server";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { AbsenceInput } from "./account.absence.forms";
import { listPossibleDeputies } from "./account.absence.queries.server";
import { dateOf, dayOf } from "./account.absence.rules";
import type { Actor } from "./account.rules";

/**
 * Enters an absence of the actor with somebody who may do the same in their Land.
 * @throws Invalid by field: a day gone by, an absence in the way, a deputy who does not fit
 */
export async function setAbsence(
  tx: Tx,
  actor: Actor,
  { startsOn, endsOn, deputyId, now }: AbsenceInput & { readonly now: Date },
): Promise<string> {
  const { personId } = actor;
  if (endsOn < dayOf(now)) throw wrong("endsOn", "Dieser Zeitraum ist schon vorbei.");
  const deputies = await listPossibleDeputies(actor, tx);
  if (!deputies.some(({ id }) => id === deputyId))
    throw wrong("deputyId", "Diese Person kann Sie nicht vertreten. Bitte wählen Sie eine aus der Liste.");
  // two absences entered at once look for each other
  await oneAtATime(tx, `absence.${personId}`);
  const inTheWay = await tx.absence.count({
    where: { personId, endedAt: null, startsOn: { lte: dateOf(endsOn) }, endsOn: { gte: dateOf(startsOn) } },
  });
  if (inTheWay > 0) throw wrong("startsOn", "In diesem Zeitraum haben Sie schon eine Abwesenheit eingetragen.");
  const absence = await tx.absence.create({
    data: { personId, deputyId, startsOn: dateOf(startsOn), endsOn: dateOf(endsOn) },
    select: { id: true },
  });
  await record(tx, actor, { type: "absence.set", absenceId: absence.id, personId });
  return absence.id;
}

/** Back earlier, or not away at all. @throws NotFound for those of others, Conflict for one that is over */
export async function endAbsence(tx: Tx, actor: Actor, { id, now }: { readonly id: string; readonly now: Date }) {
  const { personId } = actor;
  const own = await tx.absence.findFirst({ where: { id, personId }, select: { id: true } });
  if (!own) throw new NotFound();
  const won = await tx.absence.updateMany({ where: { id, personId, endedAt: null }, data: { endedAt: now } });
  if (won.count === 0) throw new Conflict("Diese Abwesenheit ist schon beendet.");
  await record(tx, actor, { type: "absence.ended", absenceId: id, personId });
}

/**
 * Hands the deputyships of somebody who leaves to their successor, who is told of each. Where the successor may not do what
 * the absent person may, nothing changes: a deputy who has left is left out (`listDeputies`).
 * @returns how many changed hands
 */
export async function reassignDeputyships(
  tx: Tx,
  actor: Actor,
  { fromPersonId, toPersonId, now }: { readonly fromPersonId: string; readonly toPersonId: string; readonly now: Date },
): Promise<number> {
  const { stateCode, organisationId } = actor;
  const absences = await tx.absence.findMany({
    where: {
      deputyId: fromPersonId,
      personId: { not: toPersonId },
      endedAt: null,
      endsOn: { gte: dateOf(dayOf(now)) },
      person: { memberships: { some: { endedAt: null, organisation: { stateCode } } } },
    },
    take: 100,
    select: { id: true, personId: true },
  });
  let moved = 0;
  for (const { id, personId } of absences) {
    const deputies = await listPossibleDeputies({ personId, stateCode, organisationId }, tx);
    if (!deputies.some((deputy) => deputy.id === toPersonId)) continue;
    await tx.absence.update({ where: { id }, data: { deputyId: toPersonId } });
    await record(tx, actor, { type: "absence.set", absenceId: id, personId });
    moved += 1;
  }
  return moved;
}

interface AbsenceChange {
  readonly type: "absence.set" | "absence.ended";
  readonly absenceId: string;
  /** who is absent */
  readonly personId: string;
}

function record(tx: Tx, actor: Actor, { type, absenceId, personId }: AbsenceChange) {
  return recordEvent(tx, actor, {
    type,
    subjectKind: "person",
    subjectId: personId,
    visibility: "internal",
    data: { absenceId },
  });
}

function wrong(field: string, message: string): Invalid {
  return new Invalid(message, { [field]: [message] });
}
