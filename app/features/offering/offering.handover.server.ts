import { type Handover, handoverState } from "~/features/account/account.responsible.rules";
import { type Actor, writingState } from "~/features/account/account.rules";
import { findLeftLand, findSuccessor, type Writer } from "~/features/account/account.writers.queries.server";
import type { Tx } from "~/platform/db.server";
import { Conflict } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { listAskedBy, listRevisionsOf } from "./offering.handover.queries.server";

export interface WritingHandedOver {
  readonly revisions: number;
  readonly questions: number;
}

/**
 * Hands the revisions that a person is writing and the questions they wait on to somebody else of the actor's Land. Who
 * handed a revision in stays as it was: four eyes are about that person.
 * @returns how many of each changed hands
 */
export async function reassignWriting(
  tx: Tx,
  actor: Actor,
  { fromPersonId, toPersonId }: Handover,
): Promise<WritingHandedOver> {
  const scope = { stateCode: handoverState(actor, fromPersonId), personId: fromPersonId };
  const successor = await findSuccessor(tx, scope.stateCode, toPersonId);
  if (fromPersonId === toPersonId) return { revisions: 0, questions: 0 };
  return {
    revisions: await moveRevisions(tx, actor, { ...scope, successor }),
    questions: await moveQuestions(tx, actor, { ...scope, successor }),
  };
}

interface Move {
  readonly stateCode: string;
  readonly personId: string;
  readonly successor: Writer;
}

async function moveRevisions(tx: Tx, actor: Actor, { stateCode, personId, successor }: Move): Promise<number> {
  const offerings = await listRevisionsOf({ stateCode, personId }, tx);
  const ids = offerings.flatMap(({ workingRevision }) => workingRevision?.id ?? []);
  const moved = await tx.offeringRevision.updateMany({
    where: { id: { in: ids }, createdById: personId },
    data: { createdById: successor.id },
  });
  if (moved.count !== ids.length) throw new Conflict();
  for (const { id, workingRevision } of offerings)
    await recordEvent(tx, actor, {
      type: "offering.revision_handed_over",
      subjectKind: "offering",
      subjectId: id,
      visibility: "internal",
      data: { ...movedTo(personId, successor), revision: workingRevision?.number ?? null },
    });
  return ids.length;
}

async function moveQuestions(tx: Tx, actor: Actor, { stateCode, personId, successor }: Move): Promise<number> {
  const questions = await listAskedBy({ stateCode, personId }, tx);
  const moved = await tx.question.updateMany({
    where: { id: { in: questions.map(({ id }) => id) }, askedById: personId, answer: null },
    data: { askedById: successor.id },
  });
  // answered in this very moment: nobody waits for it any more
  if (moved.count !== questions.length) throw new Conflict();
  for (const { id } of questions)
    await recordEvent(tx, actor, {
      type: "question.handed_over",
      subjectKind: "question",
      subjectId: id,
      visibility: "internal",
      data: movedTo(personId, successor),
    });
  return questions.length;
}

function movedTo(fromPersonId: string, { id, name }: Writer) {
  return { fromPersonId, toPersonId: id, toName: name };
}

/**
 * Somebody who no longer writes for the actor's Land must not be left with its revisions and questions: checked after the
 * change, in its transaction. Not for who leaves a role that hands nothing over: their questions are their organisation's.
 * @throws Conflict
 */
export async function demandWritingSuccessor(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const stateCode = writingState(actor) === null ? null : await findLeftLand(tx, actor, personId);
  if (stateCode === null) return;
  const scope = { stateCode, personId };
  if ((await listRevisionsOf(scope, tx)).length > 0)
    throw new Conflict("Diese Person hat noch Fassungen in Arbeit. Bitte übergeben Sie diese zuerst.");
  if ((await listAskedBy(scope, tx)).length > 0)
    throw new Conflict("Fragen dieser Person warten noch auf Antwort. Bitte übergeben Sie diese zuerst.");
}
