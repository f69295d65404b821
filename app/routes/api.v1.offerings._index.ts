import type { LoaderFunctionArgs } from "@remix-run/node";
import { offeringItem } from "~/features/offering/offering.api.rules";
import { readFilters } from "~/features/offering/offering.filters.forms";
import { listOfferings } from "~/features/offering/offering.search.queries.server";
import { listAnswer, PAGING_PARAMETERS, readPaging, refuseParameters } from "~/platform/api.server";
import { env } from "~/platform/env.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { filters, problems } = readFilters(searchParams, PAGING_PARAMETERS);
  const { paging, problems: pagingProblems } = readPaging(searchParams);
  // pages are counted by the cursor, and the choice for a comparison is for people
  const unknown = [...problems.map(({ name }) => name), ...["seite", "a"].filter((name) => searchParams.has(name))];
  const errors = [
    ...unknown.map((parameter) => ({ parameter, detail: "unbekannt oder mit einem Wert, den es nicht gibt" })),
    ...pagingProblems,
  ];
  if (errors.length > 0) return refuseParameters(errors);
  const { hits, total } = await listOfferings(filters, paging);
  return listAnswer(request, { items: hits.map((hit) => offeringItem(hit, env().appUrl)), total, paging });
}
