import { randomBytes, randomUUID } from "node:crypto";
import type { Actor } from "~/features/account/account.rules";
import {
  createAlliance,
  createConnection,
  createDocument,
  createOffering,
  createPastEvents,
  createPerson,
  newEvent,
} from "~prisma/factories";
import type { PrismaClient } from "~prisma/generated/client";
import type { Row } from "./walk-changes";
import { sha256 } from "./walk-server";

/** Stands in everything of the attacked Land that is not public; nobody else may ever read it. */
export const SECRET = "Vertraulich-7Q3X";
const LAND = "RP";
const HOUR_MS = 3_600_000;

/** The attacked Land: everything a Land can have, with the ids that an attacker would try. */
export interface AttackedLand {
  readonly coordinator: Actor;
  readonly colleague: Actor;
  /** what may stand in an address or a form, by kind */
  readonly ids: Readonly<Record<IdKind, readonly string[]>>;
  owns(table: string, row: Row): boolean;
}

export type IdKind =
  | "draftOffering"
  | "publishedOffering"
  | "connection"
  | "alliance"
  | "person"
  | "membership"
  | "organisation"
  | "domain"
  | "request"
  | "invitation"
  | "session"
  | "passkey"
  | "identity"
  | "absence"
  | "factorReset"
  | "import"
  | "mail"
  | "ozg"
  | "provider";

async function people(client: PrismaClient) {
  const [coordinator, colleague] = await Promise.all([
    createPerson(client, {
      role: "coordinator",
      stateCode: LAND,
      name: `Erika ${SECRET}`,
      email: "erika-7q3x@rp.example",
    }),
    createPerson(client, { stateCode: LAND, name: `Otto ${SECRET}`, email: "otto-7q3x@rp.example" }),
  ]);
  await createPerson(client, { role: "coordinator", stateCode: LAND, name: `Zweite ${SECRET}` });
  return { coordinator, colleague };
}

async function offerings(client: PrismaClient, author: Actor) {
  const secret = { author, summary: SECRET, description: SECRET, title: `Entwurf ${SECRET}` };
  const drafts = [];
  for (const publication of ["draft", "submitted", "changes_requested"] as const)
    drafts.push((await createOffering(client, { ...secret, publication, slug: `entwurf-${publication}` })).offering);
  const { offering: published } = await createOffering(client, {
    author,
    title: "Öffentliches Angebot",
    slug: "oeffentlich",
  });
  return { drafts, published };
}

/** In no published revision; its ids are fixed, because they stand in addresses behind a slug. */
export const SECRET_DOCUMENT = {
  documentId: "00000000-0000-4000-8000-0000000000d1",
  versionId: "00000000-0000-4000-8000-0000000000d2",
} as const;

async function document(client: PrismaClient, offering: { id: string; workingRevisionId: string | null }) {
  const { documentId, versionId } = SECRET_DOCUMENT;
  await client.offeringDocument.create({ data: { id: documentId, offeringId: offering.id } });
  await createDocument(client, {
    offeringId: offering.id,
    revisionIds: [offering.workingRevisionId ?? ""],
    documentId,
    id: versionId,
    title: SECRET,
  });
}

async function connections(client: PrismaClient, author: Actor) {
  const provider = await createPerson(client, { role: "coordinator", stateCode: "BY", name: `Bayern ${SECRET}` });
  const attacked = await createPerson(client, { role: "coordinator", stateCode: "NW", name: "Nora Anbieterin" });
  const { offering: bavarian } = await createOffering(client, {
    stateCode: "BY",
    author: provider,
    title: "Dienst aus Bayern",
  });
  const { offering: foreign } = await createOffering(client, {
    stateCode: "NW",
    author: attacked,
    title: "Dienst aus NW",
  });
  const secret = { author, purpose: SECRET, currentSituation: SECRET, specialistSystem: SECRET };
  return Promise.all([
    createConnection(client, { ...secret, offering: bavarian, status: "submitted" }),
    // to the attacker's Land, and not yet released to it
    createConnection(client, { ...secret, offering: foreign, status: "awaiting_own_coordinator" }),
  ]);
}

/** Rows of the account pages and of the Land's administration. */
async function administration(client: PrismaClient, coordinator: Actor, colleague: Actor) {
  const { organisationId } = coordinator;
  const { personId } = colleague;
  const soon = new Date(Date.now() + HOUR_MS);
  const role = "representative" as const;
  const applicant = await client.person.create({
    data: { email: "neu-7q3x@rp.example", name: `Neue Person ${SECRET}` },
  });
  const request = await client.membershipRequest.create({
    data: { personId: applicant.id, stateCode: LAND, organisationId, role, remark: SECRET, domainMatch: "matches" },
  });
  await client.registration.create({
    data: { email: "reg-7q3x@rp.example", name: SECRET, role, stateCode: LAND, organisationId },
  });
  const invitation = await client.invitation.create({
    data: { email: "gast-7q3x@rp.example", organisationId, role, invitedById: coordinator.personId, expiresAt: soon },
  });
  const session = await client.session.create({
    data: {
      id: sha256(randomBytes(8).toString("hex")),
      personId,
      membershipId: colleague.membershipId,
      expiresAt: soon,
      device: SECRET,
    },
  });
  const passkey = await client.passkey.create({
    data: { credentialId: randomUUID(), personId, publicKey: new Uint8Array([1]), transports: [], label: SECRET },
  });
  const identity = await client.externalIdentity.create({
    data: { personId, issuer: "https://idp.example", subject: SECRET },
  });
  const absence = await client.absence.create({
    data: { personId, deputyId: coordinator.personId, startsOn: new Date(), endsOn: soon },
  });
  const factorReset = await client.factorReset.create({ data: { personId, startedById: coordinator.personId } });
  await client.emailChange.create({
    data: { personId, oldEmail: colleague.email, newEmail: "otto.neu-7q3x@rp.example" },
  });
  const domain = await client.mailDomain.create({ data: { domain: "rp.example", organisationId } });
  return { applicant, request, invitation, session, passkey, identity, absence, factorReset, domain };
}

/** Things of nobody's Land that stand in addresses. */
async function common(client: PrismaClient) {
  const counts = { total: 1, added: 1, changed: 0, gone: 0, unchanged: 0 };
  const imported = await client.catalogueImport.create({
    data: { kind: "ozg", fileName: "ozg.csv", fileHash: "0".repeat(64), importedBy: "System", ...counts },
  });
  const mail = await client.caughtMail.create({
    data: {
      envelopeFrom: "a@example",
      envelopeTo: ["b@example"],
      raw: "Subject: Hallo\r\nContent-Type: text/html\r\n\r\n<p>Hallo</p>",
    },
  });
  return { imported, mail };
}

export async function createAttackedLand(client: PrismaClient): Promise<AttackedLand> {
  const { coordinator, colleague } = await people(client);
  const { drafts, published } = await offerings(client, colleague);
  if (drafts[0]) await document(client, drafts[0]);
  const connected = await connections(client, colleague);
  const alliance = await createAlliance(client, {
    leadStateCode: LAND,
    status: "draft",
    title: `Allianz ${SECRET}`,
    goal: SECRET,
  });
  const rows = await administration(client, coordinator, colleague);
  const { imported, mail } = await common(client);
  await createPastEvents(
    client,
    connected.map(({ id }) =>
      newEvent(colleague, {
        type: "connection.handed_in",
        subjectKind: "connection",
        subjectId: id,
        visibility: "internal",
        reason: SECRET,
      }),
    ),
  );
  const ids = {
    draftOffering: drafts.map(({ slug }) => slug),
    publishedOffering: [published.slug],
    connection: connected.map(({ id }) => id),
    alliance: [alliance.id],
    person: [colleague.personId],
    membership: [coordinator.membershipId],
    organisation: [coordinator.organisationId],
    domain: [rows.domain.id],
    request: [rows.request.id],
    invitation: [rows.invitation.id],
    session: [rows.session.publicId],
    passkey: [rows.passkey.id],
    identity: [rows.identity.id],
    absence: [rows.absence.id],
    factorReset: [rows.factorReset.id],
    import: [imported.id],
    mail: [mail.id],
    ozg: ["10480"],
    provider: ["unbekannt"],
  } as const;
  const isTheirs = ownership(ids, [coordinator, colleague], rows.applicant.id);
  return { coordinator, colleague, ids, owns: isTheirs };
}

/** A row is theirs when it names the Land, its organisation or one of its people as owner, or is one of the rows above. */
function ownership(ids: AttackedLand["ids"], actors: readonly Actor[], applicantId: string) {
  const personIds = new Set([...actors.map(({ personId }) => personId), applicantId]);
  const rowIds = new Set<string>(
    Object.entries(ids).flatMap(([kind, list]) => (kind === "mail" || kind === "import" ? [] : list)),
  );
  const organisations = new Set<string>(ids.organisation);
  const isOne = (set: ReadonlySet<string>, value: unknown) => typeof value === "string" && set.has(value);
  return (table: string, row: Row): boolean => {
    if (table === "Person") return isOne(personIds, row["id"]);
    // whoever acts stands in the record with their own Land
    if (table === "Event") return isOne(personIds, row["actorId"]);
    if (table === "Session" && isOne(rowIds, row["publicId"])) return true;
    return (
      row["stateCode"] === LAND ||
      isOne(organisations, row["organisationId"]) ||
      isOne(personIds, row["personId"]) ||
      isOne(rowIds, row["id"]) ||
      isOne(rowIds, row["slug"]) ||
      (table === "Alliance" && row["leadStateCode"] === LAND)
    );
  };
}
