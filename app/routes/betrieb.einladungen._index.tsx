import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { InvitationsPage } from "~/features/organisation/organisation.invitations.parts";
import { listInvitations } from "~/features/organisation/organisation.invitations.queries.server";
import { pageNumber } from "~/features/organisation/organisation.rules";
import { demandSide } from "~/features/organisation/organisation.side.rules";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Einladungen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = demandSide(await requireActor(request), "operator");
  return data(await listInvitations(actor, { page: pageNumber(new URL(request.url).searchParams) }));
}

export default function Invitations() {
  return <InvitationsPage side="operator" {...useLoaderData<typeof loader>()} />;
}
