import { Button } from "~/ui/button";
import { MAX_COMPARED } from "./offering.compare.rules";

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
