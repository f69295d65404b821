import { dayOfMoment, type ExportColumn } from "~/platform/table-export";
import type { OzgHit } from "./catalogue.search.queries.server";

/** What stands in a file of the OZG services. */
export function ozgColumns(appUrl: string): readonly ExportColumn<OzgHit>[] {
  return [
    { header: "OZG-ID", width: 10, value: ({ ozgId }) => ozgId },
    { header: "OZG-Leistung", width: 60, value: ({ name }) => name },
    { header: "Themenfeld", width: 28, value: ({ topicField }) => topicField.name },
    { header: "Lebens- oder Unternehmenslage", width: 36, value: ({ situation }) => situation?.name ?? null },
    { header: "LeiKa-Leistungen", width: 17, value: ({ leikaCount }) => leikaCount },
    { header: "Entfallen am", width: 14, value: ({ withdrawnAt }) => withdrawnAt && dayOfMoment(withdrawnAt) },
    { header: "Seite der Leistung", width: 50, value: ({ ozgId }) => `${appUrl}/katalog/ozg/${ozgId}` },
  ];
}
