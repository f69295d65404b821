import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { isSubjectKind, type Subject, type SubjectKind } from "./audit.rules";

interface Named {
  readonly id: string;
  readonly label: string;
  /** null where there is no page for this person */
  readonly path: string | null;
}
type Names = (ids: string[], actor: Actor) => Promise<Named[]>;

const within = (ids: string[]) => ({ where: { id: { in: ids } }, take: ids.length });

/** One query for each kind of thing on a page, never one for each line. */
const names: Readonly<Record<SubjectKind, Names>> = {
  offering: nameOfferings,
  connection: nameConnections,
  alliance: nameAlliances,
  question: nameQuestions,
  person: namePeople,
  organisation: nameOrganisations,
  membership_request: nameRequests,
  invitation: nameInvitations,
  registration: nameRegistrations,
  factor_reset: nameFactorResets,
  email_change: nameEmailChanges,
  catalogue_import: nameImports,
};

/** What the events of a page were about, by id. */
export async function listSubjects(
  actor: Actor,
  events: readonly { readonly subjectKind: string; readonly subjectId: string }[],
): Promise<Map<string, Subject>> {
  const idsByKind = new Map<SubjectKind, Set<string>>();
  for (const { subjectKind, subjectId } of events) {
    if (!isSubjectKind(subjectKind)) continue;
    const ids = idsByKind.get(subjectKind) ?? new Set();
    idsByKind.set(subjectKind, ids.add(subjectId));
  }
  const subjects = new Map<string, Subject>();
  for (const [kind, ids] of idsByKind)
    for (const named of await names[kind]([...ids], actor)) subjects.set(named.id, { kind, ...named });
  return subjects;
}

async function nameOfferings(ids: string[]): Promise<Named[]> {
  const title = { select: { title: true } } as const;
  const rows = await db().offering.findMany({
    ...within(ids),
    select: { id: true, slug: true, liveRevision: title, workingRevision: title },
  });
  return rows.map(({ id, slug, liveRevision, workingRevision }) => ({
    id,
    label: (liveRevision ?? workingRevision)?.title ?? slug,
    path: `/angebote/${slug}`,
  }));
}

async function nameConnections(ids: string[]): Promise<Named[]> {
  const rows = await db().connection.findMany({ ...within(ids), select: { id: true, reference: true } });
  return rows.map(({ id, reference }) => ({ id, label: reference, path: `/anschluesse/${id}` }));
}

async function nameAlliances(ids: string[]): Promise<Named[]> {
  const rows = await db().alliance.findMany({ ...within(ids), select: { id: true, title: true } });
  return rows.map(({ id, title }) => ({ id, label: title, path: `/allianzen/${id}` }));
}

async function nameQuestions(ids: string[]): Promise<Named[]> {
  const rows = await db().question.findMany({
    ...within(ids),
    select: { id: true, offering: { select: { slug: true, liveRevision: { select: { title: true } } } } },
  });
  return rows.map(({ id, offering: { slug, liveRevision } }) => ({
    id,
    label: `Frage zu „${liveRevision?.title ?? slug}“`,
    path: `/angebote/${slug}`,
  }));
}

async function namePeople(ids: string[], actor: Actor): Promise<Named[]> {
  const rows = await db().person.findMany({ ...within(ids), select: { id: true, name: true } });
  const folder = actor.role === "operator" ? "/betrieb/personen" : "/land/personen";
  return rows.map(({ id, name }) => ({ id, label: name, path: `${folder}/${id}` }));
}

async function nameOrganisations(ids: string[], actor: Actor): Promise<Named[]> {
  const rows = await db().organisation.findMany({ ...within(ids), select: { id: true, name: true } });
  const isOperator = actor.role === "operator";
  return rows.map(({ id, name }) => ({ id, label: name, path: isOperator ? `/betrieb/organisationen/${id}` : null }));
}

async function nameRequests(ids: string[]): Promise<Named[]> {
  const rows = await db().membershipRequest.findMany({
    ...within(ids),
    select: { id: true, person: { select: { name: true } } },
  });
  return rows.map(({ id, person }) => ({ id, label: person.name, path: null }));
}

async function nameInvitations(ids: string[]): Promise<Named[]> {
  const rows = await db().invitation.findMany({ ...within(ids), select: { id: true, email: true } });
  return rows.map(({ id, email }) => ({ id, label: email, path: null }));
}

async function nameRegistrations(ids: string[]): Promise<Named[]> {
  const rows = await db().registration.findMany({ ...within(ids), select: { id: true, name: true } });
  return rows.map(({ id, name }) => ({ id, label: name, path: null }));
}

async function nameFactorResets(ids: string[]): Promise<Named[]> {
  const rows = await db().factorReset.findMany({
    ...within(ids),
    select: { id: true, person: { select: { name: true } } },
  });
  return rows.map(({ id, person }) => ({ id, label: person.name, path: null }));
}

/** The name only: which addresses somebody changes between stays with them. */
async function nameEmailChanges(ids: string[]): Promise<Named[]> {
  const rows = await db().emailChange.findMany({
    ...within(ids),
    select: { id: true, person: { select: { name: true } } },
  });
  return rows.map(({ id, person }) => ({ id, label: person.name, path: null }));
}

async function nameImports(ids: string[]): Promise<Named[]> {
  const rows = await db().catalogueImport.findMany({ ...within(ids), select: { id: true, fileName: true } });
  return rows.map(({ id, fileName }) => ({ id, label: fileName, path: `/betrieb/importe/${id}` }));
}

/** Länder and Bund, to choose from. */
export async function listRecordStates(): Promise<{ value: string; label: string }[]> {
  const states = await db().state.findMany({ orderBy: { name: "asc" }, take: 50, select: { code: true, name: true } });
  return states.map(({ code, name }) => ({ value: code, label: name }));
}
