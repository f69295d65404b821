/** A piece of an XML text: a tag with its attributes, or what stands between two tags. */
export type XmlToken =
  | { readonly kind: "open" | "close"; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: "text"; readonly text: string };

/**
 * Reads XML from front to back in linear time, without building a tree. Names lose their prefix. Only the five entities of
 * XML and character numbers are known: a document type cannot define more, because it is skipped.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    const textEnd = open === -1 ? xml.length : open;
    if (textEnd > at) yield { kind: "text", text: decodeEntities(xml.slice(at, textEnd)) };
    if (open === -1) return;
    if (xml.startsWith("<![CDATA[", open)) {
      const end = endOf(xml, "]]>", open);
      yield { kind: "text", text: xml.slice(open + 9, end) };
      at = end + 3;
    } else if (xml.startsWith("<!--", open)) at = endOf(xml, "-->", open) + 3;
    else {
      const close = endOf(xml, ">", open);
      if (xml[open + 1] !== "?" && xml[open + 1] !== "!") yield tagOf(xml.slice(open + 1, close));
      at = close + 1;
    }
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  return end === -1 ? xml.length : end;
}

function tagOf(inner: string): XmlToken {
  const isClose = inner.startsWith("/");
  const isEmpty = inner.endsWith("/");
  const body = inner.slice(isClose ? 1 : 0, isEmpty ? -1 : undefined);
  const space = body.search(/\s/);
  const name = (space === -1 ? body : body.slice(0, space)).split(":").at(-1) ?? "";
  return { kind: isClose ? "close" : "open", name, attributes: space === -1 ? "" : body.slice(space), isEmpty };
}

/** @returns null when the tag has no such attribute; `name` with its prefix, as written */
export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? null : decodeEntities(found[1] ?? found[2] ?? "");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
