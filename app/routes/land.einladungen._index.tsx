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
  demandSide(actor, "land");
  const page = pageNumber(new URL(request.url).searchParams);
  return data(await listInvitations(actor, { page }));
}

export default function Invitations() {
  const { items, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Einladungen"
      lead="Wen Sie in eine Organisation Ihres Landes eingeladen haben"
      breadcrumb={[{ label: "Land", to: "/land" }]}
      actions={<ButtonLink to="/land/einladungen/neu">Einladen</ButtonLink>}
    >
      <InvitationList base="/land/einladungen" items={items} page={page} pageCount={pageCount} />
    </Page>
  );
}
