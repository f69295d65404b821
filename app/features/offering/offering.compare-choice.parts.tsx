import { Button } from "~/ui/button";
import { TextLink } from "~/ui/text-link";
import { MAX_COMPARED } from "./offering.compare.rules";
import { filterAddress } from "./offering.filters.rules";

const FORM = "vergleich";

/** The check box of a card; the form stands below the list. */
export function CompareChoice({ slug, title, isChosen }: { slug: string; title: string; isChosen: boolean }) {
  return (
    <label className="mp-compare-choice">
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        name="a"
        value={slug}
        form={FORM}
        defaultChecked={isChosen}
      />
      <span>
        vergleichen<span className="kern-sr-only">: {title}</span>
      </span>
    </label>
  );
}

/** @param elsewhere chosen entries whose cards are not on this page of the list */
export function CompareBar({ elsewhere }: { elsewhere: readonly string[] }) {
  return (
    <form id={FORM} method="get" action="/angebote/vergleich" className="mp-compare-bar">
      {elsewhere.map((slug) => (
        <input key={slug} type="hidden" name="a" value={slug} />
      ))}
      <Button variant="secondary">Ausgewählte vergleichen</Button>
      <span className="kern-body kern-body--small">
        {elsewhere.length === 0
          ? `zwei bis ${MAX_COMPARED} Angebote`
          : `${elsewhere.length} schon gewählt, höchstens ${MAX_COMPARED}`}
      </span>
    </form>
  );
}

/** From one entry to the papers that are made of it. */
export function PaperLinks({ slug }: { slug: string }) {
  return (
    <p className="kern-body mp-screen-only">
      <TextLink to={`/angebote/${slug}/steckbrief`}>Steckbrief auf einer Seite</TextLink>
      {" · "}
      <TextLink to={filterAddress({ chosen: [slug] })}>Mit anderen Angeboten vergleichen</TextLink>
    </p>
  );
}
