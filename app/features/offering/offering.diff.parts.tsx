import type { ReactNode } from "react";
import { Badge } from "~/ui/badge";
import { Section } from "~/ui/section";
import { type Change, type Difference, groupDifferences, type RowChange } from "./offering.diff.rules";
import type { EntryFieldName } from "./offering.entry.rules";
import type { WordPart } from "./offering.words.rules";

type Below = (field: EntryFieldName) => ReactNode;
type Props = {
  differences: readonly Difference[];
  /** what the sides of the comparison are called */
  sides?: { from: string; to: string };
  /** what stands below a field, e.g. its comments */
  below?: Below;
};

/** Differences in the groups of the entry. Marks are said as well as coloured: a screen reader skips `ins` and `del`. */
export function Differences({ differences, sides = { from: "bisher", to: "neu" }, below }: Props) {
  return groupDifferences(differences).map(({ step, title, differences: rows }) => (
    <Section key={step} title={title} level={3}>
      {rows.map((difference) => (
        <DifferentField key={difference.field} difference={difference} sides={sides} below={below} />
      ))}
    </Section>
  ));
}

type FieldProps = { difference: Difference; sides: { from: string; to: string }; below: Below | undefined };

function DifferentField({ difference: { field, label, isMaterial, change }, sides, below }: FieldProps) {
  return (
    <div className="mp-difference" id={`feld-${field}`}>
      <div className="mp-difference__head">
        <h4 className="kern-title kern-title--small">{label}</h4>
        {isMaterial ? <Badge tone="info">wesentlich</Badge> : <Badge>nicht wesentlich</Badge>}
      </div>
      <ChangeText change={change} sides={sides} />
      {below?.(field)}
    </div>
  );
}

function ChangeText({ change, sides }: { change: Change; sides: FieldProps["sides"] }) {
  if (change.kind === "said") return <Said texts={change.texts} />;
  if (change.kind === "words")
    return (
      <p className="kern-body mp-preline">
        <Words parts={change.words} />
      </p>
    );
  if (change.kind === "value")
    return (
      <dl className="mp-difference__values">
        <dt>{sides.from}</dt>
        <dd>{change.from === null ? <Nothing /> : <Removed text={change.from} />}</dd>
        <dt>{sides.to}</dt>
        <dd>{change.to === null ? <Nothing /> : <Added text={change.to} />}</dd>
      </dl>
    );
  if (change.isReordered) return <p className="kern-body">Nur die Reihenfolge hat sich geändert.</p>;
  return (
    <ul className="mp-plain-list">
      {change.rows.map((row) => (
        <li key={row.key}>
          <Row row={row} />
        </li>
      ))}
    </ul>
  );
}

function Said({ texts }: { texts: readonly string[] }) {
  if (texts.length === 1) return <p className="kern-body mp-preline">{texts[0]}</p>;
  return (
    <ul className="mp-plain-list">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Row({ row }: { row: RowChange }) {
  if (row.kind === "changed") return <Words parts={row.words} />;
  return row.kind === "added" ? <Added text={row.text} /> : <Removed text={row.text} />;
}

function Words({ parts }: { parts: readonly WordPart[] }) {
  return parts.map(({ kind, text }, index) => {
    // parts have no identity but their place
    const key = `${index}-${kind}`;
    if (kind === "same") return <span key={key}>{text}</span>;
    return kind === "added" ? <Added key={key} text={text} /> : <Removed key={key} text={text} />;
  });
}

function Added({ text }: { text: string }) {
  return (
    <ins className="mp-preline">
      <span className="kern-sr-only"> hinzugefügt: </span>
      {text}
      <span className="kern-sr-only"> Ende der Ergänzung </span>
    </ins>
  );
}

function Removed({ text }: { text: string }) {
  return (
    <del className="mp-preline">
      <span className="kern-sr-only"> entfernt: </span>
      {text}
      <span className="kern-sr-only"> Ende der Streichung </span>
    </del>
  );
}

function Nothing() {
  return <span className="mp-muted">keine Angabe</span>;
}
