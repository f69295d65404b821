import { expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createDocument, createOffering, createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { addComment } from "./offering.comment.server";
import { collectOwnWords } from "./offering.own-words.queries.server";

await testDatabase({ reference: true });

it("holds what the person wrote at entries, nothing of others, and says how much a bounded list leaves out", async () => {
  const author = await createPerson(db(), { stateCode: "RP" });
  const colleague = await createPerson(db(), { stateCode: "RP" });
  const { offering } = await createOffering(db(), { publication: "draft", author });
  const comment = (actor: Actor, text: string) =>
    inTransaction(actor, (tx) => addComment(tx, actor, { slug: offering.slug, field: "costs", text }));
  await comment(author, "Bitte mit Quelle.");
  await comment(author, "Stimmt das Jahr?");
  await comment(colleague, "Von jemand anderem");
  const { offeringId, organisationId } = { offeringId: offering.id, organisationId: author.organisationId };
  const question = { offeringId, organisationId, text: "Meine Frage", askedById: author.personId };
  await db().question.create({ data: { ...question, answer: "Fremde Antwort", answeredById: colleague.personId } });
  await db().question.create({
    data: {
      ...question,
      text: "Fremde Frage",
      askedById: colleague.personId,
      answer: "Meine Antwort",
      answeredById: author.personId,
    },
  });
  const upload = (uploadedById: string, title: string) => createDocument(db(), { offeringId, uploadedById, title });
  await upload(author.personId, "Mein Vertrag");
  await upload(colleague.personId, "Fremder Vertrag");
  const words = await collectOwnWords(author, 5_000);
  expect(words).toMatchObject({
    comments: {
      total: 2,
      rows: [
        { text: "Stimmt das Jahr?" },
        { text: "Bitte mit Quelle.", revision: { offering: { slug: offering.slug } } },
      ],
    },
    questions: { total: 1, rows: [{ text: "Meine Frage" }] },
    answers: { total: 1, rows: [{ answer: "Meine Antwort" }] },
    uploads: { total: 1, rows: [{ title: "Mein Vertrag", file: { name: "muster.pdf" } }] },
  });
  expect(JSON.stringify(words)).not.toMatch(/anderem|Fremde/);
  const { comments } = await collectOwnWords(author, 1);
  expect([comments.total, comments.rows.length]).toEqual([2, 1]);
});
