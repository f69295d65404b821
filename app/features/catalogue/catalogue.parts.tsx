import type { Segment } from "~/features/search/search.highlight.rules";
import { inTurn } from "~/features/search/search.marks.rules";
import { Badge } from "~/ui/badge";
import { formatDate } from "~/ui/dates";
import { MarkedText } from "~/ui/marked-text";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { labelOf, serviceTypes } from "./catalogue.rules";

interface OzgRow {
  readonly ozgId: string;
  readonly name: string;
  /** the name with the words of the question marked */
  readonly nameParts: readonly Segment[];
  readonly leikaCount: number | null;
  readonly withdrawnAt: Date | null;
  readonly topicField: { readonly name: string };
  readonly situation: { readonly name: string } | null;
}

export function OzgTable({ caption, rows }: { caption: string; rows: readonly OzgRow[] }) {
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {
          key: "name",
          header: "OZG-Leistung",
          isRowHeader: true,
          cell: (row) => (
            <>
              <TextLink to={`/katalog/ozg/${row.ozgId}`}>
                <MarkedText parts={inTurn(row.nameParts)} />
              </TextLink>{" "}
              {row.withdrawnAt === null ? null : <Badge tone="warning">nicht mehr im Katalog</Badge>}
            </>
          ),
        },
        { key: "id", header: "OZG-ID", cell: (row) => row.ozgId },
        {
          key: "field",
          header: "Themenfeld und Lage",
          cell: (row) => [row.topicField.name, row.situation?.name ?? ""].filter((text) => text !== "").join(", "),
        },
        {
          key: "count",
          header: "Leistungen",
          align: "end",
          cell: (row) => row.leikaCount ?? "keine Angabe",
        },
      ]}
      rows={rows}
      rowKey={(row) => row.ozgId}
    />
  );
}

interface ServiceRow {
  readonly id: string;
  readonly leikaKey: string | null;
  readonly name: string;
  readonly serviceType: string | null;
  readonly sdgAnnexI: boolean;
  readonly sdgAnnexII: boolean;
  readonly lawAbbreviation: string | null;
  readonly legalBasis: string | null;
  readonly withdrawnAt: Date | null;
}

export function ServiceTable({ caption, rows }: { caption: string; rows: readonly ServiceRow[] }) {
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {
          key: "name",
          header: "Leistung",
          isRowHeader: true,
          cell: (row) => (
            <>
              {row.name} {row.withdrawnAt === null ? null : <Badge tone="warning">nicht mehr im Katalog</Badge>}
            </>
          ),
        },
        { key: "key", header: "Leistungsschlüssel", cell: (row) => row.leikaKey ?? "noch ohne Schlüssel" },
        { key: "type", header: "Typisierung", cell: (row) => typeText(row.serviceType) },
        { key: "sdg", header: "SDG", cell: sdgText },
        { key: "law", header: "Rechtsgrundlage", cell: (row) => <Law row={row} /> },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

function typeText(serviceType: string | null): string {
  if (serviceType === null) return "keine Angabe";
  return serviceType
    .split(", ")
    .map((type) => labelOf(serviceTypes, type))
    .join("; ");
}

/** Annexes of Regulation (EU) 2018/1724 */
function sdgText({ sdgAnnexI, sdgAnnexII }: ServiceRow): string {
  const annexes = [sdgAnnexI ? "Anhang I" : "", sdgAnnexII ? "Anhang II" : ""].filter((text) => text !== "");
  return annexes.length === 0 ? "nein" : annexes.join(", ");
}

function Law({ row }: { row: ServiceRow }) {
  const text = row.legalBasis ?? row.lawAbbreviation;
  if (text === null) return <>keine Angabe</>;
  // the catalogue puts addresses in square brackets behind the names of laws
  return <>{text.replaceAll(/\s*\[https?:[^\]]*(?:\]|$)/g, "")}</>;
}

interface CatalogueState {
  readonly kind: string;
  readonly asOf: Date | null;
  readonly importedAt: Date;
}

/** Says how old what is shown is, and that a selection is not the whole catalogue. */
export function stateText(kind: "ozg" | "leika", states: readonly CatalogueState[]): string {
  const state = states.find((known) => known.kind === kind);
  if (state === undefined)
    return "Mitgelieferte Auswahl, Stand 05.10.2019; der vollständige Katalog wurde noch nicht eingespielt.";
  if (state.asOf === null) return `Stand unbekannt, eingespielt am ${formatDate(state.importedAt)}`;
  return `Stand ${formatDate(state.asOf)}, eingespielt am ${formatDate(state.importedAt)}`;
}
