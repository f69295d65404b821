import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countMailRequest } from "~/features/account/account.mail-limit.server";
import { requireActor, requireFreshPerson } from "~/features/account/account.session.server";
import { invitationStepForm } from "~/features/organisation/organisation.forms";
import { stepDone } from "~/features/organisation/organisation.invitation.rules";
import { resendInvitation, revokeInvitation } from "~/features/organisation/organisation.invitation.server";
import { InvitationBadge, InvitationView } from "~/features/organisation/organisation.invitations.parts";
import { findInvitation } from "~/features/organisation/organisation.invitations.queries.server";
import { demandSide } from "~/features/organisation/organisation.side.rules";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Einladung") }];

async function findOwn({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  demandSide(actor, "operator");
  return { actor, invitation: await findInvitation(actor, requireUuid(params["id"])) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { invitation } = await findOwn(args);
  return data({ invitation });
}

/** Sending again promises the role once more, so the sign-in has to be recent; revoking only takes away. */
export async function action(args: ActionFunctionArgs) {
  const { actor, invitation } = await findOwn(args);
  const { id, email } = invitation;
  return submitForm(args.request, invitationStepForm, async ({ intent }) => {
    if (intent === "resend") {
      await requireFreshPerson(args.request);
      await countMailRequest({ email, purpose: "invitation" });
    }
    await inTransaction(actor, (tx) => (intent === "resend" ? resendInvitation : revokeInvitation)(tx, actor, { id }));
    return redirectWithMessage("/betrieb/einladungen", stepDone[intent]);
  });
}

export default function InvitationPage() {
  const { invitation } = useLoaderData<typeof loader>();
  return (
    <Page
      title={invitation.name ?? invitation.email}
      preline="Einladung"
      width="narrow"
      badges={<InvitationBadge state={invitation.state} />}
      breadcrumb={[
        { label: "Betrieb", to: "/betrieb" },
        { label: "Einladungen", to: "/betrieb/einladungen" },
      ]}
    >
      <InvitationView invitation={invitation} reply={useActionData<typeof action>()} />
    </Page>
  );
}
