import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor, requireFreshPerson } from "~/features/account/account.session.server";
import { requestDecisionForm } from "~/features/organisation/organisation.forms";
import { listTopicFieldOptions } from "~/features/organisation/organisation.queries.server";
import { decideRequest } from "~/features/organisation/organisation.request.server";
import { DecideRequestPage } from "~/features/organisation/organisation.request-decision.parts";
import { findRequest } from "~/features/organisation/organisation.requests.queries.server";
import { decisionDone } from "~/features/organisation/organisation.rules";
import { demandSide } from "~/features/organisation/organisation.side.rules";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Registrierung") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = demandSide(await requireActor(request), "land");
  const id = requireUuid(params["id"]);
  const [found, topicFields] = await Promise.all([findRequest(actor, id), listTopicFieldOptions()]);
  return data({ ...found, topicFields });
}

/** Grants a role, so the sign-in has to be recent. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = demandSide(await requireActor(request), "land");
  const id = requireUuid(params["id"]);
  const { request: asked } = await findRequest(actor, id);
  await requireFreshPerson(request);
  return submitForm(request, requestDecisionForm, async (decision) => {
    await inTransaction(actor, (tx) => decideRequest(tx, actor, { id, ...decision }));
    return redirectWithMessage("/land/registrierungen", decisionDone(decision.outcome, asked.person.name));
  });
}

export default function DecideRequest() {
  return <DecideRequestPage side="land" {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
