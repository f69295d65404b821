import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { findBothSides } from "~/features/offering/offering.conflict.queries.server";
import { findEntryStep, requireOwnEntry } from "~/features/offering/offering.edit.queries.server";
import { listStepOptions } from "~/features/offering/offering.options.queries.server";
import { type EntryChange, saveStep } from "~/features/offering/offering.save.server";
import { findOfferingsByWords, findSimilar } from "~/features/offering/offering.similar.queries.server";
import { nextStep, titleOfStep } from "~/features/offering/offering.step.rules";
import type { StepReply } from "~/features/offering/offering.step-form.parts";
import { StepPage } from "~/features/offering/offering.step-page.parts";
import { type FormStep, formStepOf, stepForm } from "~/features/offering/offering.steps.forms";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm, typedForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page ? `${page.stepTitle}: ${page.title}` : "Angebot bearbeiten") },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const step = formStepOf(params["schritt"]);
  const { entry, likeness, ...page } = await findEntryStep(actor, { slug: params["slug"] ?? "", step });
  const [options, similar] = await Promise.all([
    listStepOptions(step, entry),
    step === "grunddaten" ? findSimilar(actor, likeness) : [],
  ]);
  const { milestones } = entry;
  return data({ ...page, step, stepTitle: titleOfStep(step), options, similar, entry: { milestones } });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  const step = formStepOf(params["schritt"]);
  const form = await request.clone().formData();
  if (form.has("zeile")) {
    await requireOwnEntry(actor, slug);
    return data(await changedForm(form, slug));
  }
  let typed: EntryChange = {};
  const answer = await submitForm(request, stepForm(step), async ({ intent, seen, version, content }) => {
    typed = content;
    await inTransaction(actor, (tx) =>
      saveStep(tx, actor, { slug, version, seen: seen === null ? null : { step, hash: seen }, content }),
    );
    return redirectWithMessage(pageAfter({ slug, step }, intent), `„${titleOfStep(step)}“ ist gespeichert.`);
  });
  if (answer instanceof Response || !answer.data.isStale) return answer;
  return data({ ...answer.data, ...(await findBothSides(actor, { slug, step, typed })) }, { status: 409 });
}

/** The form as it was typed, with one row more, or with what its search found. */
async function changedForm(form: FormData, slug: string): Promise<StepReply> {
  const [list = "", count = "1"] = String(form.get("zeile")).split(".");
  const reply = typedForm(form);
  if (list === "suche") return { ...reply, hits: await findOfferingsByWords(String(form.get("find") ?? ""), slug) };
  return { ...reply, rows: { [list]: Math.min(Number.parseInt(count, 10) || 1, 200) } };
}

function pageAfter({ slug, step }: { slug: string; step: FormStep }, intent: string): string {
  const overview = `/angebote/${slug}/bearbeiten`;
  const next = intent === "next" ? nextStep(step) : null;
  if (next) return `${overview}/${next}`;
  return intent === "stay" ? `${overview}/${step}` : overview;
}

export default function EditStep() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<StepReply>();
  return <StepPage key={`${page.slug}/${page.step}`} page={page} reply={reply} />;
}
