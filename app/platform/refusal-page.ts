/** Answers that come before or instead of the application: short, without details, readable without style sheets. */
const TEXTS: Readonly<Record<number, { title: string; text: string }>> = {
  400: {
    title: "Die Anfrage ist nicht lesbar",
    text: "Bitte prüfen Sie die Adresse oder beginnen Sie auf der Startseite.",
  },
  403: {
    title: "Diese Anfrage kam nicht von unserer Seite",
    text: "Zu Ihrem Schutz wurde nichts gespeichert. Bitte öffnen Sie das Formular neu und senden Sie es noch einmal ab.",
  },
  404: { title: "Nicht gefunden", text: "Diese Datei gibt es nicht oder nicht mehr." },
  405: { title: "Diese Art von Anfrage gibt es hier nicht", text: "Bitte beginnen Sie auf der Startseite." },
  408: { title: "Die Anfrage hat zu lange gedauert", text: "Bitte versuchen Sie es noch einmal." },
  411: { title: "Die Länge der Anfrage fehlt", text: "Bitte senden Sie das Formular mit einem üblichen Browser ab." },
  413: { title: "Die Eingabe ist zu groß", text: "Bitte kürzen Sie Ihren Text oder wählen Sie eine kleinere Datei." },
  415: { title: "Dieses Format wird nicht angenommen", text: "Bitte nutzen Sie das Formular auf unserer Seite." },
  417: { title: "Die Anfrage stellt eine unbekannte Bedingung", text: "Bitte beginnen Sie auf der Startseite." },
  421: { title: "Diese Adresse gehört nicht zu diesem Dienst", text: "Bitte prüfen Sie die Adresse." },
  429: {
    title: "Gerade zu viele Anfragen",
    text: "Bitte warten Sie einen Augenblick und versuchen Sie es dann noch einmal.",
  },
  431: {
    title: "Die Anfrage ist zu umfangreich",
    text: "Bitte löschen Sie die Cookies dieser Seite und versuchen Sie es noch einmal.",
  },
  500: {
    title: "Das hat nicht funktioniert",
    text: "Der Fehler wurde aufgezeichnet. Bitte versuchen Sie es später noch einmal.",
  },
  503: { title: "Der Dienst ist gerade nicht erreichbar", text: "Bitte versuchen Sie es in einer Minute noch einmal." },
};

const FALLBACK = { title: "Die Anfrage wurde nicht angenommen", text: "Bitte beginnen Sie auf der Startseite." };

/** Only where a form was refused does going back bring something back: what was typed. */
const TO_THE_FORM = "<p>Mit „Zurück“ im Browser kommen Sie zu Ihrem Formular.</p>";
const BACK: Readonly<Record<number, string>> = {
  403: TO_THE_FORM,
  408: TO_THE_FORM,
  411: TO_THE_FORM,
  413: TO_THE_FORM,
  415: TO_THE_FORM,
};

export interface PlainAnswer {
  readonly contentType: string;
  readonly body: string;
}

export interface Refusal {
  readonly status: number;
  readonly path: string;
  readonly requestId: string;
  /** what exactly is the matter, where somebody said so; else the text of the status */
  readonly message?: string;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Programs below `/api/` get RFC 9457 problem details, people get a page. */
export function refusalAnswer({ status, path, requestId, message }: Refusal): PlainAnswer {
  const known = TEXTS[status] ?? FALLBACK;
  const title = known.title;
  const text = message ?? known.text;
  if (path.startsWith("/api/")) {
    return {
      contentType: "application/problem+json; charset=utf-8",
      body: JSON.stringify({ type: "about:blank", title, status, detail: text, code: "refused", requestId }),
    };
  }
  return {
    contentType: "text/html; charset=utf-8",
    body: `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Marktplatz der Nachnutzung</title><link rel="stylesheet" href="/meldung.css"></head>
<body><header><a href="/">Marktplatz der Nachnutzung</a></header>
<main><h1>${title}</h1><p>${text.replace(/[&<>]/g, (sign) => entities[sign] ?? "")}</p>${BACK[status] ?? ""}<p><a href="/">Zur Startseite</a></p><p class="kennung">Kennung für den Support: <code>${requestId}</code></p></main></body>
</html>
`,
  };
}
