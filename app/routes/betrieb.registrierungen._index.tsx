import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { RequestQueue, readFilter } from "~/features/organisation/organisation.requests.parts";
import { listRequests } from "~/features/organisation/organisation.requests.queries.server";
import { pageNumber } from "~/features/organisation/organisation.rules";
import { demandSide } from "~/features/organisation/organisation.side.rules";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Registrierungen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  demandSide(actor, "operator");
  const parameters = new URL(request.url).searchParams;
  const filter = readFilter(parameters.get("stand"));
  return data({ filter, ...(await listRequests(actor, { filter, page: pageNumber(parameters) })) });
}

export default function Requests() {
  const { filter, items, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Registrierungen"
      lead="Wer für den Bund handeln möchte; über die Länder entscheiden deren OZG-Koordinationen"
      breadcrumb={[{ label: "Betrieb", to: "/betrieb" }]}
    >
      <RequestQueue base="/betrieb/registrierungen" filter={filter} items={items} page={page} pageCount={pageCount} />
    </Page>
  );
}
