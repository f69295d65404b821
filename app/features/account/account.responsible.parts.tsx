import { ButtonLink, ButtonRow } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { TextLink } from "~/ui/text-link";
import type { Responsible, Writer } from "./account.writers.queries.server";

type LineProps = {
  responsible: Responsible | null;
  /** page on which it is changed; null where this person may not */
  changeAt: string | null;
};

/** Who answers for it, for people of the own Land. */
export function ResponsibleLine({ responsible, changeAt }: LineProps) {
  const left = responsible?.isActive === false ? " (nicht mehr für Ihr Land tätig)" : "";
  return (
    <p className="kern-body">
      Zuständig in Ihrem Land: <strong>{responsible ? `${responsible.name}${left}` : "niemand"}</strong>
      {changeAt === null ? null : (
        <>
          {" – "}
          <TextLink to={changeAt}>Zuständigkeit ändern</TextLink>
        </>
      )}
    </p>
  );
}

const labels = { toPersonId: "Zuständige Person" };

type FormProps = {
  responsible: Responsible | null;
  writers: readonly Writer[];
  /** page of the thing itself */
  back: string;
  reply: FormReply | undefined;
};

export function ResponsibleForm({ responsible, writers, back, reply }: FormProps) {
  const seen = responsible?.id ?? "";
  const { fields, ...form } = useServerForm({
    id: "zustaendig",
    labels,
    required: ["toPersonId"],
    values: { toPersonId: writers.some(({ id }) => id === seen) ? seen : "" },
    reply,
  });
  return (
    <ServerForm {...form}>
      <input type="hidden" name="intent" value="assign" />
      <input type="hidden" name="seen" value={form.kept("seen", seen)} />
      <SelectField
        field={fields.toPersonId}
        label={labels.toPersonId}
        hint="Aktive Personen der Landesvertretung und der OZG-Koordination Ihres Landes"
        options={writers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ButtonRow>
        <SubmitButton>Zuständigkeit speichern</SubmitButton>
        <ButtonLink to={back} variant="tertiary">
          Abbrechen
        </ButtonLink>
      </ButtonRow>
    </ServerForm>
  );
}
