import { Suggestion } from "~/features/search/search.parts";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { TextLink } from "~/ui/text-link";
import type { OfferingFilters } from "./offering.filters.forms";
import { filterAddress } from "./offering.filters.rules";

type ZeroProps = {
  filters: OfferingFilters;
  suggestion: string | null;
  /** what the catalogue knows under these words */
  services: readonly { ozgId: string; name: string }[];
};

/** Nothing found: the nearest spelling, the services of the catalogue, fewer filters. */
export function ZeroHits({ filters, suggestion, services }: ZeroProps) {
  const hasFilters = Object.values(filters.selected).some((values) => values.length > 0);
  return (
    <EmptyState
      title="Kein Angebot passt zu dieser Suche"
      level={3}
      action={
        <ButtonLink to={hasFilters ? filterAddress({ q: filters.q }) : "/angebote"} variant="secondary">
          {hasFilters ? "Ohne Filter suchen" : "Alle Angebote zeigen"}
        </ButtonLink>
      }
    >
      <Suggestion suggestion={suggestion} hrefFor={(q) => filterAddress({ ...filters, q, seite: 1 })} />
      {services.length > 0 ? (
        <>
          <p>Diese Leistungen gibt es im Katalog. Auf ihrer Seite steht, wer sie anbietet und wer sie sucht:</p>
          <ul className="kern-list kern-list--bullet">
            {services.map(({ ozgId, name }) => (
              <li key={ozgId}>
                <TextLink to={`/katalog/ozg/${ozgId}`}>{name}</TextLink> (OZG {ozgId})
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Nehmen Sie einen Filter weg, oder suchen Sie mit einem kürzeren oder allgemeineren Wort.</p>
      )}
    </EmptyState>
  );
}
