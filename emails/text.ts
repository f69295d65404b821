import { greeting, type MailContent, type MailFrame } from "./content";

/** RFC 5322 recommends lines of at most 78 characters; long words (addresses) stay whole so that they can be clicked. */
const WIDTH = 76;

/** The text part: written for people who read mail as text, not derived from the HTML. */
export function layoutText(content: MailContent, frame: MailFrame): string {
  const facts = content.facts.filter((fact) => fact.value !== null && fact.value.trim() !== "");
  const blocks = [
    clean(greeting(frame)),
    ...content.paragraphs.map((paragraph) => wrap(clean(paragraph))),
    ...(content.quote === null
      ? []
      : [`${clean(content.quote.label)}:\n${wrap(cleanLines(content.quote.text), "> ")}`]),
    `${content.action.label}:\n${content.action.url}`,
    ...(content.otherAction === undefined ? [] : [`${content.otherAction.label}:\n${content.otherAction.url}`]),
    ...(facts.length === 0
      ? []
      : [facts.map((fact) => wrap(`${fact.term}: ${cleanLines(fact.value ?? "")}`, "", "  ")).join("\n")]),
    `-- \n${wrap(`Sie erhalten diese Nachricht, weil ${clean(frame.because)}.`)}\nMarktplatz der Nachnutzung\n${frame.appUrl}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

/** Keeps the line breaks somebody typed, drops other control characters. */
function cleanLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(clean)
    .join("\n")
    .trim();
}

/** Breaks at white space. `prefix` stands before every line, `indent` before every line but the first. */
export function wrap(text: string, prefix = "", indent = ""): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, WIDTH - prefix.length - indent.length))
    .map((line, index) => `${prefix}${index === 0 ? "" : indent}${line}`.trimEnd())
    .join("\n");
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
