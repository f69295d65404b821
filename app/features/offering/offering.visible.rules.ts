import type { EntryContent } from "./offering.content.forms";

/**
 * An entry as somebody may see it who is no author: names of people are for registered people, so are costs unless their
 * Land shows them to everybody. Mailboxes are public: they are how a Land is reached.
 */
export function visibleEntry(entry: EntryContent, { isRegistered }: { isRegistered: boolean }): EntryContent {
  if (isRegistered) return entry;
  const contacts = entry.contacts.map((contact) => ({ ...contact, name: null, deputy: null }));
  return entry.areCostsPublic ? { ...entry, contacts } : { ...entry, contacts, costs: [], allocationKey: [] };
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
