import { dayOfMoment, type ExportColumn } from "~/platform/table-export";
import { entryFields } from "./offering.entry.rules";
import { maturityModelLabels, phaseLabels, reuseModelLabels } from "./offering.rules";
import type { OfferingHit } from "./offering.search.queries.server";

/** What stands in a file of the list. Columns of the entry have its labels, so an import understands them. */
export function offeringColumns(appUrl: string): readonly ExportColumn<OfferingHit>[] {
  return [
    { header: entryFields.title.label, width: 50, value: ({ title }) => title },
    { header: entryFields.summary.label, width: 80, value: ({ summary }) => summary },
    { header: "Umsetzendes Land", width: 24, value: ({ stateName }) => stateName },
    { header: entryFields.topicFieldSlug.label, width: 28, value: ({ topicFieldName }) => topicFieldName },
    { header: entryFields.ozgIds.label, width: 14, value: ({ ozgIds }) => ozgIds.join(", ") },
    { header: entryFields.leikaKeys.label, width: 32, value: ({ leikaKeys }) => leikaKeys.join(", ") },
    { header: entryFields.phase.label, width: 28, value: ({ phase }) => phaseLabels[phase] },
    {
      header: entryFields.maturityModel.label,
      width: 22,
      value: ({ maturityModel }) => maturityModel && maturityModelLabels[maturityModel],
    },
    { header: entryFields.maturityLevel.label, width: 11, value: ({ maturityLevel }) => maturityLevel },
    { header: entryFields.reuseModel.label, width: 28, value: ({ reuseModel }) => reuseModelLabels[reuseModel] },
    { header: "Anschlüsse", width: 12, value: ({ connectionCount }) => connectionCount },
    { header: "Beispiel", width: 10, value: ({ isExample }) => (isExample ? "ja" : "nein") },
    { header: "Veröffentlicht am", width: 17, value: ({ publishedAt }) => dayOfMoment(publishedAt) },
    { header: "Geändert am", width: 14, value: ({ updatedAt }) => dayOfMoment(updatedAt) },
    { header: "Seite des Angebots", width: 60, value: ({ slug }) => `${appUrl}/angebote/${slug}` },
  ];
}
