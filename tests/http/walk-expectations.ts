import type { Role } from "~prisma/generated/enums";
import { type IdKind, SECRET_DOCUMENT } from "./walk-land";
import type { Visitor } from "./walk-visitors";

/**
 * open = it works, on one's own things; sign_in = to the sign-in page; account = to one's account, which has no
 * membership yet; refused = 403 or 404; hidden = 404, because even that it exists is confidential
 */
export type Verdict = "open" | "sign_in" | "account" | "refused" | "hidden";
export type Rule = (visitor: Visitor) => Verdict;

/** Rows that the visitor's own request may write: `own`, or `any` where the product is meant to write for another Land. */
export type Writes = Readonly<Record<string, "own" | "any">>;

export interface Expectation {
  readonly get: Rule;
  /** absent: as for the page */
  readonly post?: Rule;
  /** what stands in the address */
  readonly ids?: IdKind | readonly string[];
  /** what stands in the parameters after the first, one list for each */
  readonly parts?: readonly (readonly string[])[];
  readonly query?: string;
  readonly writes?: Writes;
  /** the answer is a file or a redirect whatever is asked: only what is in it and what it changes is judged */
  readonly isFree?: boolean;
}

/** Of the right shape, and nobody was ever sent it. */
const TOKEN = `token=${"A".repeat(43)}`;

const everybody: Rule = () => "open";
const hiddenFromAll: Rule = () => "hidden";
/** What is public elsewhere: whoever may not see this one learns that there is nothing, signed in or not. */
const hiddenUnlessOperator: Rule = ({ role }) => (role === "operator" ? "open" : "hidden");

const person: Rule = ({ kind }) => (kind === "stranger" ? "sign_in" : "open");
/** One's own things only, with or without a membership. */
const hiddenFromPeople: Rule = ({ kind }) => (kind === "stranger" ? "sign_in" : "hidden");

function signedIn(rule: (role: Role) => Verdict): Rule {
  return ({ kind, role }) => {
    if (kind === "stranger") return "sign_in";
    return role === null ? "account" : rule(role);
  };
}

const actor = signedIn(() => "open");
const only = (...roles: readonly Role[]) => signedIn((role) => (roles.includes(role) ? "open" : "refused"));
/** A thing of the attacked Land: whoever has the right role in another Land learns nothing, others may not even ask. */
const ofAnotherLand = (...roles: readonly Role[]) => signedIn((role) => (roles.includes(role) ? "hidden" : "refused"));
/** The same, and an operator sees it. */
const seenByOperator = signedIn((role) => (role === "operator" ? "open" : "hidden"));
const nobodyElse = signedIn(() => "refused");
const writers: readonly Role[] = ["representative", "coordinator"];

/** What the pages of one's own account and a way in write: always one's own rows. */
const ownAccount: Writes = Object.fromEntries(
  [
    "Person",
    "Session",
    "Membership",
    "MembershipRequest",
    "Registration",
    "OneTimeToken",
    "Totp",
    "Passkey",
    "RecoveryCode",
    "FactorReset",
    "EmailChange",
    "KnownDevice",
    "ExternalIdentity",
    "Absence",
  ].map((table) => [table, "own"]),
);
/** Whoever asks to come in names the Land that is to decide. */
const askingIn: Writes = { ...ownAccount, Registration: "any", MembershipRequest: "any" };

/** Entries that were never published, by name: these pages do not exist for them, for their own Land either. */
const unpublished = ["entwurf-draft", "entwurf-submitted", "entwurf-changes_requested"] as const;

const publicPage: Expectation = { get: everybody };
const wayIn: Expectation = { get: everybody, isFree: true, writes: ownAccount };
const accountPage: Expectation = { get: person, writes: ownAccount };
const operatorPage: Expectation = { get: only("operator") };
const coordinatorPage: Expectation = { get: only("coordinator") };
/** Its address, typed or followed by a scanner, leads to the page with the button. */
const button = (expectation: Expectation): Expectation => ({
  ...expectation,
  get: everybody,
  post: expectation.post ?? expectation.get,
  isFree: true,
});
const file = (expectation: Expectation): Expectation => ({ ...expectation, isFree: true });

/** Who may go where, by route of the build. A route without a line here fails the test: somebody has to decide. */
export const expectations: Readonly<Record<string, Expectation>> = {
  // public
  "routes/$": { get: hiddenFromAll, ids: ["gibt-es-nicht"] },
  "routes/[.]well-known.security[.]txt": file(publicPage),
  "routes/_index": publicPage,
  "routes/healthz": file(publicPage),
  "routes/readyz": file(publicPage),
  "routes/darstellung": file(publicPage),
  "routes/barrierefreiheit": publicPage,
  "routes/datenschutz": publicPage,
  "routes/gebaerdensprache": publicPage,
  "routes/impressum": publicPage,
  "routes/leichte-sprache": publicPage,
  "routes/katalog._index": publicPage,
  "routes/katalog.export[.]csv": file(publicPage),
  "routes/katalog.export[.]xlsx": file(publicPage),
  "routes/katalog.ozg.$id": { get: everybody, ids: "ozg" },
  "routes/allianzen._index": publicPage,
  "routes/allianzen.$id": { get: hiddenFromAll, ids: "alliance" },
  "routes/angebote._index": publicPage,
  "routes/angebote.vergleich": publicPage,
  "routes/angebote.export[.]csv": file(publicPage),
  "routes/angebote.export[.]xlsx": file(publicPage),

  // for machines
  "routes/api.$": file({ get: hiddenFromAll, ids: ["gibt-es-nicht"] }),
  "routes/api.v1.openapi[.]json": file(publicPage),
  "routes/api.v1.catalogue.ozg": file(publicPage),
  "routes/api.v1.offerings._index": file(publicPage),
  "routes/api.v1.states": file(publicPage),
  "routes/api.v1.offerings.$slug": file({ get: hiddenFromAll, ids: unpublished }),

  // demo only: the mails of invented people
  "routes/demo.mails._index": publicPage,
  "routes/demo.mails[.]json": file(publicPage),
  "routes/demo.mails.$id._index": { get: everybody, ids: "mail" },
  "routes/demo.mails.$id.ansicht": file({ get: everybody, ids: "mail" }),
  "routes/demo.mails.$id.ansicht[.]css": file({ get: everybody, ids: "mail" }),
  "routes/demo.mails.$id.quelltext": file({ get: everybody, ids: "mail" }),

  // ways in
  "routes/anmelden._index": wayIn,
  "routes/anmelden.bestaetigen": { get: person, isFree: true, writes: ownAccount },
  "routes/anmelden.passkey._index": wayIn,
  "routes/anmelden.passkey.optionen": wayIn,
  "routes/anmelden.zweiter-faktor._index": wayIn,
  "routes/anmelden.zweiter-faktor.optionen": wayIn,
  "routes/anmelden.sso.$provider._index": { ...wayIn, ids: "provider" },
  "routes/anmelden.sso.$provider.rueckruf": { ...wayIn, ids: "provider" },
  "routes/anmelden.sso.registrieren": wayIn,
  "routes/abmelden": wayIn,
  "routes/passwort-vergessen": wayIn,
  "routes/passwort-zuruecksetzen": { ...wayIn, query: TOKEN },
  "routes/registrieren._index": { ...wayIn, writes: askingIn },
  "routes/registrieren.bestaetigen": { ...wayIn, query: TOKEN },
  "routes/einladung": { ...wayIn, query: TOKEN },
  "routes/zweiter-faktor-zuruecksetzen._index": { ...wayIn, query: TOKEN },
  "routes/zweiter-faktor-zuruecksetzen.abbrechen": { ...wayIn, query: TOKEN },

  // one's own account
  "routes/konto._index": accountPage,
  "routes/konto.abwesenheit": accountPage,
  "routes/konto.daten._index": accountPage,
  "routes/konto.daten.herunterladen": button(accountPage),
  "routes/konto.daten.loeschen": accountPage,
  "routes/konto.e-mail._index": accountPage,
  "routes/konto.e-mail.bestaetigen": { ...wayIn, query: TOKEN },
  "routes/konto.mitgliedschaften._index": { get: person, writes: askingIn },
  "routes/konto.mitgliedschaften.$id.beenden": { get: hiddenFromPeople, ids: "membership", writes: ownAccount },
  "routes/konto.passwort": accountPage,
  "routes/konto.rolle": button(accountPage),
  "routes/konto.sicherheit._index": accountPage,
  "routes/konto.sicherheit.app": accountPage,
  "routes/konto.sicherheit.codes._index": accountPage,
  "routes/konto.sicherheit.codes.datei": file(accountPage),
  "routes/konto.sicherheit.passkeys._index": accountPage,
  "routes/konto.sicherheit.passkeys.optionen": button(accountPage),
  "routes/konto.sicherheit.sso": accountPage,
  "routes/konto.sicherheit.zuruecksetzung": button(accountPage),
  "routes/konto.sitzungen": accountPage,

  // work of the Länder
  "routes/arbeitskorb": { get: actor },
  "routes/angebote.neu": { get: only(...writers), writes: { Offering: "own", OfferingRevision: "own" } },
  "routes/angebote.$slug._index": { get: hiddenUnlessOperator, ids: "draftOffering" },
  "routes/angebote.aehnliche": file({ get: actor }),
  "routes/angebote.import._index": { get: only(...writers), writes: { PendingImport: "own" } },
  "routes/angebote.import.$id": {
    get: ofAnotherLand(...writers),
    ids: ["00000000-0000-4000-8000-000000000000"],
    writes: { PendingImport: "own" },
  },
  "routes/angebote.import.vorlage[.]csv": file({ get: actor }),
  "routes/angebote.$slug.steckbrief": { get: hiddenFromAll, ids: unpublished },
  // a draft has none, not even for its owner
  "routes/angebote.$slug.publiccode[.]yml": file({ get: hiddenFromAll, ids: ["entwurf-draft", "gibt-es-nicht"] }),
  "routes/angebote.$slug.bearbeiten._index": { get: ofAnotherLand(...writers), ids: "draftOffering" },
  "routes/angebote.$slug.bearbeiten.verwerfen": { get: ofAnotherLand(...writers), ids: "draftOffering" },
  "routes/angebote.$slug.bearbeiten.verknuepfen": button({ get: ofAnotherLand(...writers), ids: "draftOffering" }),
  "routes/angebote.$slug.bearbeiten.$schritt._index": {
    get: ofAnotherLand(...writers),
    ids: "draftOffering",
    parts: [["grunddaten", "kosten", "beziehungen"]],
  },
  "routes/angebote.$slug.bearbeiten.$schritt.zwischenstand": button({
    get: ofAnotherLand(...writers),
    ids: "draftOffering",
    parts: [["grunddaten"]],
  }),
  "routes/angebote.$slug.bearbeiten.dokumente._index": { get: ofAnotherLand(...writers), ids: "draftOffering" },
  "routes/angebote.$slug.bearbeiten.dokumente.hochladen": button({
    get: ofAnotherLand(...writers),
    ids: "draftOffering",
  }),
  "routes/angebote.$slug.bearbeiten.dokumente.$id._index": {
    get: ofAnotherLand(...writers),
    ids: ["entwurf-draft"],
    parts: [[SECRET_DOCUMENT.documentId]],
  },
  "routes/angebote.$slug.bearbeiten.dokumente.$id.entfernen": {
    get: ofAnotherLand(...writers),
    ids: ["entwurf-draft"],
    parts: [[SECRET_DOCUMENT.documentId]],
  },
  "routes/angebote.$slug.bearbeiten.dokumente.$id.hochladen": button({
    get: ofAnotherLand(...writers),
    ids: ["entwurf-draft"],
    parts: [[SECRET_DOCUMENT.documentId]],
  }),
  "routes/angebote.$slug.dokumente.$id": file({
    get: hiddenUnlessOperator,
    ids: ["entwurf-draft"],
    parts: [[SECRET_DOCUMENT.versionId]],
  }),
  "routes/angebote.$slug.freigabe": { get: ofAnotherLand(...writers), ids: "draftOffering" },
  "routes/angebote.$slug.zurueckziehen": { get: ofAnotherLand(...writers), ids: "publishedOffering" },
  "routes/angebote.$slug.bestaetigen": { get: ofAnotherLand(...writers), ids: "publishedOffering" },
  // what was never published has no history, for nobody
  "routes/angebote.$slug.aenderungen": { get: hiddenFromAll, ids: unpublished },
  "routes/angebote.$slug.aenderungen[.]atom": file({ get: hiddenFromAll, ids: unpublished }),
  "routes/angebote.$slug.unterschiede": { get: hiddenFromAll, ids: unpublished },
  "routes/angebote.$slug.anschluss": { get: ofAnotherLand(...writers), ids: "draftOffering" },
  "routes/angebote.$slug.zustaendig": { get: ofAnotherLand(...writers), ids: "draftOffering" },
  "routes/anschluesse._index": { get: actor },
  "routes/anschluesse.$id._index": { get: seenByOperator, post: nobodyElse, ids: "connection" },
  "routes/anschluesse.$id.bearbeiten": { get: nobodyElse, ids: "connection" },
  "routes/anschluesse.$id.zustaendig": { get: ofAnotherLand(...writers), ids: "connection" },

  // a Land's own administration
  "routes/land._index": { get: only(...writers) },
  "routes/land.personen._index": { get: only(...writers) },
  "routes/land.personen.$id._index": { get: ofAnotherLand(...writers), ids: "person" },
  "routes/land.registrierungen._index": coordinatorPage,
  "routes/land.registrierungen.$id": { get: ofAnotherLand("coordinator"), ids: "request" },
  "routes/land.einladungen._index": coordinatorPage,
  "routes/land.einladungen.neu": { get: only("coordinator"), writes: { Invitation: "own" } },
  "routes/land.einladungen.$id": { get: ofAnotherLand("coordinator"), ids: "invitation" },
  "routes/land.personen.$id.faktor": { get: ofAnotherLand("coordinator"), ids: "person" },
  "routes/land.personen.$id.uebergabe": { get: ofAnotherLand("coordinator"), ids: "person" },
  "routes/land.protokoll._index": coordinatorPage,
  "routes/land.protokoll.herunterladen": button(coordinatorPage),

  // the operator's pages: never a decision for a Land
  "routes/betrieb._index": operatorPage,
  "routes/betrieb.importe._index": { get: only("operator"), writes: { PendingImport: "own" } },
  "routes/betrieb.importe.$id": { get: only("operator"), ids: "import", writes: { PendingImport: "own" } },
  "routes/betrieb.registrierungen._index": operatorPage,
  "routes/betrieb.registrierungen.$id": { get: nobodyElse, ids: "request" },
  "routes/betrieb.einladungen._index": operatorPage,
  "routes/betrieb.einladungen.neu": { get: only("operator"), writes: { Invitation: "own" } },
  "routes/betrieb.einladungen.$id": { get: nobodyElse, ids: "invitation" },
  "routes/betrieb.organisationen._index": operatorPage,
  "routes/betrieb.organisationen.neu": { get: only("operator"), writes: { Organisation: "any" } },
  "routes/betrieb.organisationen.$id._index": {
    get: only("operator"),
    ids: "organisation",
    writes: { MailDomain: "any", Organisation: "any" },
  },
  "routes/betrieb.organisationen.$id.bearbeiten": {
    get: only("operator"),
    ids: "organisation",
    writes: { Organisation: "any" },
  },
  "routes/betrieb.personen._index": operatorPage,
  // an account that is abused is locked by the operator, whoever's it is; its memberships stay the Land's business
  "routes/betrieb.personen.$id": { get: only("operator"), ids: "person", writes: { Person: "any", Session: "any" } },
  "routes/betrieb.protokoll._index": operatorPage,
  "routes/betrieb.protokoll.herunterladen": button(operatorPage),
};
