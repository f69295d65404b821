import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/account/account.rules";
import { requireActor } from "~/features/account/account.session.server";
import { findEntryStep, requireOwnEntry } from "~/features/offering/offering.edit.queries.server";
import { listStepOptions } from "~/features/offering/offering.options.queries.server";
import { saveStep, stepHash } from "~/features/offering/offering.save.server";
import { findOfferingsByWords, findSimilar } from "~/features/offering/offering.similar.queries.server";
import { nextStep, titleOfStep } from "~/features/offering/offering.step.rules";
import type { StepReply } from "~/features/offering/offering.step-form.parts";
import { StepPage } from "~/features/offering/offering.step-page.parts";
import { type FormStep, isFormStep, stepForm } from "~/features/offering/offering.steps.forms";
import { NotFound } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm, typedForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page ? `${page.stepTitle}: ${page.title}` : "Angebot bearbeiten") },
];

function stepOf(params: { readonly schritt?: string | undefined }): FormStep {
  const step = params.schritt ?? "";
  if (!isFormStep(step)) throw new NotFound();
  return step;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const step = stepOf(params);
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
  const step = stepOf(params);
  const form = await request.clone().formData();
  if (form.has("zeile")) {
    await requireOwnEntry(actor, slug);
    return data(await changedForm(form, slug));
  }
  return submitForm(request, stepForm(step), ({ intent, ...sent }) => save(actor, { slug, step, ...sent }, intent));
}

/** The form as it was typed, with one row more, or with what its search found. */
async function changedForm(form: FormData, slug: string): Promise<StepReply> {
  const [list = "", count = "1"] = String(form.get("zeile")).split(".");
  const reply = typedForm(form);
  if (list === "suche") return { ...reply, hits: await findOfferingsByWords(String(form.get("find") ?? ""), slug) };
  return { ...reply, rows: { [list]: Math.min(Number.parseInt(count, 10) || 1, 200) } };
}

type Sent = { slug: string; step: FormStep; version: number; seen: string | null; content: object };

async function save(actor: Actor, { slug, step, version, seen, content }: Sent, intent: string): Promise<Response> {
  const saved = await inTransaction(actor, (tx) =>
    saveStep(tx, actor, { slug, version, seen: seen ? { step, hash: seen } : null, content }),
  );
  if (intent === "autosave")
    return Response.json({ version: saved.version, seen: stepHash(saved.entry, step), at: new Date().toISOString() });
  const page = `/angebote/${slug}/bearbeiten`;
  const next = nextStep(step);
  const to = { next: next ? `${page}/${next}` : page, stay: `${page}/${step}` }[intent] ?? page;
  return redirectWithMessage(to, `„${titleOfStep(step)}“ ist gespeichert.`);
}

/** A draft that saves itself must not change under the hand; whoever came too late needs what stands there now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, actionStatus, defaultShouldRevalidate }) => {
  if (formData?.get("intent") === "autosave") return false;
  return actionStatus === 409 || defaultShouldRevalidate;
};

export default function EditStep() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<StepReply>();
  return <StepPage key={`${page.slug}/${page.step}`} page={page} reply={reply} />;
}
