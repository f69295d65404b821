import { Alert } from "~/ui/alert";
import { DateText, DateTimeText } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Details } from "~/ui/details";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { ImportKind } from "~prisma/generated/enums";
import { countsText, type DiffView, type FindingsView } from "./catalogue.diff.rules";
import { fileKindLabels, losesMuch } from "./catalogue.plan.rules";

interface ImportRow {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly fileHash: string;
  readonly asOf: Date | null;
  readonly importedAt: Date;
  readonly importedBy: string;
  readonly total: number;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly unchanged: number;
}

const number = (count: number) => count.toLocaleString("de-DE");

export function ImportTable({ caption, rows }: { caption: string; rows: readonly ImportRow[] }) {
  return (
    <Table
      caption={caption}
      hideCaption
      empty="Noch wurde nichts importiert."
      columns={[
        {
          key: "kind",
          header: "Katalog",
          isRowHeader: true,
          cell: (row) => <TextLink to={`/betrieb/importe/${row.id}`}>{fileKindLabels[row.kind]}</TextLink>,
        },
        {
          key: "asOf",
          header: "Stand",
          cell: (row) => (row.asOf === null ? "unbekannt" : <DateText value={row.asOf} />),
        },
        {
          key: "at",
          header: "Importiert",
          cell: (row) => (
            <>
              <DateTimeText value={row.importedAt} /> von {row.importedBy}
            </>
          ),
        },
        { key: "total", header: "Zeilen", align: "end", cell: (row) => number(row.total) },
        { key: "changes", header: "Ergebnis", cell: (row) => countsText(row) },
        {
          key: "hash",
          header: "SHA-256",
          cell: (row) => <code title={row.fileHash}>{row.fileHash.slice(0, 12)}</code>,
        },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

export function ImportFacts({ row }: { row: ImportRow }) {
  return (
    <DescriptionList
      items={[
        { term: "Katalog", description: fileKindLabels[row.kind] },
        { term: "Datei", description: row.fileName },
        { term: "Stand der Daten", description: row.asOf === null ? "unbekannt" : <DateText value={row.asOf} /> },
        { term: "Importiert", description: <DateTimeText value={row.importedAt} /> },
        { term: "Von", description: row.importedBy },
        { term: "Zeilen", description: number(row.total) },
        { term: "Ergebnis", description: countsText(row) },
        { term: "Prüfsumme (SHA-256)", description: <code className="mp-hash">{row.fileHash}</code> },
      ]}
    />
  );
}

/** What an import would change: counts, and the beginning of each list. */
export function Diff({ diff }: { diff: DiffView }) {
  const { counts, added, changed, gone } = diff;
  return (
    <>
      <p className="kern-body">
        {number(counts.total)} Zeilen in der Datei: {countsText(counts)}.
      </p>
      {losesMuch(counts) ? (
        <Alert kind="warning" title="Viele Einträge entfallen">
          <p>Bitte prüfen Sie, ob die Datei vollständig ist: was darin fehlt, gilt als nicht mehr im Katalog.</p>
        </Alert>
      ) : null}
      <DiffList
        title="Entfallen"
        note="Entfallene Einträge werden als „nicht mehr im Katalog“ gekennzeichnet und nicht gelöscht."
        count={counts.gone}
        items={gone.map((label) => ({ label, changes: [] }))}
        isOpen
      />
      <DiffList title="Geändert" count={counts.changed} items={changed} isOpen />
      <DiffList
        title="Neu"
        count={counts.added}
        items={added.map((label) => ({ label, changes: [] }))}
        isOpen={counts.gone + counts.changed === 0}
      />
    </>
  );
}

type DiffListProps = {
  title: string;
  note?: string;
  count: number;
  items: readonly { readonly label: string; readonly changes: readonly string[] }[];
  isOpen: boolean;
};

function DiffList({ title, note, count, items, isOpen }: DiffListProps) {
  if (count === 0) return null;
  return (
    <Details summary={`${title} (${number(count)})`} open={isOpen}>
      {note ? <p className="kern-body">{note}</p> : null}
      <ul className="kern-list kern-list--bullet">
        {items.map((item) => (
          <li key={item.label}>
            {item.label}
            {item.changes.length === 0 ? null : (
              <ul className="kern-list">
                {item.changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {count > items.length ? <p className="kern-body">… und {number(count - items.length)} weitere</p> : null}
    </Details>
  );
}

/** Everything that is wrong with a file, line by line: nothing of it was imported. */
export function FileErrors({ findings }: { findings: FindingsView }) {
  return (
    <Alert kind="danger" title={`Die Datei wird nicht übernommen: ${number(findings.count)} Fehler`}>
      <p>Bitte korrigieren Sie die Datei und laden Sie sie erneut hoch. Am Katalog wurde nichts geändert.</p>
      <FindingList findings={findings} />
    </Alert>
  );
}

export function FileWarnings({ findings }: { findings: FindingsView }) {
  if (findings.count === 0) return null;
  return (
    <Section title={`Hinweise (${number(findings.count)})`} lead="Hinweise verhindern den Import nicht.">
      <FindingList findings={findings} />
    </Section>
  );
}

function FindingList({ findings: { count, texts } }: { findings: FindingsView }) {
  return (
    <>
      <ul className="kern-list kern-list--bullet">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {count > texts.length ? <p className="kern-body">… und {number(count - texts.length)} weitere</p> : null}
    </>
  );
}
