import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";
import type { SimilarOffering } from "./offering.similar.queries.server";

/** That the entry may be there already: to open it instead, or to link it as the same service elsewhere. */
export function SimilarOfferings({ hits, live = false }: { hits: readonly SimilarOffering[]; live?: boolean }) {
  if (hits.length === 0) return null;
  const isOwn = hits.some(({ isSameService, isSameState }) => isSameService && isSameState);
  return (
    <Alert
      kind={isOwn ? "warning" : "info"}
      title={isOwn ? "Ihr Land hat diese Leistung vielleicht schon eingestellt" : "Es gibt ähnliche Angebote"}
      live={live}
    >
      <ul className="mp-plain-list">
        {hits.map(({ slug, title, stateName }) => (
          <li key={slug}>
            <TextLink to={`/angebote/${slug}`}>{title}</TextLink> ({stateName})
          </li>
        ))}
      </ul>
      <p>
        {isOwn
          ? "Öffnen Sie den vorhandenen Eintrag und bearbeiten Sie ihn, statt einen zweiten anzulegen."
          : "Als „Gleiche Leistung anderswo“ verknüpfen Sie sie im Schritt „Beziehungen“."}
      </p>
    </Alert>
  );
}
