import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { readLists } from "./offering.content.forms";
import type { ExportedEntry, ExportedService } from "./offering.publiccode-export.rules";

/**
 * The live revision of an entry as its publiccode.yml says it; public, as the entry is.
 * @throws NotFound for drafts and for addresses that do not exist
 */
export async function findExportedEntry(slug: string, origin: string): Promise<ExportedEntry> {
  const row = await db().offering.findFirst({
    where: { slug, liveRevisionId: { not: null } },
    select: {
      slug: true,
      publication: true,
      stateCode: true,
      state: { select: { name: true } },
      liveRevision: {
        select: {
          title: true,
          summary: true,
          description: true,
          phase: true,
          repoUrl: true,
          licence: true,
          languages: true,
          mailbox: true,
          contacts: true,
          operatorName: true,
          transports: true,
          userAccounts: true,
          ozgIds: true,
          leikaKeys: true,
          topicField: { select: { name: true } },
        },
      },
    },
  });
  if (!row?.liveRevision) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  const { topicField, ...revision } = row.liveRevision;
  const { contacts } = readLists(revision, ["contacts"]);
  return {
    ...revision,
    // the phase stays what it was when an entry is retired
    ...(row.publication === "retired" ? { phase: "retired" as const } : {}),
    contacts: contacts.map(({ role, mailbox }) => ({ role, mailbox })),
    topicFieldName: topicField.name,
    stateCode: row.stateCode,
    stateName: row.state.name,
    services: await listServices(revision.leikaKeys),
    origin,
    slug: row.slug,
  };
}

async function listServices(leikaKeys: readonly string[]): Promise<ExportedService[]> {
  const rows = await db().administrativeService.findMany({
    where: { leikaKey: { in: [...leikaKeys] } },
    orderBy: { leikaKey: "asc" },
    select: {
      leikaKey: true,
      name: true,
      ozgId: true,
      ozgService: { select: { situation: { select: { name: true } } } },
    },
    take: 500,
  });
  return rows.flatMap(({ leikaKey, name, ozgId, ozgService }) =>
    leikaKey === null ? [] : [{ leikaKey, name, ozgId, situationName: ozgService?.situation?.name ?? null }],
  );
}
