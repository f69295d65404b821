import type { LoaderFunctionArgs } from "@remix-run/node";
import { listOfferingStates } from "~/features/offering/offering.states.queries.server";
import { listAnswer, PAGING_PARAMETERS, readPaging, refuseParameters, unknownParameters } from "~/platform/api.server";
import { env } from "~/platform/env.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { paging, problems } = readPaging(searchParams);
  const errors = [...unknownParameters(searchParams, PAGING_PARAMETERS), ...problems];
  if (errors.length > 0) return refuseParameters(errors);
  const { items, total } = await listOfferingStates(paging);
  return listAnswer(request, {
    items: items.map(({ code, name, kind, offeringCount }) => ({
      state: code,
      name,
      kind,
      offerings: offeringCount,
      url: `${env().appUrl}/angebote?land=${code}`,
    })),
    total,
    paging,
  });
}
