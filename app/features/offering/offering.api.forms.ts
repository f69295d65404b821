import { z } from "zod";
import { legalPaths, transports, userAccounts, valuesOf } from "~/features/catalogue/catalogue.rules";
import {
  ConnectionStatus,
  DocumentKind,
  MaturityModel,
  OfferingPhase,
  ReuseModel,
  StateKind,
} from "~prisma/generated/enums";
import { contact, contentLists } from "./offering.content.forms";

/*
 * What the API answers, as schemas: the description for machines is made of them (openapi.json), and a test holds the
 * answers against them. Strict: a field that nobody described is a mistake.
 */

const moment = z.iso.datetime();
const day = z.iso.date().nullable();
const text = z.string().nullable();
const texts = z.array(z.string());

export const offeringItemShape = z.strictObject({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  state: z.string().describe("Länderkürzel, zum Beispiel NW"),
  phase: z.enum(OfferingPhase),
  model: z.enum(ReuseModel),
  maturity: z.strictObject({ model: z.enum(MaturityModel), level: z.int().nullable() }).nullable(),
  ozgIds: texts,
  leikaKeys: texts,
  themenfeld: z.string(),
  connections: z.int().describe("Länder, die angeschlossen oder auf dem Weg sind"),
  isExample: z.boolean().describe("kein belegtes Angebot"),
  publishedAt: moment,
  updatedAt: moment,
  url: z.url(),
});

/** Fields of the entry as everybody may see them; names of people are not among them. */
export const entryShape = z.strictObject({
  ...contentLists,
  title: z.string(),
  summary: z.string(),
  description: z.string(),
  ozgIds: texts,
  leikaKeys: texts,
  topicFieldSlug: z.string(),
  situationSlugs: texts,
  serviceTypes: texts,
  addressees: texts,
  sdgAnnexI: z.boolean(),
  sdgAnnexII: z.boolean(),
  federalPriority: z.boolean(),
  program: text,
  laboratory: text,
  focusFlag: text,
  languages: texts,
  operatorName: text,
  leadMinistry: text,
  coProviderCodes: texts,
  mailbox: text,
  contacts: z.array(contact.pick({ role: true, mailbox: true }).strict()),
  phase: z.enum(OfferingPhase),
  maturityModel: z.enum(MaturityModel).nullable(),
  maturityLevel: z.int().nullable(),
  onlineUrl: text,
  reuseModel: z.enum(ReuseModel),
  legalPaths: z.array(z.enum(valuesOf(legalPaths))),
  dataProtectionBasis: text,
  securityDeclaredOn: day,
  securityExpiresOn: day,
  supportModel: text,
  serviceLevel: text,
  transports: z.array(z.enum(valuesOf(transports))),
  dataStandard: text,
  userAccounts: z.array(z.enum(valuesOf(userAccounts))),
  trustLevel: text,
  accessibility: text,
  isOpenSource: z.boolean(),
  licence: text,
  repoUrl: text,
  publiccodeUrl: text,
  requirementsVersion: text,
  isJointlyFunded: z.boolean(),
  costs: contentLists.costs.nullable().describe("null: nicht öffentlich"),
  allocationKey: contentLists.allocationKey.nullable().describe("null: nicht öffentlich"),
});

/** Documents that everybody may have; the address leads to the file. */
const documentShape = z.strictObject({
  title: z.string(),
  kind: z.enum(DocumentKind),
  url: z.url(),
  mediaType: z.string(),
  size: z.int().describe("Bytes"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  validUntil: day.describe("letzter Tag, an dem es gilt"),
});

export const offeringDetailShape = offeringItemShape.extend({
  lastVerifiedAt: moment.nullable().describe("zuletzt als „noch aktuell“ bestätigt"),
  revision: z.strictObject({
    number: z.int(),
    hash: text.nullable().describe("SHA-256 der wesentlichen Angaben; null, wo Kosten nur Registrierte sehen"),
    publishedAt: moment.nullable(),
  }),
  connected: z.array(z.strictObject({ state: z.string(), status: z.enum(ConnectionStatus) })),
  documents: z.array(documentShape).describe("öffentliche Dokumente"),
  entry: entryShape,
});
export type OfferingDetail = z.input<typeof offeringDetailShape>;

export const stateItemShape = z.strictObject({
  state: z.string().describe("Länderkürzel, zum Beispiel NW; der Bund ist BUND"),
  name: z.string(),
  kind: z.enum(StateKind),
  offerings: z.int().describe("veröffentlichte Angebote"),
  url: z.url().describe("die Angebote als Seite für Menschen"),
});

export const ozgItemShape = z.strictObject({
  ozgId: z.string(),
  name: z.string(),
  themenfeld: z.string(),
  isCurrent: z.boolean().describe("steht noch im Katalog"),
  url: z.url(),
});

export const problemShape = z.strictObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string().describe("bleibt gleich, auch wenn Texte sich ändern"),
  requestId: z.string().optional().describe("Kennung für den Support, wo die Anfrage gar nicht erst gelesen wurde"),
  errors: z.array(z.strictObject({ parameter: z.string(), detail: z.string() })).optional(),
});

export function listShape<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item),
    next: z.url().nullable().describe("die nächste Seite mit allen Filtern, null auf der letzten"),
    total: z.int(),
  });
}
