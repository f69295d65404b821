import { Badge } from "~/ui/badge";
import { DateText, formatDateTime } from "~/ui/dates";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { ComparedHead } from "./offering.compare.queries.server";
import { type Comparison, comparisonAddress } from "./offering.compare.rules";
import type { ComparedGroup } from "./offering.compare-rows.rules";
import { connectionText } from "./offering.search.parts";

type TableProps = { heads: readonly ComparedHead[]; groups: readonly ComparedGroup[]; comparison: Comparison };

/** Reads across on wide screens; on narrow ones it scrolls sideways, one entry at a time. */
export function CompareTable({ heads, groups, comparison }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="mp-compare" aria-label="Vergleich, seitlich verschiebbar" tabIndex={0}>
      <table className="kern-table kern-table--small mp-compare__table">
        <caption className="kern-sr-only">Angebote im Vergleich</caption>
        <thead>
          <tr>
            <th scope="col" className="mp-compare__label">
              Merkmal
            </th>
            {heads.map((head) => (
              <ColumnHead key={head.slug} head={head} comparison={comparison} />
            ))}
          </tr>
        </thead>
        {groups.map(({ step, title, rows }) => (
          <tbody key={step}>
            <tr>
              <th scope="rowgroup" colSpan={heads.length + 1} className="mp-compare__group">
                <span>{title}</span>
              </th>
            </tr>
            {rows.map(({ field, label, cells, isDifferent }) => (
              <tr key={field}>
                <th scope="row" className="mp-compare__label">
                  {label}
                  {isDifferent ? <span className="mp-compare__mark"> (verschieden)</span> : null}
                </th>
                {cells.map((texts, index) => (
                  <td key={heads[index]?.slug}>
                    <CellTexts texts={texts} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function ColumnHead({ head, comparison }: { head: ComparedHead; comparison: Comparison }) {
  const rest = { ...comparison, slugs: comparison.slugs.filter((slug) => slug !== head.slug) };
  return (
    <th scope="col">
      <span className="mp-compare__note">{head.stateName}</span>
      <TextLink to={`/angebote/${head.slug}`}>{head.title}</TextLink>
      {head.isExample ? (
        <span className="mp-compare__note">
          <Badge tone="info">Beispiel</Badge>
        </span>
      ) : null}
      <span className="mp-compare__note">{connectionText(head.connectionCount)}</span>
      <span className="mp-compare__note mp-screen-only">
        <TextLink to={comparisonAddress(rest)}>
          Entfernen<span className="kern-sr-only">: {head.title}</span>
        </TextLink>
      </span>
    </th>
  );
}

function CellTexts({ texts }: { texts: readonly string[] | null }) {
  if (texts === null) return <span className="mp-muted">Sehen Registrierte</span>;
  if (texts.length === 0) return <span className="mp-muted">keine Angabe</span>;
  if (texts.length === 1) return <span className="mp-preline">{texts[0]}</span>;
  return (
    <ul className="mp-compare__list">
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a list that never changes
        <li key={index}>{text}</li>
      ))}
    </ul>
  );
}

type SourceProps = { heads: readonly ComparedHead[]; origin: string; address: string; madeAt: Date | string };

/** What makes the printed page a paper that can be checked later. */
export function CompareSources({ heads, origin, address, madeAt }: SourceProps) {
  return (
    <Section title="Stand und Quellen">
      <p className="kern-body">
        Erstellt am {formatDateTime(madeAt)} aus dem Marktplatz der Nachnutzung:{" "}
        <span className="mp-compare__address">{`${origin}${address}`}</span>
      </p>
      <ul className="mp-plain-list">
        {heads.map(({ slug, title, number, publishedAt, lastVerifiedAt, hash }) => (
          <li key={slug}>
            {title}: Fassung {number}
            {publishedAt ? (
              <>
                {" "}
                vom <DateText value={publishedAt} />
              </>
            ) : null}
            {lastVerifiedAt ? (
              <>
                , bestätigt am <DateText value={lastVerifiedAt} />
              </>
            ) : null}
            {hash ? `, Prüfsumme ${hash.slice(0, 12)}` : ""},{" "}
            <span className="mp-compare__address">{`${origin}/angebote/${slug}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
