import { Form } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { TextLink } from "~/ui/text-link";
import type { SimilarOffering } from "./offering.similar.queries.server";

type Props = {
  hits: readonly SimilarOffering[];
  /** the entry that can be linked to them; null while there is none, or inside another form */
  linkFrom?: string | null;
  live?: boolean;
};

/** That the entry may be there already: to open it instead, or to link it as the same service elsewhere. */
export function SimilarOfferings({ hits, linkFrom = null, live = false }: Props) {
  if (hits.length === 0) return null;
  const isOwn = hits.some(({ isSameService, isSameState }) => isSameService && isSameState);
  return (
    <Alert
      kind={isOwn ? "warning" : "info"}
      title={isOwn ? "Ihr Land hat diese Leistung vielleicht schon eingestellt" : "Es gibt ähnliche Angebote"}
      live={live}
    >
      <ul className="mp-plain-list">
        {hits.map((hit) => (
          <li key={hit.slug}>
            <TextLink to={`/angebote/${hit.slug}`}>{hit.title}</TextLink> ({hit.stateName})
            {linkFrom !== null && hit.isPublished ? <LinkButton from={linkFrom} hit={hit} /> : null}
          </li>
        ))}
      </ul>
      {isOwn ? (
        <p>Öffnen Sie den vorhandenen Eintrag und bearbeiten Sie ihn, statt einen zweiten anzulegen.</p>
      ) : (
        <p>Ist es dieselbe Leistung, lässt sie sich als „Gleiche Leistung anderswo“ verknüpfen.</p>
      )}
    </Alert>
  );
}

function LinkButton({ from, hit }: { from: string; hit: SimilarOffering }) {
  return (
    <Form method="post" action={`/angebote/${from}/bearbeiten/verknuepfen`}>
      <Button variant="tertiary" name="target" value={hit.slug}>
        Als gleiche Leistung anderswo verknüpfen<span className="kern-sr-only">: {hit.title}</span>
      </Button>
    </Form>
  );
}

const PAUSE_MS = 700;
const watched = new Set(["title", "ozgIds", "leikaKeys", "moreLeikaKeys"]);

type TypingProps = { initial: readonly SimilarOffering[]; exceptSlug: string | null };

/** The same while somebody types, inside the form with title and keys; without JavaScript what the page began with. */
export function SimilarWhileTyping({ initial, exceptSlug }: TypingProps) {
  const place = useRef<HTMLDivElement>(null);
  const [hits, setHits] = useState(initial);
  useEffect(() => {
    const form = place.current?.closest("form");
    return form ? watch(form, exceptSlug, setHits) : undefined;
  }, [exceptSlug]);
  return (
    <div ref={place}>
      <SimilarOfferings hits={hits} live={hits !== initial} />
    </div>
  );
}

/** @returns what ends it */
function watch(form: HTMLFormElement, exceptSlug: string | null, show: (hits: SimilarOffering[]) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = new AbortController();
  async function ask(): Promise<void> {
    asked.abort();
    asked = new AbortController();
    try {
      const response = await fetch(`/angebote/aehnliche?${questionOf(form, exceptSlug)}`, { signal: asked.signal });
      if (response.ok && !response.redirected) show((await response.json()).hits);
    } catch {
      // a hint that does not come is no loss; the next key asks again
    }
  }
  function onInput({ target }: Event): void {
    if (!(target instanceof HTMLElement) || !watched.has(target.getAttribute("name") ?? "")) return;
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  }
  form.addEventListener("input", onInput);
  return () => {
    clearTimeout(timer);
    asked.abort();
    form.removeEventListener("input", onInput);
  };
}

function questionOf(form: HTMLFormElement, exceptSlug: string | null): URLSearchParams {
  const typed = new FormData(form);
  const keys = [...typed.getAll("leikaKeys"), typed.get("moreLeikaKeys") ?? ""].join(" ").slice(0, 1_500);
  return new URLSearchParams({
    title: String(typed.get("title") ?? ""),
    ozg: String(typed.get("ozgIds") ?? ""),
    leika: keys,
    ...(exceptSlug === null ? {} : { ohne: exceptSlug }),
  });
}
