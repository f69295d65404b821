import type { LoaderFunctionArgs } from "@remix-run/node";
import { offeringColumns } from "~/features/offering/offering.export.rules";
import { readFilters } from "~/features/offering/offering.filters.forms";
import { readOfferings } from "~/features/offering/offering.search.queries.server";
import { tableDownload } from "~/platform/download.server";
import { env } from "~/platform/env.server";

/** Every entry that the same filters find on the page, in the same order. */
export function loader({ request }: LoaderFunctionArgs) {
  const { filters } = readFilters(new URL(request.url).searchParams);
  return tableDownload(request, {
    kind: "csv",
    name: "angebote",
    columns: offeringColumns(env().appUrl),
    portions: readOfferings(filters),
  });
}
