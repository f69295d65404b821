import type { Role } from "~prisma/generated/enums";

export type CatalogueAction = "view" | "import";

/** The catalogue is public; only the platform's operator feeds it, for everybody and for no Land (contract part 3). */
const table: Readonly<Record<Role, Readonly<Record<CatalogueAction, boolean>>>> = {
  representative: { view: true, import: false },
  coordinator: { view: true, import: false },
  topic_lead: { view: true, import: false },
  municipal: { view: true, import: false },
  operator: { view: true, import: true },
};

export function can(actor: { readonly role: Role } | null, action: CatalogueAction): boolean {
  return actor === null ? action === "view" : table[actor.role][action];
}

/** The installation itself (command line) acts without a person; a person needs the right. */
export function mayImport(actor: { readonly personId: string | null; readonly role: string | null }): boolean {
  return actor.personId === null
    ? actor.role === null
    : actor.role === "operator" && can({ role: actor.role }, "import");
}
