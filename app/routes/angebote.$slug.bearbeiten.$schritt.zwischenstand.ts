import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "~/features/account/account.session.server";
import { saveStep, stepHash } from "~/features/offering/offering.save.server";
import { formStepOf, stepForm } from "~/features/offering/offering.steps.forms";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";

/** Only a script comes here; typed, the address leads to the step. */
export function loader({ params }: LoaderFunctionArgs) {
  const [slug, step] = [params["slug"] ?? "", params["schritt"] ?? ""].map(encodeURIComponent);
  return redirect(`/angebote/${slug}/bearbeiten/${step}`);
}

/**
 * The step form saves itself here while somebody writes: the same form and the same command as its page, with an answer for
 * a program. Refusals keep their status and have no side effect.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  const step = formStepOf(params["schritt"]);
  const answer = await submitForm(request, stepForm(step), async ({ version, seen, content }) => {
    const saved = await inTransaction(actor, (tx) =>
      saveStep(tx, actor, { slug, version, seen: seen === null ? null : { step, hash: seen }, content }),
    );
    return Response.json({ version: saved.version, seen: stepHash(saved.entry, step), at: new Date().toISOString() });
  });
  if (answer instanceof Response) return answer;
  return Response.json({ isStale: answer.data.isStale === true }, { status: answer.init?.status ?? 422 });
}
