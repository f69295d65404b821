import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { isSecretField } from "./form-fields";
import { judgeForm } from "./guard-form";

function judge(body: string | Uint8Array): string {
  const refusal = judgeForm(typeof body === "string" ? Buffer.from(body) : body);
  return refusal === null ? "ok" : `${refusal.status} ${refusal.reason}`;
}

const fields = (count: number) => Array.from({ length: count }, (_, index) => `f${index}=1`).join("&");

test.each<[string, string | Uint8Array]>([
  ["ok", ""],
  ["ok", "email=a%40b.example&password=%C3%A4%20+%0B"],
  ["ok", "text=ä roh"],
  ["ok", "a&b&=&&"],
  ["ok", "list[0].name=x&list[999].name=y"],
  ["ok", fields(500)],
  ["413 body-fields", fields(501)],
  ["400 body-escape", "q=%E0%A4%A"],
  ["400 body-escape", "q=%"],
  ["400 body-escape", "q=%zz"],
  ["400 body-escape", "q=%ED%A0%80"],
  ["400 body-nul", "q=%00"],
  ["400 body-nul", "q%00=1"],
  ["400 body-nul", "q=\0"],
  ["400 body-encoding", Uint8Array.of(0x71, 0x3d, 0xff)],
  ["400 body-encoding", Uint8Array.of(0x71, 0x3d, 0xed, 0xa0, 0x80)],
  ["400 body-name", `${"n".repeat(101)}=1`],
  ["400 body-name", "email[]=x&password[a]=b"],
  ["400 body-name", "email%5B%5D=x"],
  ["400 body-name", "password[a]=b"],
  ["400 body-name", "a..b=1"],
  ["400 body-name", "a-b=1"],
  ["400 body-name", "ä=1"],
  ["400 body-name", "a%0A=1"],
  ["400 body-name", "list[1000]=x"],
  ["400 body-name", "list%5B4294967294%5D=x"],
  ["400 body-name", "__intent__=%7Bkaputt"],
  ["400 body-name", "__state__=%7B%7D"],
  ["400 body-name", "__proto__=1"],
  ["400 body-name", "a.__proto__.b=1"],
  ["400 body-name", "a[constructor].prototype=1"],
])("%s %o", (expected, body) => {
  expect(judge(body)).toBe(expected);
});

test("every form that a browser can send without NUL passes", () => {
  const value = fc.string({ unit: "grapheme", maxLength: 50 }).filter((text) => !text.includes("\0"));
  const form = fc.array(fc.tuple(fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,20}$/), value), { maxLength: 50 });
  fc.assert(
    fc.property(form, (entries) => {
      const ownNames = entries.filter(([name]) => name !== "constructor" && name !== "prototype");
      expect(judge(new URLSearchParams(ownNames).toString())).toBe("ok");
    }),
    { seed: 20261124, numRuns: 1_000 },
  );
});

test("the form library reads every form that passes, and answers it", () => {
  const name = fc.oneof(
    fc.stringMatching(/^[ab.[\]0-9_-]{0,12}$/),
    fc.stringMatching(/^(password|token|a)([.[][ab0-9]{0,2}\]?){0,3}$/),
    fc.string({ maxLength: 12 }),
  );
  const form = fc.array(fc.tuple(name, fc.string({ maxLength: 3 })), { maxLength: 6 });
  fc.assert(
    fc.property(form, (entries) => {
      fc.pre(judge(new URLSearchParams(entries).toString()) === "ok");
      const data = new FormData();
      for (const [key, value] of entries) data.append(key, value);
      const submission = parseWithZod(data, { schema: z.looseObject({}) });
      expect(submission.status).toBeOneOf(["success", "error"]);
      const hideFields = [...new Set(data.keys())].filter(isSecretField);
      expect(submission.reply({ hideFields, formErrors: ["x"] }).status).toBe("error");
    }),
    { seed: 20261124, numRuns: 5_000 },
  );
});

test("any bytes get a verdict", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      expect(judge(bytes)).toMatch(/^(ok|4\d\d body-\w+)$/);
    }),
    { seed: 20261124, numRuns: 2_000 },
  );
});
