import type { EntryFieldName } from "./offering.entry.rules";
import { catalogueName, type ImportCatalogue, type ImportedContent, shortValue } from "./offering.import.rules";
import type { Ledger } from "./offering.publiccode-ledger.rules";
import { itemsOf, leafOf, type Mapping, nodeAt, type Scalar } from "./offering.publiccode-yaml.rules";

/** Identifier of a service in FIM, as FIT-Connect writes it. */
export const LEIKA_URN = "urn:de:fim:leika:leistung:";

const OZG_PATH = "/katalog/ozg/";

/** Address of an OZG service in a marketplace; `supports` takes any URI. */
export function ozgAddress(origin: string, ozgId: string): string {
  return `${origin}${OZG_PATH}${ozgId}`;
}

const OZG_ADDRESS = /^https?:\/\/[^/?#]+\/katalog\/ozg\/(1\d{4})$/;

/** Themenfeld, situations and keys of the German section, and keys that stand as URN under `supports`. */
export function mapServices(root: Mapping, ledger: Ledger, catalogue: ImportCatalogue): Partial<ImportedContent> {
  const rows = ["de", "DE"].flatMap((key) => itemsOf(nodeAt(root, key, "leika")));
  const column = (key: string) => rows.map((row) => leafOf(nodeAt(row, key)));
  const supported = itemsOf(nodeAt(root, "supports")).map((item) => leafOf(nodeAt(item, "id")));
  const urns = supported.filter((leaf) => leaf?.text.startsWith(LEIKA_URN));
  const addresses = supported.filter((leaf) => OZG_ADDRESS.test(leaf?.text.trim() ?? ""));
  const [written] = named(column("themenfeld"), "topicFieldSlug", catalogue.topicFields, ledger);
  const situationSlugs = named(column("lebenslage"), "situationSlugs", catalogue.situations, ledger);
  const ozgIds = known(
    [...column("ozg-id"), ...addresses],
    { field: "ozgIds", known: catalogue.ozgIds, max: 10 },
    ledger,
  );
  const keys = { field: "leikaKeys", known: catalogue.leikaKeys, max: 400 } as const;
  const leikaKeys = known([...column("leika-id"), ...urns], keys, ledger);
  const topicFieldSlug = written ?? catalogue.ozgIds.get(ozgIds[0] ?? "");
  return {
    ...(topicFieldSlug === undefined ? {} : { topicFieldSlug }),
    ...(situationSlugs.length === 0 ? {} : { situationSlugs }),
    ...(ozgIds.length === 0 ? {} : { ozgIds }),
    ...(leikaKeys.length === 0 ? {} : { leikaKeys }),
  };
}

/** Names that the catalogue knows, in the order of the file. An entry has one Themenfeld: of several the first counts. */
function named(
  leaves: readonly (Scalar | undefined)[],
  field: EntryFieldName,
  names: ReadonlyMap<string, string>,
  ledger: Ledger,
): string[] {
  const slugs: string[] = [];
  for (const leaf of leaves) {
    if (!leaf || leaf.text.trim() === "") continue;
    const slug = names.get(catalogueName(leaf.text));
    if (slug === undefined) ledger.refuse(leaf, `„${shortValue(leaf.text)}“ steht nicht im Katalog.`);
    else if (field === "topicFieldSlug" && slugs.length > 0 && slugs[0] !== slug)
      ledger.refuse(leaf, "Ein Angebot hat ein Themenfeld; das erste der Datei zählt.");
    else {
      ledger.mark(leaf, field);
      if (!slugs.includes(slug)) slugs.push(slug);
    }
  }
  return slugs;
}

interface Numbers {
  readonly field: "ozgIds" | "leikaKeys";
  readonly known: { readonly has: (value: string) => boolean };
  readonly max: number;
}

function known(leaves: readonly (Scalar | undefined)[], numbers: Numbers, ledger: Ledger): string[] {
  const values = new Set<string>();
  for (const leaf of leaves) {
    const value = numberOf(leaf?.text.trim() ?? "");
    if (!leaf || value === "") continue;
    if (!numbers.known.has(value)) ledger.refuse(leaf, `Der Katalog kennt „${shortValue(value)}“ nicht.`);
    else if (values.size >= numbers.max && !values.has(value))
      ledger.refuse(leaf, `Hier sind höchstens ${numbers.max} möglich.`);
    else {
      ledger.mark(leaf, numbers.field);
      values.add(value);
    }
  }
  return [...values];
}

/** "99…" of its URN, "10480" of the address in a catalogue. */
function numberOf(text: string): string {
  return OZG_ADDRESS.exec(text)?.[1] ?? text.replace(LEIKA_URN, "");
}
