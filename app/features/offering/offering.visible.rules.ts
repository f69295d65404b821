import type { EntryContent } from "./offering.content.forms";

export interface Audience {
  readonly isRegistered: boolean;
  /** ids of the versions of documents that everybody may see */
  readonly publicDocuments: ReadonlySet<string>;
}

/**
 * An entry as somebody may see it who is no author: names of people are for registered people, so are costs and documents
 * unless their Land shows them to everybody. Mailboxes are public: they are how a Land is reached.
 */
export function visibleEntry(entry: EntryContent, { isRegistered, publicDocuments }: Audience): EntryContent {
  if (isRegistered) return entry;
  const shown = {
    ...entry,
    contacts: entry.contacts.map((contact) => ({ ...contact, name: null, deputy: null })),
    documentVersionIds: entry.documentVersionIds.filter((id) => publicDocuments.has(id)),
  };
  return entry.areCostsPublic ? shown : { ...shown, costs: [], allocationKey: [] };
}

/** That there are more is no secret, only what they are. */
export function hidesDocuments(whole: EntryContent, shown: EntryContent): boolean {
  return shown.documentVersionIds.length < whole.documentVersionIds.length;
}

/** That there are costs is no secret, only what they are. */
export function hidesCosts(whole: EntryContent, shown: EntryContent): boolean {
  return shown.costs.length < whole.costs.length || shown.allocationKey.length < whole.allocationKey.length;
}

/**
 * The hash of a revision covers its costs, which are few round numbers: whoever knows all the rest could guess them by it.
 * @returns null where costs are hidden
 */
export function publicHash(hash: string | null, hasHiddenCosts: boolean): string | null {
  return hasHiddenCosts ? null : hash;
}
