import type { CSSProperties, ReactElement, ReactNode } from "react";
import { greeting, type MailAction, type MailContent, type MailFrame } from "./content";

/**
 * Tables and inline styles, because Outlook renders with Word; every colour with its own background, so that a mail
 * program that inverts colours keeps the contrast (≥ 7 : 1). No image, no font, no style sheet from anywhere.
 */
const font = "Arial, Helvetica, sans-serif";
const ink = "#171a2b";
const muted = "#434a63";
const page = "#eef0f5";
const sheet = "#ffffff";
const accent = "#171a6b";

const styles = {
  body: { margin: 0, padding: 0, backgroundColor: page, color: ink, fontFamily: font },
  outer: { backgroundColor: page, width: "100%" },
  sheet: { backgroundColor: sheet, width: "100%", maxWidth: "600px", borderTop: `4px solid ${accent}` },
  brand: { padding: "20px 24px 0", fontFamily: font, fontSize: "14px", lineHeight: "20px", color: muted },
  cell: { padding: "0 24px 16px", fontFamily: font, fontSize: "16px", lineHeight: "24px", color: ink },
  heading: { margin: "8px 0 0", fontFamily: font, fontSize: "22px", lineHeight: "28px", color: ink },
  paragraph: { margin: "0 0 12px" },
  quote: {
    margin: 0,
    padding: "12px 16px",
    backgroundColor: page,
    borderLeft: `4px solid ${accent}`,
    color: ink,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  button: { backgroundColor: accent, padding: "12px 20px" },
  link: { color: "#ffffff", fontFamily: font, fontSize: "16px", fontWeight: "bold", textDecoration: "underline" },
  plainLink: { color: accent, overflowWrap: "anywhere" },
  term: {
    padding: "6px 12px 6px 0",
    fontFamily: font,
    fontSize: "14px",
    lineHeight: "20px",
    color: muted,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: "normal",
    width: "38%",
  },
  value: {
    padding: "6px 0",
    fontFamily: font,
    fontSize: "14px",
    lineHeight: "20px",
    color: ink,
    verticalAlign: "top",
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  footer: { padding: "16px 24px 24px", fontFamily: font, fontSize: "13px", lineHeight: "20px", color: muted },
} as const satisfies Record<string, CSSProperties>;

export function layout(content: MailContent, frame: MailFrame): ReactElement {
  return (
    <html lang="de">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{content.subject}</title>
      </head>
      <body style={styles.body}>
        <Box style={styles.outer}>
          <tr>
            <td align="center" style={{ padding: "24px 12px" }}>
              <Box style={styles.sheet}>
                <Message content={content} frame={frame} />
              </Box>
            </td>
          </tr>
        </Box>
      </body>
    </html>
  );
}

function Message({ content, frame }: { content: MailContent; frame: MailFrame }) {
  return (
    <>
      <Row style={styles.brand}>
        Marktplatz der Nachnutzung
        <h1 style={styles.heading}>{content.heading}</h1>
      </Row>
      <Row style={{ ...styles.cell, paddingTop: "16px" }}>
        <p style={styles.paragraph}>{greeting(frame)}</p>
        {content.paragraphs.map((paragraph) => (
          <p key={paragraph} style={styles.paragraph}>
            {paragraph}
          </p>
        ))}
      </Row>
      {content.quote === null ? null : (
        <Row style={styles.cell}>
          <p style={styles.paragraph}>{content.quote.label}:</p>
          <blockquote style={styles.quote}>{content.quote.text}</blockquote>
        </Row>
      )}
      <Row style={styles.cell}>
        <Action {...content.action} />
      </Row>
      {content.otherAction === undefined ? null : (
        <Row style={styles.cell}>
          <OtherAction {...content.otherAction} />
        </Row>
      )}
      <Row style={styles.cell}>
        <Facts facts={content.facts} />
      </Row>
      <Row style={styles.footer}>
        Sie erhalten diese Nachricht, weil {frame.because}.
        <br />
        <a href={frame.appUrl} style={styles.plainLink}>
          {frame.appUrl}
        </a>
      </Row>
    </>
  );
}

function Box({ style, children }: { style: CSSProperties; children: ReactNode }) {
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} border={0} style={style}>
      <tbody>{children}</tbody>
    </table>
  );
}

function Row({ style, children }: { style: CSSProperties; children: ReactNode }) {
  return (
    <tr>
      <td style={style}>{children}</td>
    </tr>
  );
}

/** The address also stands as text: some gateways take links out of buttons. */
function Action({ label, url }: MailAction) {
  return (
    <>
      <Box style={{ marginBottom: "12px" }}>
        <tr>
          <td style={styles.button}>
            <a href={url} style={styles.link}>
              {label}
            </a>
          </td>
        </tr>
      </Box>
      <a href={url} style={styles.plainLink}>
        {url}
      </a>
    </>
  );
}

function OtherAction({ label, url }: MailAction) {
  return (
    <>
      {label}:
      <br />
      <a href={url} style={styles.plainLink}>
        {url}
      </a>
    </>
  );
}

function Facts({ facts }: { facts: MailContent["facts"] }) {
  const given = facts.filter((fact) => fact.value !== null && fact.value.trim() !== "");
  return (
    <table cellPadding={0} cellSpacing={0} border={0} style={{ width: "100%" }}>
      <tbody>
        {given.map((fact) => (
          <tr key={fact.term}>
            <th scope="row" style={styles.term}>
              {fact.term}
            </th>
            <td style={styles.value}>{fact.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
