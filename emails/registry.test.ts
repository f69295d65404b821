import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyMail, type Typed } from "../tests/setup/mail-samples";
import { type ConnectionFacts, connectionFacts, type MailFrame, type OfferingFacts } from "./content";
import { type MailOf, type RenderedMail, renderMail, templateNames } from "./registry";

const frame: MailFrame = {
  recipientName: "Ada Beispiel",
  because: "Sie für Nordrhein-Westfalen als OZG-Koordination entscheiden",
  url: "https://marktplatz.example/anschluesse/0192",
  appUrl: "https://marktplatz.example",
};
const offering: OfferingFacts = {
  title: "Sprengstofferlaubnis",
  stateName: "Rheinland-Pfalz",
  organisationName: "Land Rheinland-Pfalz",
  revision: 2,
};
const connection: ConnectionFacts = {
  reference: "A-2026-0001",
  offeringTitle: "Sprengstofferlaubnis",
  stateName: "Nordrhein-Westfalen",
  providerStateName: "Rheinland-Pfalz",
  organisationName: "Land Nordrhein-Westfalen",
  purpose: "Der Antrag soll in allen Kommunen\nonline gestellt werden können.",
  desiredGoLive: new Date("2027-03-01T00:00:00Z"),
  transport: "FIT-Connect",
  municipalityCount: 396,
};

function render({ template, data }: MailOf): RenderedMail {
  return renderMail(template, data as never);
}

const typical: Typed = { frame, offering, connection, by: "Robin Muster", words: "Bitte mit Frist.\nDanke." };
const mails = everyMail(typical).map((mail, index) => ({ name: `${mail.template} ${index}`, mail }));

/** What a recipient of an older mail program would load; links are followed only on a click. */
function loadedAddresses(html: string): string[] {
  return [...html.matchAll(/(?:src|background|srcset)\s*=\s*"[^"]*"|url\([^)]*\)|<link|<style|@import|<script/gi)].map(
    ([match]) => match,
  );
}

test("every template is rendered here", () => {
  expect([...new Set(everyMail(typical).map(({ template }) => template))].sort()).toEqual([...templateNames].sort());
});

const isProcess = ({ template }: MailOf) => /^(offering|connection)-/.test(template);

describe.each(mails)("$name", ({ mail }) => {
  const rendered = render(mail);

  test("has one short subject line that begins with its thread", () => {
    expect(rendered.subject.length).toBeLessThanOrEqual(120);
    expect(rendered.subject).not.toMatch(/\p{Cc}/u);
    const stem = mail.template.startsWith("offering") ? "[Angebot] " : "[Anschluss A-2026-0001] ";
    if (isProcess(mail)) expect(rendered.subject.startsWith(`${stem}Sprengstofferlaubnis: `)).toBe(true);
    else
      expect(rendered.subject).toMatch(
        /^\[(Konto|Registrierung|Einladung|Mitgliedschaft|Vertretung|Übergabe|Land)\] \S.+/,
      );
  });

  test("says in both parts where to go and why it came", () => {
    for (const part of [rendered.text.replace(/\s+/g, " "), rendered.html]) {
      expect(part).toContain(frame.url);
      expect(part).toContain(`Sie erhalten diese Nachricht, weil ${frame.because}.`);
    }
  });

  test("has its links on lines of their own", () => {
    const lines = rendered.text.split("\n").filter((line) => line.includes("https://"));
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.filter((line) => !/^https:\/\/\S+$/.test(line))).toEqual([]);
  });

  test("is small and loads nothing", () => {
    expect(Buffer.byteLength(rendered.html)).toBeLessThanOrEqual(60_000);
    expect(loadedAddresses(rendered.html)).toEqual([]);
    expect(rendered.text.split("\n").filter((line) => line.length > 78)).toEqual([]);
  });
});

describe.each(mails.filter(({ mail }) => isProcess(mail)))("$name", ({ mail }) => {
  test("says in both parts what it is about", () => {
    const { text, html } = render(mail);
    for (const part of [text.replace(/\s+/g, " "), html]) {
      expect(part).toContain("Sprengstofferlaubnis");
      expect(part).toContain("Rheinland-Pfalz");
      // nobody asks for a confirmation or lets a document run out: the time does
      if (!["offering-verification", "offering-document"].includes(mail.template))
        expect(part).toContain("Robin Muster");
    }
    if (mail.template.startsWith("connection")) expect(text).toContain("Nordrhein-Westfalen");
  });
});

test("outcomes differ in words, and in subject where the recipient has to tell them apart", () => {
  const isOneSubject = ({ template }: MailOf) =>
    ["state-without-coordinator", "registration-known", "registration-confirm", "invitation"].includes(template) ||
    template === "offering-retired" ||
    template === "membership-decision-needed";
  const subjects = mails.filter(({ mail }) => !isOneSubject(mail)).map(({ mail }) => render(mail).subject);
  expect(new Set(subjects).size).toBe(subjects.length);
  expect(new Set(mails.map(({ mail }) => render(mail).text)).size).toBe(mails.length);
});

/** The text part with its line breaks folded, to look for sentences. */
function wordsOf(mail: MailOf): string {
  return render(mail).text.replace(/\s+/g, " ");
}

test("people are greeted by name, a functional mailbox without one", () => {
  const data = { ...frame, offering, submittedBy: "Robin Muster" };
  expect(render({ template: "offering-decision-needed", data }).text).toMatch(/^Guten Tag Ada Beispiel,\n/);
  const toMailbox = render({ template: "offering-decision-needed", data: { ...data, recipientName: null } });
  expect(toMailbox.text).toMatch(/^Guten Tag,\n/);
  expect(toMailbox.html).toContain(">Guten Tag,<");
});

test("an approval names both Länder that may begin the contract", () => {
  const data = { ...frame, connection, outcome: "approved", decidedBy: "Robin Muster", reason: null } as const;
  expect(wordsOf({ template: "connection-decided", data })).toContain(
    "Als Nächstes beginnt Nordrhein-Westfalen oder Rheinland-Pfalz den Vertragsschluss im Marktplatz.",
  );
});

test("a question names the request, for those who did not write it", () => {
  const data = { ...frame, connection, askedBy: "Robin Muster", question: "Welches Fachverfahren?" };
  const words = wordsOf({ template: "connection-clarification-asked", data });
  expect(words).toContain("der Anschlussanfrage A-2026-0001 von Nordrhein-Westfalen");
  expect(words).not.toContain("Ihrer Anschlussanfrage");
});

test("facts of a request bear the names they have on its page", () => {
  expect(connectionFacts(connection).map(({ term }) => term)).toEqual([
    "Aktenzeichen",
    "Angebot",
    "Anschließendes Land",
    "Anfragende Organisation",
    "Umsetzendes Land",
    "Gewünschter Start",
    "Anbindungsart",
    "Kommunen",
    "Bedarf",
  ]);
});

test("a rejection never speaks of agreement", () => {
  const rejected = renderMail("connection-decided", {
    ...frame,
    connection,
    outcome: "rejected",
    decidedBy: "Robin Muster",
    reason: "Das Fachverfahren passt nicht.",
  });
  expect(rejected.text).not.toMatch(/zugestimmt|Zustimmung/);
  expect(rejected.text).toContain("> Das Fachverfahren passt nicht.");
});

describe("mails about accounts", () => {
  const linked = ["registration-confirm", "password-reset", "email-change-confirm", "factor-reset-confirm"] as const;
  const first = (template: MailOf["template"]) => {
    const mail = everyMail(typical).find((one) => one.template === template);
    if (!mail) throw new Error(`No sample of ${template}.`);
    return wordsOf(mail);
  };

  test.each(linked)(
    "%s says how long its link lasts, that it works once and what to do if it was not you",
    (template) => {
      expect(first(template)).toMatch(/Der Link gilt \d+ (Minuten|Stunden)/);
      expect(first(template)).toContain("nur einmal verwenden");
      expect(first(template)).toMatch(/Sie haben (das nicht|keinen Zugang|nicht darum)/);
    },
  );

  test("a link for somebody's eyes only is in the mail once as a link and once as text, with its token", () => {
    const url = "https://marktplatz.example/passwort-zuruecksetzen?token=abc-DEF_123";
    const { html, text } = renderMail("password-reset", {
      ...frame,
      url,
      validMinutes: 30,
      requestedAt: new Date("2026-11-24T16:30:00Z"),
    });
    expect(text.split("\n")).toContain(url);
    expect(html.split(url)).toHaveLength(4);
  });

  test("the owner of an existing account is told how to go on, not blamed", () => {
    const [active, disabled] = everyMail(typical).filter(({ template }) => template === "registration-known");
    expect(active && wordsOf(active)).toContain("https://marktplatz.example/passwort-vergessen");
    expect(active && wordsOf(active)).toContain("Das erfahren nur Sie");
    expect(disabled && wordsOf(disabled)).not.toContain("passwort-vergessen");
    expect(disabled && wordsOf(disabled)).toContain("gesperrt");
  });

  test("points in time are German legal time, whatever the zone of the server", () => {
    expect(first("account-notice")).toContain("Zeitpunkt: 24.11.2026, 17:30 Uhr");
    expect(first("account-notice")).toContain("Gerät: Firefox auf Windows");
  });

  test("the role that was granted is named where it is not the one wished for", () => {
    expect(first("membership-decided")).toContain(
      "Gewünscht hatten Sie die Rolle OZG-Koordination. Vergeben wurde die Rolle Landesvertretung.",
    );
  });
});

test("dates are calendar dates, whatever the zone of the server", () => {
  const [mail] = everyMail(typical).filter(({ template }) => template === "connection-decision-needed");
  expect(mail && render(mail).text).toContain("01.03.2027");
});

test("what people typed cannot shape subject, markup or size", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom(
      'x\r\nBcc: "evil" <evil@example.org>',
      "<img src=http://evil.example/p.png>",
      "</td></tr></table><script>alert(1)</script>",
      '"'.repeat(20_000),
      "\u2028\u2029\u0085\u0000",
      "👨‍👩‍👧‍👦".repeat(3_000),
      "a".repeat(50_000),
    ),
  );
  fc.assert(
    fc.property(nasty, nasty, nasty, nasty, (title, purpose, words, by) => {
      const typed: Typed = {
        frame: { ...frame, recipientName: by.slice(0, 200) },
        offering: { ...offering, title },
        connection: { ...connection, offeringTitle: title, purpose },
        by: by.slice(0, 200),
        words,
      };
      for (const mail of everyMail(typed)) {
        const { subject, html } = render(mail);
        expect(Array.from(subject).length).toBeLessThanOrEqual(120);
        expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60_000);
        expect(html).not.toMatch(/<(img|script)/);
      }
    }),
    { numRuns: 15 },
  );
});
