import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCatalogueQuestion } from "~/features/catalogue/catalogue.forms";
import { listOzgServices } from "~/features/catalogue/catalogue.search.queries.server";
import { listAnswer, PAGING_PARAMETERS, readPaging, refuseParameters } from "~/platform/api.server";
import { env } from "~/platform/env.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { question, problems } = readCatalogueQuestion(searchParams, PAGING_PARAMETERS);
  const { paging, problems: pagingProblems } = readPaging(searchParams);
  if (problems.length + pagingProblems.length > 0) return refuseParameters([...problems, ...pagingProblems]);
  const { items, total } = await listOzgServices(question, paging);
  return listAnswer(request, {
    items: items.map(({ ozgId, name, topicField, withdrawnAt }) => ({
      ozgId,
      name,
      themenfeld: topicField.slug,
      isCurrent: withdrawnAt === null,
      url: `${env().appUrl}/katalog/ozg/${ozgId}`,
    })),
    total,
    paging,
  });
}
