import { createHash } from "node:crypto";
import type { AddressObject, ParsedMail } from "mailparser";

export interface CaughtHead {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
}

export interface CaughtParts extends CaughtHead {
  readonly date: Date | null;
  readonly text: string;
  readonly html: string | null;
  /** in the order received, folded lines joined */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** Loaded when the first mail is looked at: only a demo needs it. */
async function parse(source: string): Promise<ParsedMail> {
  const { simpleParser } = await import("mailparser");
  return simpleParser(source, { skipTextToHtml: true, skipHtmlToText: true, skipImageLinks: true });
}

/** Subject and addresses only, without reading the body. */
export async function parseHead(raw: string): Promise<CaughtHead> {
  const end = raw.search(/\r?\n\r?\n/);
  return headOf(await parse(`${end === -1 ? raw : raw.slice(0, end)}\r\n\r\n`));
}

export async function parseMail(raw: string): Promise<CaughtParts> {
  const mail = await parse(raw);
  return {
    ...headOf(mail),
    date: mail.date ?? null,
    text: mail.text ?? "",
    html: typeof mail.html === "string" ? mail.html : null,
    headers: mail.headerLines.map(({ line }) => {
      const [name = "", ...value] = line.split(":");
      return {
        name,
        value: value
          .join(":")
          .replace(/\r?\n\s+/g, " ")
          .trim(),
      };
    }),
  };
}

function headOf(mail: ParsedMail): CaughtHead {
  return { subject: mail.subject ?? "", from: addresses(mail.from), to: addresses(mail.to) };
}

function addresses(value: AddressObject | AddressObject[] | undefined): string {
  if (value === undefined) return "";
  return [value]
    .flat()
    .map(({ text }) => text)
    .join(", ");
}

export interface SplitStyles {
  readonly html: string;
  readonly css: string;
}

/**
 * Moves inline styles into a style sheet, since the policy of our pages allows none inline. Works on the output of our own
 * templates (`style="…"` with escaped values); what it does not recognise stays and is ignored by the browser.
 * @param href address of the style sheet
 */
export function splitStyles(html: string, href: string): SplitStyles {
  const rules = new Map<string, string>();
  const styled = html.replace(/ style="([^"]*)"/g, (_, style: string) => {
    const name = `m${createHash("sha256").update(style).digest("hex").slice(0, 10)}`;
    rules.set(name, decodeEntities(style).replace(/[{}<]/g, ""));
    return ` class="${name}"`;
  });
  return {
    html: styled.replace("</head>", `<link rel="stylesheet" href="${href}"></head>`),
    css: [...rules].map(([name, style]) => `.${name} { ${style} }`).join("\n"),
  };
}

const entities: Readonly<Record<string, string>> = { quot: '"', "#x27": "'", amp: "&", lt: "<", gt: ">" };

function decodeEntities(text: string): string {
  return text.replace(/&(quot|#x27|amp|lt|gt);/g, (whole, name: string) => entities[name] ?? whole);
}
