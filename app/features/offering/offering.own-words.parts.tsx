import { StoredList } from "~/features/account/account.own-data.parts";
import { formatDateTime } from "~/ui/dates";
import { TextLink } from "~/ui/text-link";
import { type EntryFieldName, entryFields } from "./offering.entry.rules";
import type { OwnWords } from "./offering.own-words.queries.server";

const fieldLabel = (name: string) =>
  Object.hasOwn(entryFields, name) ? entryFields[name as EntryFieldName].label : name;
const moment = (value: Date | null) => (value === null ? null : formatDateTime(value));

function Entry({ slug }: { slug: string }) {
  return <TextLink to={`/angebote/${slug}`}>{slug}</TextLink>;
}

/** What the person wrote at entries under their own name. */
export function OwnWordsLists({ words: { comments, questions, answers, uploads } }: { words: OwnWords }) {
  return (
    <>
      <StoredList
        title="Anmerkungen zu Angeboten"
        lead="Was Sie an Feldern einer Fassung angemerkt haben. Angebote selbst sind Angaben Ihres Landes."
        list={comments}
        cells={[
          ["Anmerkung", (row) => row.text],
          ["Feld", (row) => fieldLabel(row.field)],
          ["Angebot", (row) => <Entry slug={row.revision.offering.slug} />],
          ["Fassung", (row) => row.revision.number],
          ["Zeitpunkt", (row) => moment(row.createdAt)],
          ["Erledigt", (row) => moment(row.resolvedAt)],
        ]}
      />
      <StoredList
        title="Ihre Fragen"
        list={questions}
        cells={[
          ["Frage", (row) => row.text],
          ["Angebot", (row) => <Entry slug={row.offering.slug} />],
          ["Zeitpunkt", (row) => moment(row.askedAt)],
        ]}
      />
      <StoredList
        title="Ihre Antworten"
        list={answers}
        cells={[
          ["Antwort", (row) => row.answer],
          ["Angebot", (row) => <Entry slug={row.offering.slug} />],
          ["Zeitpunkt", (row) => moment(row.answeredAt)],
        ]}
      />
      <StoredList
        title="Von Ihnen hochgeladene Dokumente"
        lead="Die Dateien selbst gehören zu den Angaben Ihres Landes."
        list={uploads}
        cells={[
          ["Dokument", (row) => row.title],
          ["Datei", (row) => row.file.name],
          ["Fassung", (row) => row.number],
          ["Angebot", (row) => <Entry slug={row.document.offering.slug} />],
          ["Zeitpunkt", (row) => moment(row.uploadedAt)],
        ]}
      />
    </>
  );
}
