import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connectionOutcomes } from "./connection-decided";
import { connectionSteps } from "./connection-progressed";
import { type ConnectionFacts, connectionFacts, type MailFrame, type OfferingFacts } from "./content";
import { offeringOutcomes } from "./offering-decided";
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

interface Typed {
  readonly frame: MailFrame;
  readonly offering: OfferingFacts;
  readonly connection: ConnectionFacts;
  readonly by: string;
  readonly words: string;
}

/** Every template with every outcome, around what people typed. */
function everyMail({ frame, offering, connection, by, words }: Typed): MailOf[] {
  return [
    { template: "offering-decision-needed", data: { ...frame, offering, submittedBy: by } },
    ...offeringOutcomes.map(
      (outcome) =>
        ({
          template: "offering-decided",
          data: { ...frame, offering, outcome, decidedBy: by, reason: words },
        }) as const,
    ),
    { template: "connection-release-needed", data: { ...frame, connection, handedInBy: by } },
    { template: "connection-returned", data: { ...frame, connection, returnedBy: by, reason: words } },
    { template: "connection-decision-needed", data: { ...frame, connection, releasedBy: by, remark: words } },
    { template: "connection-released", data: { ...frame, connection, releasedBy: by, remark: words } },
    { template: "connection-clarification-asked", data: { ...frame, connection, askedBy: by, question: words } },
    { template: "connection-clarification-answered", data: { ...frame, connection, answeredBy: by, answer: words } },
    ...connectionOutcomes.map(
      (outcome) =>
        ({
          template: "connection-decided",
          data: { ...frame, connection, outcome, decidedBy: by, reason: words },
        }) as const,
    ),
    ...connectionSteps.map(
      (step) =>
        ({
          template: "connection-progressed",
          data: { ...frame, connection, step, doneBy: by, doneForState: "Rheinland-Pfalz", reason: words },
        }) as const,
    ),
  ];
}

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

describe.each(mails)("$name", ({ mail }) => {
  const rendered = render(mail);

  test("has one short subject line that begins with its thread", () => {
    expect(rendered.subject.length).toBeLessThanOrEqual(120);
    expect(rendered.subject).not.toMatch(/\p{Cc}/u);
    const stem = mail.template.startsWith("offering") ? "[Angebot] " : "[Anschluss A-2026-0001] ";
    expect(rendered.subject.startsWith(`${stem}Sprengstofferlaubnis: `)).toBe(true);
  });

  test("says in both parts what it is about, where to go and why it came", () => {
    for (const part of [rendered.text.replace(/\s+/g, " "), rendered.html]) {
      expect(part).toContain("Sprengstofferlaubnis");
      expect(part).toContain("Rheinland-Pfalz");
      expect(part).toContain("Robin Muster");
      expect(part).toContain(frame.url);
      expect(part).toContain(`Sie erhalten diese Nachricht, weil ${frame.because}.`);
    }
    if (mail.template.startsWith("connection")) expect(rendered.text).toContain("Nordrhein-Westfalen");
  });

  test("is small and loads nothing", () => {
    expect(Buffer.byteLength(rendered.html)).toBeLessThanOrEqual(60_000);
    expect(loadedAddresses(rendered.html)).toEqual([]);
    expect(rendered.text.split("\n").every((line) => line.length <= 78)).toBe(true);
  });
});

test("outcomes differ in subject and in words", () => {
  const subjects = mails.map(({ mail }) => render(mail).subject);
  expect(new Set(subjects).size).toBe(subjects.length);
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
