import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { readPeopleSearch } from "~/features/organisation/organisation.people.forms";
import { PeopleList } from "~/features/organisation/organisation.people.parts";
import { listPeople, listViewedOrganisations } from "~/features/organisation/organisation.people.queries.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Personen des Landes") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const search = readPeopleSearch(new URL(request.url).searchParams);
  const [people, organisations] = await Promise.all([
    listPeople(actor, { search, area: "land" }),
    listViewedOrganisations(actor, "land"),
  ]);
  return data({ search, people, organisations });
}

export default function LandPeople() {
  const { search, people, organisations } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Personen"
      lead="Wer in Organisationen Ihres Landes welche Rolle hat"
      breadcrumb={[{ label: "Land", to: "/land" }]}
    >
      <PeopleList base="/land/personen" search={search} organisations={organisations} people={people} />
    </Page>
  );
}
