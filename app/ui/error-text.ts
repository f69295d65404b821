export type ErrorText = { title: string; explanation: string; next: string };

const AGAIN = "Bitte gehen Sie zurück und versuchen Sie es noch einmal.";

const TEXTS: Readonly<Record<number, ErrorText>> = {
  400: {
    title: "Diese Anfrage war nicht verständlich",
    explanation: "Die Adresse oder das Formular enthält etwas, das der Marktplatz nicht lesen kann.",
    next: "Bitte prüfen Sie die Adresse oder beginnen Sie auf der Startseite.",
  },
  401: {
    title: "Bitte melden Sie sich an",
    explanation: "Diese Seite sehen nur angemeldete Personen.",
    next: "Nach der Anmeldung können Sie hier weitermachen.",
  },
  403: {
    title: "Dafür fehlt Ihnen die Berechtigung",
    explanation: "Ihre Rolle erlaubt diesen Schritt nicht.",
    next: "Wer Ihre Rolle ändern kann, steht unter Konto, Mitgliedschaften.",
  },
  404: {
    title: "Diese Seite gibt es nicht",
    explanation:
      "Die Adresse ist falsch geschrieben, oder die Seite wurde entfernt, oder sie ist nicht für Sie bestimmt.",
    next: "Über die Suche finden Sie alle veröffentlichten Angebote.",
  },
  405: {
    title: "Das geht auf diesem Weg nicht",
    explanation: "Diese Adresse nimmt die Anfrage in dieser Form nicht an.",
    next: AGAIN,
  },
  409: {
    title: "Der Vorgang wurde inzwischen geändert",
    explanation:
      "Eine andere Person war schneller, oder Ihre Seite war nicht mehr aktuell. Es wurde nichts doppelt gespeichert.",
    next: "Bitte öffnen Sie den Vorgang neu. Sie sehen dann den aktuellen Stand.",
  },
  410: {
    title: "Dieser Link gilt nicht mehr",
    explanation: "Er wurde schon benutzt oder ist abgelaufen.",
    next: "Bitte fordern Sie einen neuen Link an.",
  },
  413: {
    title: "Das ist zu groß",
    explanation: "Das Formular oder die Datei überschreitet die erlaubte Größe. Es wurde nichts gespeichert.",
    next: "Bitte kürzen Sie die Angaben oder wählen Sie eine kleinere Datei.",
  },
  415: {
    title: "Dieses Format wird nicht angenommen",
    explanation: "Der Marktplatz kann diese Art von Inhalt hier nicht lesen. Es wurde nichts gespeichert.",
    next: AGAIN,
  },
  422: {
    title: "Eine Angabe ist nicht gültig",
    explanation: "Der Marktplatz konnte die Angaben so nicht übernehmen. Es wurde nichts gespeichert.",
    next: AGAIN,
  },
  429: {
    title: "Zu viele Versuche",
    explanation: "In kurzer Zeit kamen sehr viele Anfragen. Zum Schutz aller wird kurz gewartet.",
    next: "Bitte warten Sie einen Augenblick und versuchen Sie es dann noch einmal.",
  },
  503: {
    title: "Der Marktplatz ist gerade nicht erreichbar",
    explanation: "Ein Teil des Systems antwortet nicht. Ihre gespeicherten Daten sind nicht betroffen.",
    next: "Bitte versuchen Sie es in wenigen Minuten noch einmal.",
  },
};

const UNEXPECTED: ErrorText = {
  title: "Das hat leider nicht geklappt",
  explanation:
    "Bei uns ist ein Fehler aufgetreten. Er wurde aufgezeichnet. Was Sie zuletzt gesendet haben, ist möglicherweise nicht gespeichert.",
  next: "Bitte versuchen Sie es noch einmal. Bleibt der Fehler, melden Sie ihn bitte dem Betrieb und nennen Sie die Uhrzeit.",
};

/** Text of an error page; a client error that has no text of its own reads like a bad request. */
export function errorText(status: number): ErrorText {
  const bad = status >= 400 && status < 500 ? TEXTS[400] : undefined;
  return TEXTS[status] ?? bad ?? UNEXPECTED;
}
