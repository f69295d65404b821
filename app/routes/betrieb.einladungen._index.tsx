import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { InvitationList } from "~/features/organisation/organisation.invitations.parts";
import { listInvitations } from "~/features/organisation/organisation.invitations.queries.server";
import { pageNumber } from "~/features/organisation/organisation.rules";
import { demandSide } from "~/features/organisation/organisation.side.rules";
import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Einladungen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  demandSide(actor, "operator");
  const page = pageNumber(new URL(request.url).searchParams);
  return data(await listInvitations(actor, { page }));
}

export default function Invitations() {
  const { items, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Einladungen"
      lead="Für den Plattformbetrieb, den Bund und die erste OZG-Koordination eines Landes, das keine hat"
      breadcrumb={[{ label: "Betrieb", to: "/betrieb" }]}
      actions={<ButtonLink to="/betrieb/einladungen/neu">Einladen</ButtonLink>}
    >
      <InvitationList base="/betrieb/einladungen" items={items} page={page} pageCount={pageCount} />
    </Page>
  );
}
