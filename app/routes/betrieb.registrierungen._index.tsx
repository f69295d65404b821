import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { RequestsPage } from "~/features/organisation/organisation.requests.parts";
import { listRequests } from "~/features/organisation/organisation.requests.queries.server";
import { readListQuery } from "~/features/organisation/organisation.requests.rules";
import { demandSide } from "~/features/organisation/organisation.side.rules";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Registrierungen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = demandSide(await requireActor(request), "operator");
  const query = readListQuery(new URL(request.url).searchParams);
  return data({ filter: query.filter, ...(await listRequests(actor, query)) });
}

export default function Requests() {
  return <RequestsPage side="operator" {...useLoaderData<typeof loader>()} />;
}
