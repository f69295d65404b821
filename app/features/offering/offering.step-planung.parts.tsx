import { formatDate } from "~/ui/dates";
import { TextField } from "~/ui/field";
import { Section } from "~/ui/section";
import type { Milestone } from "./offering.content.forms";
import { movesText } from "./offering.milestone.rules";
import { rowLists, rowName } from "./offering.step.rules";
import type { StepFieldsProps } from "./offering.step-fields.parts";
import { Rows } from "./offering.step-form.parts";

const labels = rowLists.milestones.fields;

export function PlanFields({ form, entry }: StepFieldsProps) {
  return (
    <Section
      title="Termine"
      lead="Ändern Sie einen veröffentlichten Termin, wird die Verschiebung von selbst festgehalten und angezeigt. Solange nichts veröffentlicht ist, zählt keine."
    >
      <Rows form={form} list="milestones">
        {({ field, index }) => {
          const id = form.value(rowName("milestones", index, "id"));
          return (
            <>
              <input type="hidden" name={rowName("milestones", index, "id")} value={id} />
              <TextField field={field("title")} label={labels.title} maxLength={200} />
              <TextField field={field("due")} label={labels.due} type="date" size="medium" />
              <TextField field={field("doneOn")} label={labels.doneOn} type="date" size="medium" />
              <TextField
                field={field("reason")}
                label={labels.reason}
                hint="Wenn Sie den Termin ändern; alle lesen ihn"
                maxLength={500}
              />
              <Moves milestone={entry.milestones.find((milestone) => milestone.id === id && id !== "")} />
            </>
          );
        }}
      </Rows>
    </Section>
  );
}

/** The history of a date: that it moved three times says more than the date. */
export function Moves({ milestone }: { milestone: Milestone | undefined }) {
  const text = milestone && movesText(milestone);
  if (!milestone || !text) return null;
  return (
    <div className="mp-moves">
      <p className="kern-body kern-body--small">{text}</p>
      <ul className="mp-plain-list kern-body--small">
        {milestone.moves.map(({ from, to, on, reason }) => (
          <li key={`${on}-${from}-${to}`}>
            {formatDate(on)}: von {formatDate(from)} auf {formatDate(to)}
            {reason ? ` (${reason})` : ""}
          </li>
        ))}
      </ul>
    </div>
  );
}
