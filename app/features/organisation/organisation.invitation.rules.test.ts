import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invitationEnd, invitationState, MAX_INVITATIONS, readInvitationList } from "./organisation.invitation.rules";

const pairs = (text: string) => readInvitationList(text).people.map(({ name, email }) => [name, email]);

describe("readInvitationList", () => {
  it.each([
    ["a@nw.example", [[null, "a@nw.example"]]],
    ["Ada Muster <A@NW.example>", [["Ada Muster", "a@nw.example"]]],
    ['"Muster, Ada" <a@nw.example>', [["Muster, Ada", "a@nw.example"]]],
    ["Ada Muster; a@nw.example", [["Ada Muster", "a@nw.example"]]],
    ["Ada Muster, a@nw.example", [["Ada Muster", "a@nw.example"]]],
    ["Ada\ta@nw.example", [["Ada", "a@nw.example"]]],
    [
      "a@nw.example; Bo <b@nw.example>;\r\n\n c@nw.example ",
      [
        [null, "a@nw.example"],
        ["Bo", "b@nw.example"],
        [null, "c@nw.example"],
      ],
    ],
  ])("reads %j", (text, expected) => {
    expect(readInvitationList(text).problems).toEqual([]);
    expect(pairs(text)).toEqual(expected);
  });

  it("says for each entry what is wrong with it", () => {
    expect(readInvitationList("Ada Muster\na@\nb@nw.example\nB <B@nw.example>\na@b@nw.example").problems).toEqual([
      "Zeile 1 („Ada Muster“): Hier fehlt die E-Mail-Adresse.",
      "Zeile 2 („a@“): Das ist keine gültige E-Mail-Adresse.",
      "Zeile 4 („B <B@nw.example>“): Diese Adresse steht schon weiter oben.",
      "Zeile 5 („a@b@nw.example“): Das ist keine gültige E-Mail-Adresse.",
    ]);
  });

  it("counts lines as people see them, entries where a line holds several", () => {
    expect(readInvitationList("a@nw.example\n\nEmil Fünf e5@nw.example").problems).toEqual([
      "Zeile 3 („Emil Fünf e5@nw.example“): Bitte die Adresse in spitze Klammern setzen: Emil Fünf <e5@nw.example>",
    ]);
    expect(readInvitationList("a@nw.example; b@nw.example\nkaputt@").problems).toEqual([
      "Eintrag 3 („kaputt@“): Das ist keine gültige E-Mail-Adresse.",
    ]);
  });

  it("takes no more than fifty at once", () => {
    const list = (count: number) => Array.from({ length: count }, (_, index) => `a${index}@nw.example`).join("\n");
    expect(readInvitationList(list(MAX_INVITATIONS))).toMatchObject({ problems: [], people: { length: 50 } });
    expect(readInvitationList(list(51)).problems).toEqual(["Höchstens 50 Einladungen auf einmal, jetzt sind es 51."]);
  });

  it("finds every address again, and lets no line break through", () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 20 }),
        fc.constantFrom("\n", "\r\n", ";", " ; "),
        (words, between) => {
          const text = words.map((name) => `Name ${name} <${name}@nw.example>`).join(between);
          expect(pairs(text)).toEqual(words.map((name) => [`Name ${name}`, `${name}@nw.example`]));
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        const { people, problems } = readInvitationList(text);
        if (problems.length > 0) return;
        for (const { email, name } of people) {
          expect(email).toMatch(/^[^\s@]+@[^\s@]+$/);
          expect(name ?? "").not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it("needs no long time for hostile text", () => {
    const started = performance.now();
    for (const text of [
      "a".repeat(10_000),
      "a@".repeat(5_000),
      `${"a.".repeat(5_000)}@b`,
      "<".repeat(10_000),
      `${",".repeat(9_000)}@`,
    ])
      readInvitationList(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("invitationState", () => {
  const now = new Date("2026-11-24T10:00:00Z");
  const dates = { expiresAt: invitationEnd(now), revokedAt: null, acceptedAt: null };
  it("ends on its day, and with what happened first", () => {
    expect(invitationState(dates, now)).toBe("open");
    expect(invitationState(dates, invitationEnd(now))).toBe("expired");
    expect(invitationState({ ...dates, revokedAt: now }, now)).toBe("revoked");
    expect(invitationState({ ...dates, acceptedAt: now }, invitationEnd(now))).toBe("accepted");
  });
});
