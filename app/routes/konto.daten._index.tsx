import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { StoredList } from "~/features/account/account.own-data.parts";
import { collectOwnData, type OwnData, SHOWN_ON_PAGE } from "~/features/account/account.own-data.queries.server";
import { momentText, OwnAccess, OwnBelonging, OwnProfile } from "~/features/account/account.own-data-lists.parts";
import { requirePerson } from "~/features/account/account.session.server";
import { eventLabel } from "~/features/audit/audit.events.rules";
import { OwnWordsLists } from "~/features/offering/offering.own-words.parts";
import { collectOwnWords } from "~/features/offering/offering.own-words.queries.server";
import { Button, ButtonLink, ButtonRow } from "~/ui/button";
import { Prose } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Eigene Daten") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const [stored, words] = await Promise.all([
    collectOwnData(person, SHOWN_ON_PAGE),
    collectOwnWords(person, SHOWN_ON_PAGE),
  ]);
  return data({ stored, words });
}

export default function OwnDataPage() {
  const { stored, words } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Eigene Daten"
      lead="Alles, was über Sie gespeichert ist: zum Lesen, Mitnehmen, Berichtigen und Löschen."
    >
      <Form method="post" action="/konto/daten/herunterladen" reloadDocument>
        <ButtonRow>
          <Button variant="secondary" icon="download">
            Alles als Datei herunterladen (JSON)
          </Button>
          <ButtonLink to="/konto/daten/loeschen" variant="tertiary">
            Konto löschen
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Corrections />
      <OwnProfile stored={stored} />
      <OwnBelonging stored={stored} />
      <OwnAccess stored={stored} />
      <OwnWordsLists words={words} />
      <Trail stored={stored} />
    </Page>
  );
}

function Corrections() {
  return (
    <Section title="Etwas stimmt nicht?">
      <Prose>
        <ul>
          <li>
            Name: <TextLink to="/konto">auf der Übersicht berichtigen</TextLink>
          </li>
          <li>
            E-Mail-Adresse: <TextLink to="/konto/e-mail">ändern</TextLink>
          </li>
          <li>
            Organisation oder Rolle: <TextLink to="/konto/mitgliedschaften">Mitgliedschaften</TextLink>, oder die
            OZG-Koordination Ihres Landes
          </li>
          <li>Einträge im Protokoll werden nie geändert; eine Berichtigung steht als neuer Eintrag daneben.</li>
        </ul>
        <p>
          Wozu wir die Daten brauchen und wie lange wir sie behalten: <TextLink to="/datenschutz">Datenschutz</TextLink>
        </p>
      </Prose>
    </Section>
  );
}

function Trail({ stored: { events, mails } }: { stored: OwnData }) {
  return (
    <>
      <StoredList
        title="Protokoll"
        lead="Was Sie getan haben und was an Ihrem Konto geschah."
        list={events}
        cells={[
          ["Ereignis", (row) => eventLabel(row.type)],
          ["Zeitpunkt", (row) => momentText(row.occurredAt)],
          ["Durch Sie", (row) => (row.isOwnAct ? "ja" : "nein")],
        ]}
      />
      <StoredList
        title="E-Mails an Sie"
        lead="Nicht der Text, nur welche Nachricht wann an welche Adresse ging."
        list={mails}
        cells={[
          ["Anlass", (row) => eventLabel(row.event.type)],
          ["An", (row) => row.recipient],
          ["Erstellt", (row) => momentText(row.createdAt)],
          ["Gesendet", (row) => momentText(row.sentAt)],
        ]}
      />
    </>
  );
}
