import { randomUUID } from "node:crypto";
import type { Actor } from "~/features/account/account.rules";
import { materialContent } from "~/features/offering/offering.entry.rules";
import { offeringSlug } from "~/features/offering/offering.rules";
import { canonicalHash } from "~/platform/canonical-hash.server";
import type { Tx } from "~/platform/db.server";
import type { Offering, OfferingPublication, OfferingRevision, Prisma, RevisionStatus } from "~prisma/generated/client";
import { createPerson } from "./people";

type RevisionRow = Prisma.OfferingRevisionCreateManyInput;
type RevisionContent = Omit<Partial<RevisionRow>, "id" | "offeringId" | "number" | "hash" | "status" | "title"> & {
  readonly id?: string;
  readonly number?: number;
  readonly title?: string;
  readonly status?: RevisionStatus;
};
export type NewRevision = Omit<RevisionRow, "id" | "number" | "hash" | "status"> & {
  readonly id: string;
  readonly number: number;
  readonly hash: string | null;
  readonly status: RevisionStatus;
};

const contentDefaults = {
  title: "Beispielleistung",
  summary: "Antrag online stellen, Nachweise hochladen, Bescheid elektronisch erhalten.",
  description: "Der Onlinedienst führt durch den Antrag und übergibt ihn an das Fachverfahren der zuständigen Behörde.",
  reuseModel: "efa",
  ozgIds: ["10480"],
  leikaKeys: ["99089007001000"],
  topicFieldSlug: "umwelt",
  phase: "live_reusable",
  maturityModel: "v1_1",
  maturityLevel: 3,
  legalPaths: ["fit_store"],
  dataProtectionBasis: "ozg_8a",
  transports: ["fit_connect"],
  dataStandard: null,
  userAccounts: ["bundid"],
  operatorName: null,
  costs: [],
  allocationKey: [],
  isJointlyFunded: false,
  requirementsVersion: null,
  requirements: [],
  mailbox: "leistung@rp.example",
} as const satisfies Partial<RevisionRow>;

const frozen: readonly RevisionStatus[] = ["submitted", "published", "superseded", "changes_requested", "rejected"];

/** A revision, complete enough to be submitted; frozen ones carry the hash of their material fields. */
export function newRevision(input: RevisionContent & { offeringId: string }): NewRevision {
  const row = { id: randomUUID(), number: 1, status: "draft" as RevisionStatus, ...contentDefaults, ...input };
  return { ...row, hash: frozen.includes(row.status) ? revisionHash(row) : null };
}

/** As a submission computes it. */
function revisionHash(row: Parameters<typeof materialContent>[0]): string {
  return canonicalHash(JSON.parse(JSON.stringify(materialContent(row))));
}

export interface OfferingInput extends RevisionContent {
  readonly stateCode?: string;
  readonly publication?: OfferingPublication;
  readonly slug?: string;
  /** who drafted and, where it got so far, submitted it */
  readonly author?: Actor;
}

/** An entry with its first revision; published unless said otherwise. */
export async function createOffering(
  tx: Tx,
  { stateCode = "RP", publication = "published", slug, author, ...content }: OfferingInput = {},
): Promise<{ offering: Offering; revision: OfferingRevision }> {
  const writer = author ?? (await createPerson(tx, { stateCode }));
  const now = new Date();
  const isLive = publication === "published" || publication === "retired";
  const isHandedIn = publication !== "draft";
  const title = content.title ?? `Beispielleistung ${randomUUID().slice(0, 8)}`;
  const { id: offeringId } = await tx.offering.create({
    data: {
      slug: slug ?? offeringSlug(title, stateCode),
      stateCode,
      organisationId: writer.organisationId,
      publication,
      createdById: writer.personId,
      responsibleId: writer.personId,
      publishedAt: isLive ? now : null,
    },
  });
  const revision = await tx.offeringRevision.create({
    data: newRevision({
      createdById: writer.personId,
      submittedAt: isHandedIn ? now : null,
      submittedById: isHandedIn ? writer.personId : null,
      decidedAt: isHandedIn && publication !== "submitted" ? now : null,
      publishedAt: isLive ? now : null,
      status: publication === "retired" ? "published" : publication,
      ...content,
      title,
      offeringId,
    }),
  });
  const pointer = isLive ? { liveRevisionId: revision.id } : { workingRevisionId: revision.id };
  const offering = await tx.offering.update({
    where: { id: offeringId },
    data: publication === "retired" ? { ...pointer, retiredAt: now } : pointer,
  });
  return { offering, revision };
}

/** An open public question of Nordrhein-Westfalen, unless said otherwise. */
export async function createQuestion(
  tx: Tx,
  input: Partial<Prisma.QuestionCreateManyInput> & { offeringId: string; author?: Actor },
) {
  const { author, ...row } = input;
  const asker = author ?? (await createPerson(tx, { stateCode: "NW" }));
  return tx.question.create({
    data: {
      organisationId: asker.organisationId,
      askedById: asker.personId,
      text: "Wie wird der Dienst angebunden?",
      ...row,
    },
  });
}
