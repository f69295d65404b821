import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countMailRequest } from "~/features/account/account.mail-limit.server";
import { requireActor, requireFreshPerson } from "~/features/account/account.session.server";
import { invitationStepForm } from "~/features/organisation/organisation.forms";
import { takeInvitationStep } from "~/features/organisation/organisation.invitation.server";
import { InvitationPage } from "~/features/organisation/organisation.invitations.parts";
import { findInvitation } from "~/features/organisation/organisation.invitations.queries.server";
import { demandSide } from "~/features/organisation/organisation.side.rules";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Einladung") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = demandSide(await requireActor(request), "operator");
  return data({ invitation: await findInvitation(actor, requireUuid(params["id"])) });
}

/** Sending again promises the role once more, so the sign-in has to be recent; revoking only takes away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = demandSide(await requireActor(request), "operator");
  const { id, email } = await findInvitation(actor, requireUuid(params["id"]));
  return submitForm(request, invitationStepForm, async ({ intent }) => {
    if (intent === "resend") {
      await requireFreshPerson(request);
      await countMailRequest({ email, purpose: "invitation" });
    }
    const done = await inTransaction(actor, (tx) => takeInvitationStep(tx, actor, { id, intent }));
    return redirectWithMessage("/betrieb/einladungen", done);
  });
}

export default function Invitation() {
  const { invitation } = useLoaderData<typeof loader>();
  return <InvitationPage side="operator" invitation={invitation} reply={useActionData<typeof action>()} />;
}
