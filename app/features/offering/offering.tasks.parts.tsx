import { Alert } from "~/ui/alert";
import { Section } from "~/ui/section";
import { TaskList } from "~/ui/task-list";
import { TextLink } from "~/ui/text-link";
import type { Tone } from "~/ui/tone";
import { type Missing, type StepState, stepStateLabels } from "./offering.complete.rules";
import { type EntryStep, entryFields } from "./offering.entry.rules";
import { openCommentsText } from "./offering.review.parts";

type Step = { slug: EntryStep; title: string; hint: string; state: StepState; openComments: number };

const tones: Readonly<Record<StepState, Tone | "neutral">> = {
  empty: "neutral",
  begun: "info",
  complete: "success",
  missing: "warning",
};

/** How complete the entry is, and its steps. */
export function EntryTasks({ slug, steps, percent }: { slug: string; steps: readonly Step[]; percent: number }) {
  return (
    <Section title="Schritte">
      <div className="kern-progress mp-progress">
        <label className="kern-label" htmlFor="fortschritt">
          Zu {percent} % vollständig
        </label>
        <progress id="fortschritt" value={percent} max={100} />
      </div>
      <TaskList
        label="Schritte des Angebots"
        tasks={steps.map((step) => ({
          key: step.slug,
          title: step.title,
          hint: step.openComments === 0 ? step.hint : `${step.hint} – ${openCommentsText(step.openComments)}`,
          to: `/angebote/${slug}/bearbeiten/${step.slug}`,
          state: stepStateLabels[step.state],
          tone: tones[step.state],
        }))}
      />
    </Section>
  );
}

/** What is missing for the submission, each with the way to its field. */
export function MissingList({ slug, missing }: { slug: string; missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  return (
    <Alert kind="warning" title="Für die Einreichung fehlt noch etwas">
      <ul className="mp-error-summary__list">
        {missing.map(({ field, message }) => (
          <li key={`${field}-${message}`}>
            <TextLink to={`/angebote/${slug}/bearbeiten/${entryFields[field].step}#schritt-${field}`}>
              {entryFields[field].label}
            </TextLink>
            : {message}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

type EditStateProps = { slug: string; isEditable: boolean; isNextRevision: boolean; wish: string | null };

/** What the people who write should know before they begin. */
export function EditState({ slug, isEditable, isNextRevision, wish }: EditStateProps) {
  if (!isEditable)
    return (
      <Alert kind="info" title="Diese Fassung ist eingereicht und kann nicht mehr geändert werden">
        Sobald Ihre OZG-Koordination entschieden hat, können Sie weiterschreiben.{" "}
        <TextLink to={`/angebote/${slug}`}>Zum Angebot</TextLink>
      </Alert>
    );
  return (
    <>
      {isNextRevision ? (
        <Alert kind="info" title="Mit der ersten Änderung beginnen Sie eine neue Fassung">
          Die veröffentlichte Fassung bleibt sichtbar, bis Ihre OZG-Koordination über die neue entschieden hat.
        </Alert>
      ) : null}
      {wish ? (
        <Alert kind="warning" title="Ihre OZG-Koordination bittet um Änderungen">
          <p className="mp-preline">{wish}</p>
        </Alert>
      ) : null}
    </>
  );
}
