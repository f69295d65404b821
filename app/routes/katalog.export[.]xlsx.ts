import type { LoaderFunctionArgs } from "@remix-run/node";
import { ozgColumns } from "~/features/catalogue/catalogue.export.rules";
import { readCatalogueQuestion } from "~/features/catalogue/catalogue.forms";
import { readOzgServices } from "~/features/catalogue/catalogue.search.queries.server";
import { tableDownload } from "~/platform/download.server";
import { env } from "~/platform/env.server";

/** Every OZG service that the same search finds on the page, in the same order. */
export function loader({ request }: LoaderFunctionArgs) {
  const { question } = readCatalogueQuestion(new URL(request.url).searchParams, []);
  return tableDownload(request, {
    kind: "xlsx",
    name: "leistungskatalog",
    columns: ozgColumns(env().appUrl),
    portions: readOzgServices(question),
  });
}
