import type { MetaFunction } from "@remix-run/node";
import { EasyProse } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Leichte Sprache") }];

export default function EasyLanguagePage() {
  return (
    <Page title="Leichte Sprache" width="narrow" lead="Hier erklären wir den Markt·platz der Nach·nutzung.">
      <EasyProse>
        <h2>Worum geht es?</h2>
        <p>Viele Anträge kann man heute im Internet stellen.</p>
        <p>Zum Beispiel: einen Antrag auf Wohn·geld.</p>
        <p>Dafür braucht man ein Computer·programm.</p>
        <p>So ein Programm ist teuer.</p>
        <p>Darum soll nicht jedes Bundes·land ein eigenes Programm bauen.</p>
        <p>Ein Bundes·land baut das Programm.</p>
        <p>Die anderen Bundes·länder benutzen es mit.</p>
        <p>
          Das heißt: <strong>Nach·nutzung</strong>.
        </p>
        <h2>Was ist der Markt·platz?</h2>
        <p>Der Markt·platz ist eine Internet·seite.</p>
        <p>Dort zeigen Bundes·länder ihre Programme.</p>
        <p>Andere Bundes·länder können dort fragen:</p>
        <p>Dürfen wir Ihr Programm auch benutzen?</p>
        <p>Der Markt·platz ist für Menschen, die in Ämtern arbeiten.</p>
        <p>Anträge stellen kann man hier nicht.</p>
        <h2>Was kann ich hier machen?</h2>
        <ul>
          <li>
            Sie können Programme suchen. Klicken Sie dazu auf <TextLink to="/angebote">Angebote</TextLink>.
          </li>
          <li>
            Sie können sehen, welche Länder zusammenarbeiten. Klicken Sie dazu auf{" "}
            <TextLink to="/allianzen">Allianzen</TextLink>.
          </li>
          <li>
            Arbeiten Sie für ein Bundes·land? Dann können Sie sich <TextLink to="/anmelden">anmelden</TextLink>.
          </li>
        </ul>
        <h2>So finden Sie sich zurecht</h2>
        <p>Oben auf jeder Seite steht das Menü.</p>
        <p>Mit dem Menü kommen Sie auf die wichtigsten Seiten.</p>
        <p>Ganz unten auf jeder Seite stehen wichtige Hinweise.</p>
        <p>Dort können Sie auch die Farben ändern: hell oder dunkel.</p>
        <h2>Haben Sie ein Problem mit der Seite?</h2>
        <p>Können Sie etwas nicht lesen?</p>
        <p>Oder können Sie etwas nicht benutzen?</p>
        <p>Dann sagen Sie uns das.</p>
        <p>
          Auf der Seite <TextLink to="/barrierefreiheit">Barriere·freiheit</TextLink> steht, an wen Sie schreiben
          können.
        </p>
        <p>Sie bekommen nach spätestens einem Monat eine Antwort.</p>
        <p>Ist die Antwort nicht gut? Dann können Sie sich beschweren. Das kostet kein Geld.</p>
        <h2>Über diesen Text</h2>
        <p>Diesen Text hat noch keine Prüf·gruppe gelesen.</p>
      </EasyProse>
    </Page>
  );
}
