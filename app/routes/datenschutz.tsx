import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "~/platform/env.server";
import { Alert } from "~/ui/alert";
import { Prose } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Datenschutz") }];

export function loader() {
  const { legal, sessionIdleMinutes, sessionAbsoluteHours } = env();
  return { name: legal.name, address: legal.address, email: legal.email, sessionIdleMinutes, sessionAbsoluteHours };
}

export default function PrivacyPage() {
  const { name, address, email, sessionIdleMinutes, sessionAbsoluteHours } = useLoaderData<typeof loader>();
  const session = `${sessionIdleMinutes} Minuten ohne Aktivität, höchstens ${sessionAbsoluteHours} Stunden`;
  return (
    <Page
      title="Datenschutz"
      width="narrow"
      lead="Welche Daten der Marktplatz verarbeitet, wozu, wie lange, und welche Rechte Sie haben (Art. 13 DSGVO)"
    >
      {name === "" || email === "" ? (
        <Alert kind="warning" title="Der Verantwortliche ist noch nicht eingetragen">
          <p>Der Betrieb dieser Installation hat Name und Kontakt noch nicht hinterlegt.</p>
        </Alert>
      ) : null}
      <Prose>
        <h2>Kurz gesagt</h2>
        <ul>
          <li>Lesen können Sie den Marktplatz ohne Anmeldung und ohne Angaben zu Ihrer Person.</li>
          <li>Es gibt keine Werbung, keine Auswertung Ihres Verhaltens und keine Inhalte von anderen Servern.</li>
          <li>
            Wer für ein Land handelt, steht mit Namen im Verlauf der Vorgänge, an denen er oder sie beteiligt ist.
          </li>
        </ul>
        <h2>Verantwortlich</h2>
        <p>
          {name || "Noch nicht eingetragen"}
          {address ? `, ${address}` : ""}
        </p>
        {email ? (
          <p>
            E-Mail: <TextLink to={`mailto:${email}`}>{email}</TextLink>
          </p>
        ) : null}
        <h2>Welche Daten, und wozu</h2>
        <h3>Beim Lesen</h3>
        <p>
          Der Server schreibt für jeden Aufruf eine Zeile mit Uhrzeit, Art der Seite, Ergebnis und Dauer, um Fehler und
          Angriffe zu erkennen. Ihre Netzadresse steht nicht darin. Sie dient nur dazu, massenhafte Versuche zu bremsen;
          dafür wird sie verschlüsselt gezählt und nach kurzer Zeit vergessen.
        </p>
        <h3>Mit Konto</h3>
        <p>
          Name, dienstliche E-Mail-Adresse, Organisation und Rolle, damit klar ist, wer für welches Land handeln darf.
          Ihr Passwort wird nur als Prüfwert (Argon2id) gespeichert und kann daraus nicht zurückgewonnen werden. Das
          Geheimnis einer Authenticator-App liegt verschlüsselt vor, von Passkeys nur der öffentliche Teil.
        </p>
        <p>
          Zu jeder laufenden Anmeldung gehören Programm und Betriebssystem (zum Beispiel „Firefox auf Windows“) und das
          Netz ohne den Teil, der ein einzelnes Gerät bezeichnet. So erkennen Sie unter „Sitzungen“ fremde Anmeldungen,
          und der Marktplatz kann Sie warnen, wenn sich jemand von einem neuen Gerät aus anmeldet.
        </p>
        <h3>Im Verlauf eines Vorgangs</h3>
        <p>
          Wer wann was für welches Land eingereicht oder entschieden hat, mit Begründung. Diese Aufzeichnung ist der
          Nachweis der Entscheidung und wird nachträglich nicht geändert.
        </p>
        <h3>In E-Mails</h3>
        <p>
          Der Marktplatz benachrichtigt Sie über Vorgänge, an denen Ihr Land beteiligt ist. In jeder Nachricht steht,
          warum Sie sie erhalten. Es gibt darin keine Zählpixel und keine fremden Inhalte.
        </p>
        <h2>Rechtsgrundlage</h2>
        <p>
          Wahrnehmung einer Aufgabe im öffentlichen Interesse: Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit dem für
          den Betreiber geltenden Datenschutzrecht des Bundes oder des Landes.
        </p>
        <h2>Cookies</h2>
        <p>
          Es werden nur unbedingt erforderliche Cookies gesetzt (§ 25 Abs. 2 Nr. 2 TDDDG). Darum gibt es hier kein
          Banner.
        </p>
      </Prose>
      <Table
        caption="Cookies des Marktplatzes"
        rowKey={(row) => row.name}
        columns={[
          { key: "name", header: "Name", cell: (row) => row.name, isRowHeader: true },
          { key: "purpose", header: "Zweck", cell: (row) => row.purpose },
          { key: "life", header: "Dauer", cell: (row) => row.life },
        ]}
        rows={[
          { name: "sitzung", purpose: "hält Sie nach der Anmeldung angemeldet", life: session },
          { name: "anmeldung", purpose: "verbindet Passwort und zweiten Faktor einer Anmeldung", life: "10 Minuten" },
          { name: "passkey", purpose: "gehört zu einer Anmeldung mit Passkey", life: "wenige Minuten" },
          {
            name: "sso",
            purpose: "gehört zu einer Anmeldung über den Identitätsdienst Ihrer Behörde",
            life: "wenige Minuten",
          },
          { name: "einrichtung", purpose: "gehört zum Einrichten eines zweiten Faktors", life: "wenige Minuten" },
          {
            name: "eingaben",
            purpose: "bewahrt ein Formular, wenn Ihre Sitzung beim Absenden abgelaufen war",
            life: "30 Minuten",
          },
          { name: "meldung", purpose: "zeigt eine Meldung auf der nächsten Seite", life: "höchstens 1 Minute" },
          { name: "darstellung", purpose: "merkt sich hell oder dunkel, wenn Sie es gewählt haben", life: "1 Jahr" },
        ]}
      />
      <Prose>
        <h2>Empfänger</h2>
        <p>
          Personen der am Vorgang beteiligten Länder sehen den Verlauf. Der Plattformbetrieb sieht alle Daten, um den
          Dienst zu betreiben; er entscheidet nicht für ein Land. Eine Übermittlung in Drittländer findet nicht statt.
        </p>
        <h2>Ihre Rechte</h2>
        <p>
          Sie haben das Recht auf Auskunft (Art. 15 DSGVO), Berichtigung (Art. 16), Löschung (Art. 17), Einschränkung
          (Art. 18) und Widerspruch (Art. 21). Mit einem Konto sehen Sie unter „Konto“, „Daten“ alles, was zu Ihrer
          Person gespeichert ist, können es herunterladen, berichtigen und Ihr Konto löschen. Ohne Konto schreiben Sie
          dem Verantwortlichen. Außerdem können Sie sich bei einer Datenschutzaufsichtsbehörde beschweren (Art. 77).
        </p>
      </Prose>
    </Page>
  );
}
