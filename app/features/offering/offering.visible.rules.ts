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
