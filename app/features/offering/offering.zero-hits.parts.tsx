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
  /** of the reader's own Land */
  contact: { readonly name: string; readonly mailbox: string | null } | null;
};

/** Nothing found: the nearest spelling, the services of the catalogue, fewer filters, and who to tell. */
export function ZeroHits({ filters, suggestion, services, contact }: ZeroProps) {
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
      <Need q={filters.q} contact={contact} />
    </EmptyState>
  );
}

/** Whoever needs a service that nobody offers: the coordination of their Land can speak for it. */
function Need({ q, contact }: { q: string } & Pick<ZeroProps, "contact">) {
  const land = contact ? `von ${contact.name}` : "Ihres Landes";
  const subject = encodeURIComponent(q === "" ? "Bedarf an einem Onlinedienst" : `Bedarf: ${q}`);
  return (
    <p>
      Sie brauchen diesen Dienst? Sagen Sie es der OZG-Koordination {land}
      {contact?.mailbox ? (
        <>
          {" "}
          (<TextLink to={`mailto:${contact.mailbox}?subject=${subject}`}>{contact.mailbox}</TextLink>)
        </>
      ) : null}
      ; sie kann andere Länder ansprechen. Woran Länder gerade gemeinsam bauen, steht unter{" "}
      <TextLink to="/allianzen">Allianzen</TextLink>.
    </p>
  );
}
