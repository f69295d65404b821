import { Alert } from "~/ui/alert";
import { Details } from "~/ui/details";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { entryFields } from "./offering.entry.rules";
import { type NotTaken, type Problem, problemText, type Taken } from "./offering.import.rules";
import { tableColumns, tableFields } from "./offering.table-columns.rules";

/** Lists of a report are shown so far; a file with more is mended from the top. */
const SHOWN = 200;
const number = (count: number) => count.toLocaleString("de-DE");

function More({ count }: { count: number }) {
  return count > SHOWN ? <p className="kern-body">… und {number(count - SHOWN)} weitere</p> : null;
}

function ProblemItems({ problems }: { problems: readonly Problem[] }) {
  const texts = [...new Set(problems.map(problemText))];
  return (
    <>
      <ul className="kern-list kern-list--bullet">
        {texts.slice(0, SHOWN).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <More count={texts.length} />
    </>
  );
}

/** What is wrong with a file, each with its place. `consequence` says what that means for the import. */
export function ImportProblems({ problems, consequence }: { problems: readonly Problem[]; consequence: string }) {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return (
    <>
      {errors.length > 0 ? (
        <Alert kind="danger" title={`${number(errors.length)} Fehler`}>
          <p>{consequence}</p>
          <ProblemItems problems={errors} />
        </Alert>
      ) : null}
      {warnings.length > 0 ? (
        <Section title={`Hinweise (${number(warnings.length)})`} lead="Hinweise verhindern nichts.">
          <ProblemItems problems={warnings} />
        </Section>
      ) : null}
    </>
  );
}

export function TakenTable({ taken }: { taken: readonly Taken[] }) {
  return (
    <Section title={`Das wird übernommen (${number(taken.length)})`}>
      <Table
        caption="Übernommene Angaben"
        hideCaption
        empty="Nichts."
        columns={[
          { key: "field", header: "Feld des Angebots", isRowHeader: true, cell: (row) => entryFields[row.field].label },
          { key: "value", header: "Wert", cell: (row) => row.value },
          { key: "place", header: "Woher", cell: (row) => <code>{row.place}</code> },
          { key: "line", header: "Zeile", align: "end", cell: (row) => row.line },
        ]}
        rows={taken.slice(0, SHOWN)}
        rowKey={(row) => row.place}
      />
      <More count={taken.length} />
    </Section>
  );
}

export function NotTakenTable({ notTaken }: { notTaken: readonly NotTaken[] }) {
  if (notTaken.length === 0) return null;
  return (
    <Section
      title={`Nicht übernommen (${number(notTaken.length)})`}
      lead="Damit nichts still verloren geht: jede Angabe, die im Entwurf nicht stehen wird."
    >
      <Table
        caption="Nicht übernommene Angaben"
        hideCaption
        columns={[
          { key: "place", header: "Schlüssel", isRowHeader: true, cell: (row) => <code>{row.place}</code> },
          { key: "value", header: "Wert", cell: (row) => row.value },
          { key: "reason", header: "Grund", cell: (row) => row.reason },
          { key: "line", header: "Zeile", align: "end", cell: (row) => row.line },
        ]}
        rows={notTaken.slice(0, SHOWN)}
        rowKey={(row) => row.place}
      />
      <More count={notTaken.length} />
    </Section>
  );
}

export interface RowView {
  readonly line: number;
  readonly title: string;
  /** how many fields the row fills */
  readonly fields: number;
  /** address of the entry that the Land has already */
  readonly existing: string | null;
}

export function RowsTable({ rows }: { rows: readonly RowView[] }) {
  return (
    <>
      <Table
        caption="Angebote der Tabelle"
        hideCaption
        empty="Keine lesbaren Zeilen."
        columns={[
          { key: "title", header: "Titel", isRowHeader: true, cell: (row) => row.title },
          { key: "line", header: "Zeile", align: "end", cell: (row) => row.line },
          { key: "fields", header: "Felder", align: "end", cell: (row) => row.fields },
          {
            key: "state",
            header: "Ergebnis",
            cell: (row) =>
              row.existing === null ? (
                "Neuer Entwurf"
              ) : (
                <>
                  Schon vorhanden:{" "}
                  <TextLink to={`/angebote/${row.existing}`}>
                    ansehen<span className="kern-sr-only"> {row.title}</span>
                  </TextLink>
                </>
              ),
          },
        ]}
        rows={rows.slice(0, SHOWN)}
        rowKey={(row) => String(row.line)}
      />
      <More count={rows.length} />
    </>
  );
}

/** What may stand in a table of entries. */
export function ColumnList() {
  return (
    <Details summary={`Spalten der Tabelle (${tableFields.length})`}>
      <Table
        caption="Spalten der Tabelle"
        hideCaption
        columns={[
          { key: "name", header: "Spalte", isRowHeader: true, cell: (field) => entryFields[field].label },
          { key: "hint", header: "Inhalt", cell: (field) => tableColumns[field].hint },
          {
            key: "choices",
            header: "Werte",
            cell: (field) => tableColumns[field].choices?.map(({ label }) => label).join(" | ") ?? "",
          },
        ]}
        rows={tableFields}
        rowKey={(field) => field}
      />
    </Details>
  );
}
