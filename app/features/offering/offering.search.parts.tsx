import { Form, useSubmit } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Why } from "~/features/search/search.rules";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Facet, useFilterForm } from "~/ui/facet";
import { SelectField, TextField } from "~/ui/field";
import { FilterPanel } from "~/ui/filter-panel";
import { MarkedText } from "~/ui/marked-text";
import { plainField } from "~/ui/plain-field";
import type { OfferingFilters } from "./offering.filters.forms";
import { type FacetNames, facetLabels, facetValueLabel, filterAddress } from "./offering.filters.rules";
import { maturityText, phaseLabels } from "./offering.rules";
import type { MarkedHit, OfferingHit, OfferingResult } from "./offering.search.queries.server";
import { hiddenFacets, type ShownFacet, shownFacets } from "./offering.search.rules";

type CardProps = { hit: OfferingHit | MarkedHit; level?: 2 | 3; choice?: ReactNode };

/** One hit of the search. */
export function OfferingCard({ hit, level = 2, choice }: CardProps) {
  const maturity = maturityText(hit.maturityModel, hit.maturityLevel);
  const isMarked = "titleParts" in hit;
  return (
    <Card
      title={isMarked ? <MarkedText parts={hit.titleParts} /> : hit.title}
      to={`/angebote/${hit.slug}`}
      level={level}
      preline={`${hit.stateName} · ${hit.topicFieldName}`}
      badges={
        <>
          <Badge tone={hit.phase === "live_reusable" ? "success" : "neutral"}>{phaseLabels[hit.phase]}</Badge>
          {maturity ? <Badge>{maturity}</Badge> : null}
          {hit.isExample ? <Badge tone="info">Beispiel</Badge> : null}
        </>
      }
      footer={
        <>
          {connectionText(hit.connectionCount)}
          {choice}
        </>
      }
    >
      <p className="mp-card__text">{isMarked ? <MarkedText parts={hit.textParts} /> : hit.summary}</p>
      {isMarked ? <WhyText why={hit.why} /> : null}
    </Card>
  );
}

export function connectionText(count: number): string {
  if (count === 0) return "Noch kein Anschluss vereinbart";
  return count === 1 ? "1 Land angeschlossen oder auf dem Weg" : `${count} Länder angeschlossen oder auf dem Weg`;
}

const whyTexts: Partial<Record<Why["kind"], (why: Why) => string>> = {
  synonym: ({ word, found }) => `„${word}“ heißt hier „${found}“`,
  spelling: ({ word, found }) => `„${word}“ gelesen als „${found}“`,
  part: ({ word, found }) => `„${word}“ steckt in „${found}“`,
  split: ({ word, found }) => `„${word}“ steht getrennt als „${found}“`,
  number: ({ found }) => `Nummer ${found}`,
};

/** Why an entry is a hit, where the marks alone do not say it. */
function WhyText({ why }: { why: readonly Why[] }) {
  const texts = [...new Set(why.flatMap((reason) => whyTexts[reason.kind]?.(reason) ?? []))];
  return texts.length === 0 ? null : <p className="mp-why">Gefunden, weil: {texts.join("; ")}</p>;
}

type FormProps = { filters: OfferingFilters; facets: OfferingResult["facets"]; names: FacetNames };

/** A GET form: every search has an address that can be shared. With JavaScript a choice applies itself. */
export function OfferingFilterForm({ filters, facets, names }: FormProps) {
  const form = useFilterForm(filterAddress(filters));
  const submit = useSubmit();
  return (
    <search aria-label="Angebote suchen und filtern">
      <Form method="get" action="/angebote" className="mp-stack" ref={form}>
        <TextField
          field={plainField("filter-q", "q", filters.q)}
          label="Suche"
          hint="Wörter, OZG-ID oder Leistungsschlüssel"
          type="search"
          enterKeyHint="search"
          maxLength={200}
        />
        <Button icon="search" block>
          Suchen
        </Button>
        <FilterPanel active={Object.values(filters.selected).flat().length}>
          <div
            onChange={() => {
              if (form.current) submit(form.current, { preventScrollReset: true });
            }}
          >
            {shownFacets.map((facet) => (
              <OfferingFacetField key={facet} facet={facet} filters={filters} facets={facets} names={names} />
            ))}
            <SelectField
              field={plainField("filter-sort", "sort", filters.sort ?? "")}
              label="Sortierung"
              options={orderOptions}
              placeholder="Beste Treffer zuerst"
            />
          </div>
          <noscript>
            <Button variant="secondary" block>
              Filter anwenden
            </Button>
          </noscript>
        </FilterPanel>
        {hiddenFacets.flatMap((facet) =>
          filters.selected[facet].map((value) => <input key={value} type="hidden" name={facet} value={value} />),
        )}
        {filters.chosen.map((slug) => (
          <input key={slug} type="hidden" name="a" value={slug} />
        ))}
      </Form>
    </search>
  );
}

const orderOptions = [
  { value: "neu", label: "Neueste zuerst" },
  { value: "verbunden", label: "Meiste Anschlüsse zuerst" },
  { value: "titel", label: "Titel von A bis Z" },
];

type FieldProps = FormProps & { facet: ShownFacet };

function OfferingFacetField({ facet, filters, facets, names }: FieldProps) {
  const chosen = filters.selected[facet];
  const options = (facets[facet] ?? [])
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .map(({ value, count }) => ({
      value,
      count,
      label: facetValueLabel(facet, value, names),
      isChosen: chosen.includes(value),
    }));
  if (options.length === 0) return null;
  // levels and phases are read along their own order, everything else by frequency
  if (facet === "reifegrad") options.sort((a, b) => a.value.localeCompare(b.value));
  else options.sort((a, b) => Number(b.isChosen) - Number(a.isChosen));
  return (
    <Facet
      name={facet}
      legend={facetLabels[facet]}
      counted="Angebote"
      options={options}
      {...(facet === "reifegrad" ? { none: "egal" } : {})}
    />
  );
}
