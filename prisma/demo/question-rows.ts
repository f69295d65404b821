import type { Prisma } from "~prisma/generated/client";
import { newEvent } from "../factories";
import { personByEmail, personOf } from "./cast";
import { stableId, storyClock } from "./moments";
import type { OfferingRows } from "./offering-rows";
import { questionSpecs } from "./questions";

type EventRow = ReturnType<typeof newEvent>;

export interface QuestionRows {
  readonly questions: readonly Prisma.QuestionCreateManyInput[];
  readonly events: readonly EventRow[];
}

/** Questions and their answers; the Land of the offering answers. */
export function questionRows(offerings: readonly OfferingRows[], now: Date): QuestionRows {
  const questions: Prisma.QuestionCreateManyInput[] = [];
  const events: EventRow[] = [];
  for (const spec of questionSpecs) {
    const found = offerings.find((candidate) => candidate.spec.id === spec.offering);
    if (!found) throw new Error(`No offering ${spec.offering}.`);
    const id = stableId(`question ${spec.offering} ${spec.email}`);
    const clock = storyClock(now, id);
    const asker = personByEmail(spec.email);
    const answerer = personOf(found.spec.state, "representative");
    const askedAt = clock(spec.askedDaysAgo);
    const answeredAt = spec.answer ? clock(spec.answer[0]) : null;
    questions.push({
      id,
      offeringId: found.offering.id,
      organisationId: asker.organisationId ?? "",
      askedAt,
      askedById: asker.personId,
      text: spec.text,
      answer: spec.answer?.[1] ?? null,
      answeredAt,
      answeredById: answeredAt ? answerer.personId : null,
      visibility: spec.visibility,
    });
    const about = {
      subjectKind: "question",
      subjectId: id,
      visibility: spec.visibility === "public" ? "public" : "shared",
      data: { offering: found.offering.id },
    } as const;
    const asked = newEvent(asker, { type: "question.asked", occurredAt: askedAt, ...about });
    events.push({ ...asked, id: stableId(`event ${id} asked`) });
    if (!answeredAt) continue;
    const answered = newEvent(answerer, { type: "question.answered", occurredAt: answeredAt, ...about });
    events.push({ ...answered, id: stableId(`event ${id} answered`) });
  }
  return { questions, events };
}
