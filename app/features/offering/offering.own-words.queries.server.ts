import { counted } from "~/features/account/account.own-trail.queries.server";
import { db } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";

/* What a person wrote at entries under their own name, for that person (Art. 15, 20 DSGVO). Entries are their Land's. */

const offering = { select: { slug: true } } as const;

function listComments(createdById: string, take: number) {
  const where = { createdById };
  const rows = db().revisionComment.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    select: {
      field: true,
      text: true,
      createdAt: true,
      resolvedAt: true,
      revision: { select: { number: true, offering } },
    },
  });
  return counted(db().revisionComment.count({ where }), rows);
}

/** What one side of questions and answers says; the other side is somebody else's. */
function listQuestions<Select extends Prisma.QuestionSelect>(
  where: Prisma.QuestionWhereInput,
  select: Select,
  { take, by }: { readonly take: number; readonly by: "askedAt" | "answeredAt" },
) {
  const rows = db().question.findMany({ where, orderBy: [{ [by]: "desc" }, { id: "desc" }], take, select });
  return counted(db().question.count({ where }), rows);
}

/** Files that the person brought in; the files are their Land's. */
function listUploads(uploadedById: string, take: number) {
  const where = { uploadedById };
  const rows = db().offeringDocumentVersion.findMany({
    where,
    orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
    take,
    select: {
      title: true,
      number: true,
      note: true,
      uploadedAt: true,
      file: { select: { name: true, sha256: true } },
      document: { select: { offering } },
    },
  });
  return counted(db().offeringDocumentVersion.count({ where }), rows);
}

/** @param take rows of each list at most */
export async function collectOwnWords({ personId }: { readonly personId: string }, take: number) {
  const [comments, questions, answers, uploads] = await Promise.all([
    listComments(personId, take),
    listQuestions(
      { askedById: personId },
      { text: true, askedAt: true, visibility: true, offering },
      { take, by: "askedAt" },
    ),
    listQuestions(
      { answeredById: personId },
      { answer: true, answeredAt: true, visibility: true, offering },
      { take, by: "answeredAt" },
    ),
    listUploads(personId, take),
  ]);
  return { comments, questions, answers, uploads };
}

export type OwnWords = Awaited<ReturnType<typeof collectOwnWords>>;
