import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "~/platform/env.server";
import { Alert } from "~/ui/alert";
import { Prose } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Erklärung zur Barrierefreiheit") }];

export function loader() {
  const { name, email } = env().legal;
  return { name, email };
}

/** Parts as § 12b BGG and § 7 BITV 2.0 require them; the date is that of the last review of this text. */
export default function AccessibilityPage() {
  const { name, email } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Erklärung zur Barrierefreiheit"
      width="narrow"
      lead="Diese Erklärung gilt für den Marktplatz der Nachnutzung in der hier aufgerufenen Installation."
    >
      <Prose>
        <p>
          {name || "Der Betreiber dieser Installation"} ist bemüht, den Marktplatz im Einklang mit dem
          Behindertengleichstellungsgesetz und der Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) barrierefrei
          zugänglich zu machen. Maßstab ist die Norm EN 301 549 mit den Web Content Accessibility Guidelines (WCAG) 2.1
          auf Stufe AA; neue Seiten werden schon nach WCAG 2.2 AA gebaut.
        </p>
        <h2>Stand der Vereinbarkeit</h2>
        <p>
          Der Marktplatz ist mit diesen Anforderungen <strong>teilweise vereinbar</strong>. Eine Prüfung durch eine
          unabhängige Stelle steht noch aus; darum wird keine vollständige Vereinbarkeit erklärt.
        </p>
        <h2>Nicht barrierefreie Inhalte</h2>
        <ul>
          <li>
            <strong>Gebärdensprache:</strong> Es gibt noch kein Video in Deutscher Gebärdensprache (§ 4 BITV 2.0). Was
            stattdessen angeboten wird, steht auf der Seite <TextLink to="/gebaerdensprache">Gebärdensprache</TextLink>.
          </li>
          <li>
            <strong>Leichte Sprache:</strong> Die Erläuterung in{" "}
            <TextLink to="/leichte-sprache">Leichter Sprache</TextLink> wurde noch nicht von Menschen mit
            Lernschwierigkeiten geprüft.
          </li>
          <li>
            <strong>Texte der Länder:</strong> Beschreibungen der Angebote schreiben die Länder selbst. Sie können lange
            Sätze, Abkürzungen und fremdsprachige Wörter ohne Auszeichnung enthalten. Verlinkte Seiten und Dokumente
            anderer Stellen sind nicht Teil dieser Erklärung.
          </li>
          <li>
            <strong>Breite Tabellen:</strong> Auf schmalen Bildschirmen werden Tabellenzeilen untereinander gezeigt.
            Ältere Hilfsmittel lesen sie dann möglicherweise nicht mehr als Tabelle vor.
          </li>
        </ul>
        <h2>Wie geprüft wurde</h2>
        <p>
          Diese Erklärung wurde am 24. November 2026 erstellt. Sie beruht auf einer Selbstbewertung: automatische
          Prüfung der Seiten mit axe in einem echten Browser bei jeder Änderung der Software, Bedienung mit der Tastatur
          und ohne JavaScript, Darstellung bei 320 Pixel Breite, im hellen und im dunklen Aussehen. Prüfungen mit
          Vorleseprogrammen durch Betroffene stehen noch aus.
        </p>
        <h2>Barriere melden</h2>
        {email ? (
          <p>
            Ist Ihnen eine Barriere aufgefallen, oder brauchen Sie einen Inhalt in anderer Form? Schreiben Sie an{" "}
            <TextLink to={`mailto:${email}?subject=Barriere%20auf%20dem%20Marktplatz%20der%20Nachnutzung`}>
              {email}
            </TextLink>
            . Nennen Sie bitte die Seite. Sie erhalten spätestens nach einem Monat eine Antwort.
          </p>
        ) : (
          <Alert kind="warning" title="Noch keine Adresse für Meldungen hinterlegt">
            <p>
              Der Betrieb dieser Installation muss eine E-Mail-Adresse eintragen, bevor sie öffentlich erreichbar ist.
            </p>
          </Alert>
        )}
        <h2>Schlichtung</h2>
        <p>
          Erhalten Sie innerhalb eines Monats keine oder keine zufriedenstellende Antwort, können Sie sich an die
          zuständige Stelle wenden. Das Verfahren ist kostenlos, ein Rechtsbeistand ist nicht nötig.
        </p>
        <ul>
          <li>
            Betreibt eine Stelle des Bundes diese Installation:{" "}
            <TextLink to="https://www.schlichtungsstelle-bgg.de">Schlichtungsstelle nach § 16 BGG</TextLink>
          </li>
          <li>
            Betreibt eine Stelle eines Landes sie: die Durchsetzungs- oder Schlichtungsstelle dieses Landes nach dem
            Behindertengleichstellungsgesetz des Landes
          </li>
        </ul>
      </Prose>
    </Page>
  );
}
