import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor, requireFreshPerson } from "~/features/account/account.session.server";
import { invitationForm } from "~/features/organisation/organisation.forms";
import { invitedText } from "~/features/organisation/organisation.invitation.rules";
import { invite } from "~/features/organisation/organisation.invitation.server";
import { listInvitingOrganisations } from "~/features/organisation/organisation.invitations.queries.server";
import { InvitePage } from "~/features/organisation/organisation.invite.parts";
import { listTopicFieldOptions } from "~/features/organisation/organisation.queries.server";
import { demandSide } from "~/features/organisation/organisation.side.rules";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Einladen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = demandSide(await requireActor(request), "land");
  const [organisations, topicFields] = await Promise.all([listInvitingOrganisations(actor), listTopicFieldOptions()]);
  return data({ organisations, topicFields, waitingLands: [] });
}

/** Promises a role, so the sign-in has to be recent. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = demandSide(await requireActor(request), "land");
  await requireFreshPerson(request);
  return submitForm(request, invitationForm, async (input) => {
    const count = await inTransaction(actor, (tx) => invite(tx, actor, input));
    return redirectWithMessage("/land/einladungen", invitedText(count));
  });
}

export default function Invite() {
  return <InvitePage side="land" {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
