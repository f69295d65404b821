import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/features/account/account.session.server";
import { findSimilar } from "~/features/offering/offering.similar.queries.server";

const words = (text: string | null) => (text ?? "").slice(0, 8_000).split(/[\s,;|]+/);

/** Entries that may be the one that is being typed, for the page to ask while somebody types. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const parameters = new URL(request.url).searchParams;
  const hits = await findSimilar(actor, {
    title: (parameters.get("title") ?? "").slice(0, 150),
    ozgIds: words(parameters.get("ozg")),
    leikaKeys: words(parameters.get("leika")),
    exceptSlug: parameters.get("ohne"),
  });
  return Response.json({ hits });
}
