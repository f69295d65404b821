import type { ReactNode } from "react";
import { DescriptionList } from "~/ui/description-list";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { expectedFields } from "./offering.complete.rules";
import type { EntryContent } from "./offering.content.forms";
import { DocumentList } from "./offering.document.parts";
import { type EntryFieldName, type EntryStep, entryFields, entrySteps, fieldsOfStep } from "./offering.entry.rules";
import type { Facts } from "./offering.facts.queries.server";
import {
  ContactList,
  ContractList,
  CostTable,
  Mailbox,
  MilestoneTable,
  RelationList,
  RequirementTable,
} from "./offering.facts-lists.parts";
import { type ValueNames, valueRows, valueText } from "./offering.value-texts.rules";

/** Stand elsewhere on the page, or say how the rest is shown. */
const elsewhere = new Set<EntryFieldName>(["title", "summary", "description", "areCostsPublic", "documentVersionIds"]);
/** Have a table of their own. */
const tables = new Set<EntryFieldName>(["requirements", "costs", "milestones"]);
const expected = new Set<EntryFieldName>(expectedFields);

const link = (address: string | null) => (address ? <TextLink to={address}>{address}</TextLink> : null);

type Show = (entry: EntryContent, names: ValueNames) => ReactNode;

/** Fields whose value is more than words: something to open or to write to. */
const shown: Readonly<Partial<Record<EntryFieldName, Show>>> = {
  ozgIds: ({ ozgIds }, { ozgIds: names }) =>
    ozgIds.map((id) => (
      <div key={id}>
        <TextLink to={`/katalog/ozg/${id}`}>{`${id} ${names?.get(id) ?? ""}`.trim()}</TextLink>
      </div>
    )),
  onlineUrl: ({ onlineUrl }) => link(onlineUrl),
  repoUrl: ({ repoUrl }) => link(repoUrl),
  publiccodeUrl: ({ publiccodeUrl }) => link(publiccodeUrl),
  mailbox: ({ mailbox }) => (mailbox ? <Mailbox address={mailbox} /> : null),
  contacts: ({ contacts }) => (contacts.length > 0 ? <ContactList contacts={contacts} /> : null),
  contractDocs: ({ contractDocs }) => (contractDocs.length > 0 ? <ContractList contractDocs={contractDocs} /> : null),
  relations: ({ relations }) => (relations.length > 0 ? <RelationList relations={relations} /> : null),
};

function textOf(field: EntryFieldName, entry: EntryContent, names: ValueNames): ReactNode {
  const rows = valueRows(field, entry, names);
  if (rows === null) {
    const text = valueText(field, entry, names);
    return text === null ? null : <span className="mp-preline">{text}</span>;
  }
  if (rows.length === 0) return null;
  return (
    <ul className="mp-plain-list">
      {rows.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}

/** What is expected of every entry is shown as missing too; of the rest only what is said. */
function itemsOf(step: EntryStep, { entry, names: plain }: Pick<Facts, "entry" | "names">) {
  const names: ValueNames = Object.fromEntries(
    Object.entries(plain).map(([field, record]) => [field, new Map(Object.entries(record))]),
  );
  return fieldsOfStep(step)
    .filter((field) => !elsewhere.has(field) && !tables.has(field))
    .map((field) => ({
      field,
      term: entryFields[field].label,
      description: shown[field]?.(entry, names) ?? (shown[field] ? null : textOf(field, entry, names)),
    }))
    .filter(({ field, description }) => expected.has(field) || (description !== null && description !== undefined));
}

function TableOf({ slug, step, facts }: GroupProps) {
  const { entry, requirements, hasHiddenCosts, documents, hasHiddenDocuments } = facts;
  if (step === "anforderungen" && entry.requirements.length > 0)
    return <RequirementTable entry={entry} asked={requirements} />;
  if (step === "planung" && entry.milestones.length > 0) return <MilestoneTable milestones={entry.milestones} />;
  if (step === "dokumente" && (documents.length > 0 || hasHiddenDocuments))
    return <DocumentList slug={slug} documents={documents} today={facts.today} hasHidden={hasHiddenDocuments} />;
  if (step !== "kosten") return null;
  if (hasHiddenCosts) return <p className="kern-body">Kosten und Verteilschlüssel sehen Registrierte.</p>;
  return entry.costs.length > 0 ? <CostTable costs={entry.costs} /> : null;
}

/** Everything that an entry says, in the groups in which it was written; empty groups are left out. */
export function EntryFacts({ slug, facts }: { slug: string; facts: Facts }) {
  return (
    <>
      {entrySteps.map(({ slug: step, title }) => (
        <FactGroup key={step} slug={slug} step={step} title={title} facts={facts} />
      ))}
    </>
  );
}

type GroupProps = { slug: string; step: EntryStep; facts: Facts };

function FactGroup({ slug, step, title, facts }: GroupProps & { title: string }) {
  const items = itemsOf(step, facts).filter(({ field }) => !(facts.hasHiddenCosts && field === "allocationKey"));
  const table = TableOf({ slug, step, facts });
  if (table === null && items.every(({ description }) => description === null)) return null;
  return (
    <Section title={title} id={step}>
      {items.length > 0 ? <DescriptionList items={items} /> : null}
      {table}
    </Section>
  );
}
