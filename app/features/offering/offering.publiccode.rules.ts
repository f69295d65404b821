import {
  byPosition,
  type ImportCatalogue,
  type ImportedContent,
  type NotTaken,
  type Problem,
  type Taken,
} from "./offering.import.rules";
import { checkPubliccode } from "./offering.publiccode-check.rules";
import { mapPubliccode } from "./offering.publiccode-map.rules";
import { readYaml } from "./offering.publiccode-yaml.rules";

export interface PubliccodeReport {
  /** null when the file cannot be read at all or has no usable name */
  readonly content: ImportedContent | null;
  readonly problems: readonly Problem[];
  readonly taken: readonly Taken[];
  readonly notTaken: readonly NotTaken[];
}

/** Reads a publiccode.yml of version 0.2 to 0.7. Never throws, and says something about every statement of the file. */
export function readPubliccode(text: string, catalogue: ImportCatalogue): PubliccodeReport {
  const yaml = readYaml(text.replace(/^\uFEFF/, ""));
  if (!yaml.ok) return { content: null, problems: yaml.problems, taken: [], notTaken: [] };
  const { problems, unknown } = checkPubliccode(yaml.root);
  const mapped = mapPubliccode(yaml.root, catalogue, new Set(unknown.map(({ path }) => path)));
  const { title } = mapped.content;
  const tooShort: Problem[] = title !== undefined && title.length < 3 ? [shortTitle] : [];
  return {
    content: title === undefined || title.length < 3 ? null : { ...mapped.content, title },
    problems: [...yaml.problems, ...problems, ...mapped.problems, ...tooShort].sort(byPosition),
    taken: [...mapped.taken].sort(byPosition),
    notTaken: mapped.notTaken,
  };
}

const shortTitle: Problem = {
  severity: "error",
  line: null,
  column: null,
  place: "name",
  text: "Der Titel eines Angebots braucht mindestens 3 Zeichen.",
};
