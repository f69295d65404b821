import {
  categories,
  developmentStatuses,
  maintenanceTypes,
  scopes,
  softwareTypes,
} from "./offering.publiccode-lists.rules";
import {
  type Check,
  country,
  day,
  email,
  image,
  languageTag,
  leikaKey,
  length,
  licence,
  mediaType,
  oneOf,
  ozgId,
  repositoryAddress,
  repositoryFile,
  supportId,
  uri,
  webAddress,
} from "./offering.publiccode-values.rules";

/*
 * The keys of publiccode.yml 0.2 to 0.7 as a table (source: publiccodeyml/publiccode.yml, docs/standard/schema.core.rst,
 * CHANGELOG.rst, docs/de/schema.de.rst). One table for all versions: what a version did not know or does not want any more
 * is a warning, because a file is read today.
 */

export type Spec =
  | { readonly kind: "text"; readonly checks: readonly Check[] }
  | { readonly kind: "flag" }
  /** `orSingle`: one value may stand without a list */
  | { readonly kind: "list"; readonly item: Spec; readonly mayBeEmpty?: true; readonly orSingle?: true }
  | { readonly kind: "map"; readonly keys: Keys }
  /** keys are languages */
  | { readonly kind: "languages"; readonly value: Spec };

export interface Key {
  readonly spec: Spec;
  /** `hint`: the standard demands it, but files without it are common and harmless */
  readonly isRequired?: true | "hint";
  /** version that brought it */
  readonly since?: string;
  /** version that discourages it, and what to do instead */
  readonly deprecated?: readonly [since: string, advice: string];
}
export type Keys = Readonly<Record<string, Key>>;

const text = (...checks: Check[]): Spec => ({ kind: "text", checks });
const list = (item: Spec): Spec => ({ kind: "list", item });
const map = (keys: Keys): Spec => ({ kind: "map", keys });
const flag: Spec = { kind: "flag" };
const must = (spec: Spec): Key => ({ spec, isRequired: true });
const may = (spec: Spec): Key => ({ spec });
const old = (spec: Spec, since: string, advice: string): Key => ({ spec, deprecated: [since, advice] });
const drop = "Der Schlüssel kann entfallen.";

const description: Spec = map({
  localisedName: may(text()),
  genericName: old(text(length({ max: 35 })), "0.3", drop),
  shortDescription: must(text(length({ max: 150 }))),
  // version 0.2 asked for 500, but every reader accepts what later versions ask for
  longDescription: may(text(length({ min: 150, max: 10_000 }))),
  documentation: may(text(webAddress)),
  apiDocumentation: may(text(webAddress)),
  features: may(list(text())),
  screenshots: may(list(text(image))),
  videos: may(list(text(webAddress))),
  awards: may(list(text())),
});

const contactSpec: Spec = map({
  name: must(text()),
  email: may(text(email)),
  phone: may(text()),
  affiliation: may(text()),
});

const contractor: Spec = map({
  name: must(text()),
  until: must(text(day)),
  email: may(text(email)),
  website: may(text(webAddress)),
});

const dependency: Spec = map({
  name: must(text()),
  versionMin: may(text()),
  versionMax: may(text()),
  version: may(text()),
  optional: may(flag),
  source: may(text()),
  license: may(text()),
  specifications: may(text()),
});

const organisation: Spec = map({ uri: must(text(uri)), name: may(text()) });

const italy: Spec = map({
  countryExtensionVersion: must(text(oneOf(["0.2", "1.0"]))),
  conforme: old(
    map({
      lineeGuidaDesign: may(flag),
      modelloInteroperabilita: may(flag),
      misureMinimeSicurezza: may(flag),
      gdpr: may(flag),
    }),
    "0.5",
    "Besser „supports“ mit alias:gdpr.",
  ),
  piattaforme: may(map({ spid: may(flag), cie: may(flag), anpr: may(flag), pagopa: may(flag), io: may(flag) })),
  riuso: may(map({ codiceIPA: old(text(), "0.5", "Besser „organisation.uri“.") })),
});

export const leikaSpec: Spec = map({
  themenfeld: may(text()),
  lebenslage: may(text()),
  "ozg-id": may(text(ozgId)),
  "leika-id": must(text(leikaKey)),
});

const germany: Spec = map({
  countryExtensionVersion: { spec: text(), isRequired: "hint" },
  leika: may({ kind: "list", item: leikaSpec, mayBeEmpty: true }),
});

const country07 = (spec: Spec): Key =>
  old(spec, "0.7", "Abschnitte einzelner Länder ersetzt „supports“; gelesen werden sie weiterhin.");

const top: Keys = {
  publiccodeYmlVersion: must(text()),
  name: must(text()),
  applicationSuite: may(text()),
  url: must(text(repositoryAddress)),
  landingURL: may(text(webAddress)),
  isBasedOn: may({ kind: "list", item: text(uri), orSingle: true, mayBeEmpty: true }),
  organisation: { spec: organisation, since: "0.5" },
  softwareVersion: may(text()),
  releaseDate: may(text(day)),
  logo: may(text(image)),
  monochromeLogo: old(text(image), "0.3", "Besser „logo“."),
  inputTypes: old({ kind: "list", item: text(mediaType), mayBeEmpty: true }, "0.3", drop),
  outputTypes: old({ kind: "list", item: text(mediaType), mayBeEmpty: true }, "0.3", drop),
  platforms: must({ kind: "list", item: text(), orSingle: true }),
  categories: may({ kind: "list", item: text(oneOf(categories)), mayBeEmpty: true }),
  usedBy: may({ kind: "list", item: text(), mayBeEmpty: true }),
  fundedBy: { spec: list(map({ name: must(text()), uri: may(text(uri)) })), since: "0.5" },
  roadmap: may(text(webAddress)),
  developmentStatus: must(text(oneOf(developmentStatuses))),
  softwareType: must(text(oneOf(softwareTypes))),
  supports: { spec: { kind: "list", item: map({ id: must(text(supportId)) }), mayBeEmpty: true }, since: "0.7" },
  intendedAudience: may(
    map({
      countries: may({ kind: "list", item: text(country), mayBeEmpty: true }),
      unsupportedCountries: may({ kind: "list", item: text(country), mayBeEmpty: true }),
      scope: may({ kind: "list", item: text(oneOf(scopes)), mayBeEmpty: true }),
    }),
  ),
  description: must({ kind: "languages", value: description }),
  legal: must(
    map({
      license: must(text(licence)),
      mainCopyrightOwner: may(text()),
      repoOwner: old(text(), "0.5", "Besser „organisation.name“."),
      authorsFile: old(text(repositoryFile), "0.4", drop),
    }),
  ),
  maintenance: must(
    map({
      type: must(text(oneOf(maintenanceTypes))),
      contractors: may({ kind: "list", item: contractor, mayBeEmpty: true }),
      contacts: may({ kind: "list", item: contactSpec, mayBeEmpty: true }),
    }),
  ),
  localisation: must(map({ localisationReady: must(flag), availableLanguages: must(list(text(languageTag))) })),
  dependsOn: may(
    map({
      open: may(list(dependency)),
      proprietary: may(list(dependency)),
      software: may(list(dependency)),
      hardware: may(list(dependency)),
    }),
  ),
  it: country07(italy),
  IT: country07(italy),
  de: country07(germany),
  DE: country07(germany),
};

export const schema = { kind: "map", keys: top } as const satisfies Spec;
