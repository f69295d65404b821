import { Autosave } from "~/ui/autosave";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { ServerForm, SubmitButton } from "~/ui/form";
import { ChooseSides, ChosenSides } from "./offering.conflict.parts";
import type { findEntryStep } from "./offering.edit.queries.server";
import type { StepOptions } from "./offering.options.queries.server";
import { SimilarOfferings, SimilarWhileTyping } from "./offering.similar.parts";
import type { SimilarOffering } from "./offering.similar.queries.server";
import type { StepFieldsProps } from "./offering.step-fields.parts";
import { type StepForm, type StepReply, useStepForm } from "./offering.step-form.parts";
import { StepFrame } from "./offering.step-frame.parts";
import type { FormStep } from "./offering.steps.forms";
import { fixedRows, requiredFields, rowCells, stepFields } from "./offering.steps.parts";
import { EditState } from "./offering.tasks.parts";

export type StepPageData = Omit<Awaited<ReturnType<typeof findEntryStep>>, "entry" | "likeness" | "savedAt"> & {
  step: FormStep;
  stepTitle: string;
  options: StepOptions;
  similar: readonly SimilarOffering[];
  entry: StepFieldsProps["entry"];
};

/** One step of an entry: a short form that can be left and taken up again. */
export function StepPage({ page, reply }: { page: StepPageData; reply: StepReply | undefined }) {
  const { slug, step, stepTitle, title, isEditable } = page;
  const form = useStepForm({
    step,
    values: page.values,
    reply,
    required: requiredFields[step] ?? [],
    cells: rowCells,
    fixed: fixedRows,
  });
  const Fields = stepFields[step];
  return (
    <StepFrame slug={slug} title={title} step={step} heading={stepTitle}>
      {isEditable ? null : <EditState {...page} wish={null} />}
      <SimilarOfferings hits={page.similar} linkFrom={isEditable ? slug : null} />
      {isEditable || reply ? (
        <ServerForm {...form} help={reply?.sides ? <p>Beide Fassungen stehen unten. Nichts ist verloren.</p> : null}>
          {/* the first button of a form is what the Enter key presses */}
          <button type="submit" className="kern-sr-only" tabIndex={-1} aria-hidden="true" />
          {reply?.sides ? <ChooseSides sides={reply.sides} /> : <ChosenSides form={form} />}
          {step === "grunddaten" ? <SimilarWhileTyping initial={[]} exceptSlug={slug} /> : null}
          <Fields form={form} options={page.options} asked={page.asked} entry={page.entry} hits={reply?.hits ?? null} />
          <Autosave
            to={`/angebote/${slug}/bearbeiten/${step}/zwischenstand`}
            isOff={!isEditable || reply?.sides !== undefined}
            {...stampOf(page, form, reply)}
          />
          <ButtonRow>
            <SubmitButton name="intent" value="next">
              Speichern und weiter
            </SubmitButton>
            <SubmitButton name="intent" value="overview" variant="secondary">
              Speichern und zur Übersicht
            </SubmitButton>
            <ButtonLink to={`/angebote/${slug}/bearbeiten`} variant="tertiary">
              Zur Übersicht ohne Speichern
            </ButtonLink>
          </ButtonRow>
        </ServerForm>
      ) : null}
    </StepFrame>
  );
}

/** Which state the person saw: the one shown beside theirs, else the one that their form was sent with, else today's. */
function stampOf(page: StepPageData, form: StepForm, reply: StepReply | undefined) {
  const sent = { version: Number(form.value("version")), seen: form.value("seen") };
  return reply?.current ?? (sent.version > 0 ? sent : { version: page.version, seen: page.seen });
}
