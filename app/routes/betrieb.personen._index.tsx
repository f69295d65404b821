import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { readPeopleSearch } from "~/features/organisation/organisation.people.forms";
import { PeopleList } from "~/features/organisation/organisation.people.parts";
import { listPeople, listViewedOrganisations } from "~/features/organisation/organisation.people.queries.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Personen der Plattform") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const search = readPeopleSearch(new URL(request.url).searchParams);
  const [people, organisations] = await Promise.all([
    listPeople(actor, { search, area: "all" }),
    listViewedOrganisations(actor, "all"),
  ]);
  return data({ search, people, organisations });
}

export default function AllPeople() {
  const { search, people, organisations } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Personen"
      lead="Alle Personen der Plattform. Rollen eines Landes vergibt dessen OZG-Koordination."
      breadcrumb={[{ label: "Betrieb", to: "/betrieb" }]}
    >
      <PeopleList base="/betrieb/personen" search={search} organisations={organisations} people={people} />
    </Page>
  );
}
