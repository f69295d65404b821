import { costScenarios, costTypes, labelOf } from "~/features/catalogue/catalogue.rules";
import { Badge } from "~/ui/badge";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { EntryContent } from "./offering.content.forms";
import type { Facts } from "./offering.facts.queries.server";
import {
  contactRoleLabels,
  relationKindLabels,
  requirementAnswerLabels,
  requirementLevelLabels,
} from "./offering.labels.rules";
import { Moves } from "./offering.step-planung.parts";
import { dayText, moneyText } from "./offering.value-texts.rules";

/** Answers in the order of the catalogue, with what is asked. */
export function RequirementTable({ entry, asked }: { entry: EntryContent; asked: Facts["requirements"] }) {
  const rows = asked.map((one) => ({ ...one, given: entry.requirements.find(({ code }) => code === one.code) }));
  return (
    <Table
      caption={`EfA-Mindestanforderungen, Fassung ${entry.requirementsVersion}`}
      columns={[
        { key: "code", header: "Nummer", isRowHeader: true, cell: ({ code }) => code },
        { key: "level", header: "Grad", cell: ({ level }) => requirementLevelLabels[level] },
        { key: "text", header: "Anforderung", cell: ({ text }) => text },
        {
          key: "answer",
          header: "Antwort",
          cell: ({ given }) => (given ? requirementAnswerLabels[given.answer] : "keine Angabe"),
        },
        { key: "evidence", header: "Nachweis", cell: ({ given }) => given?.evidence ?? "–" },
      ]}
      rows={rows}
      rowKey={({ code }) => code}
    />
  );
}

/** One row per year and cost type, one column per scenario. */
export function CostTable({ costs }: Pick<EntryContent, "costs">) {
  const keys = [...new Set(costs.map(({ year, type }) => `${year} ${type}`))].sort();
  const rows = keys.map((key) => {
    const [year = "", type = ""] = key.split(" ");
    return { key, year, type, cells: costs.filter((one) => `${one.year} ${one.type}` === key) };
  });
  const scenarios = costScenarios.map(({ value, label }) => ({
    key: value,
    header: label,
    align: "end" as const,
    cell: ({ cells }: (typeof rows)[number]) => {
      const cell = cells.find(({ scenario }) => scenario === value);
      return cell ? moneyText(cell.cents) : "–";
    },
  }));
  return (
    <Table
      caption="Kosten im Jahr nach Kostenart und Nutzung"
      columns={[
        { key: "year", header: "Jahr", cell: ({ year }) => year },
        { key: "type", header: "Kostenart", isRowHeader: true, cell: ({ type }) => labelOf(costTypes, type) },
        ...scenarios,
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

export function MilestoneTable({ milestones }: Pick<EntryContent, "milestones">) {
  return (
    <Table
      caption="Meilensteine und ihre Verschiebungen"
      columns={[
        { key: "title", header: "Meilenstein", isRowHeader: true, cell: ({ title }) => title },
        { key: "due", header: "Termin", cell: ({ due }) => dayText(due) },
        {
          key: "done",
          header: "Erreicht",
          cell: ({ doneOn }) => (doneOn ? <Badge tone="success">{dayText(doneOn)}</Badge> : "offen"),
        },
        {
          key: "moves",
          header: "Verschiebungen",
          cell: (milestone) => (milestone.moves.length === 0 ? "keine" : <Moves milestone={milestone} />),
        },
      ]}
      rows={[...milestones].sort((a, b) => a.due.localeCompare(b.due))}
      rowKey={({ id, title, due }) => id || `${title} ${due}`}
    />
  );
}

export function Mailbox({ address }: { address: string }) {
  return <TextLink to={`mailto:${address}`}>{address}</TextLink>;
}

export function ContactList({ contacts }: Pick<EntryContent, "contacts">) {
  return (
    <ul className="mp-plain-list">
      {contacts.map(({ role, name, deputy, mailbox }) => (
        <li key={`${role} ${mailbox}`}>
          {contactRoleLabels[role]}: {name ? `${name}${deputy ? `, Vertretung ${deputy}` : ""}, ` : ""}
          <Mailbox address={mailbox} />
        </li>
      ))}
    </ul>
  );
}

export function ContractList({ contractDocs }: Pick<EntryContent, "contractDocs">) {
  return (
    <ul className="mp-plain-list">
      {contractDocs.map(({ title, url, version }) => (
        <li key={`${title} ${url}`}>
          <TextLink to={url}>{title}</TextLink>
          {version ? ` (Fassung ${version})` : ""}
        </li>
      ))}
    </ul>
  );
}

export function RelationList({ relations }: Pick<EntryContent, "relations">) {
  return (
    <ul className="mp-plain-list">
      {relations.map(({ kind, title, slug, url }) => (
        <li key={`${kind} ${slug ?? url}`}>
          {relationKindLabels[kind]}: <TextLink to={slug ? `/angebote/${slug}` : (url ?? "")}>{title}</TextLink>
        </li>
      ))}
    </ul>
  );
}
