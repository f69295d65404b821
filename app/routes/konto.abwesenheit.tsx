import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { absencePageForm } from "~/features/account/account.absence.forms";
import {
  listOwnAbsences,
  listOwnDeputyships,
  listPossibleDeputies,
} from "~/features/account/account.absence.queries.server";
import { dayOf } from "~/features/account/account.absence.rules";
import { endAbsence, setAbsence } from "~/features/account/account.absence.server";
import { requireActor } from "~/features/account/account.session.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Badge } from "~/ui/badge";
import { ButtonRow } from "~/ui/button";
import { formatDate } from "~/ui/dates";
import { SelectField, TextField } from "~/ui/field";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Panel, Stack } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction = () => [{ title: pageTitle("Abwesenheit") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const today = dayOf(new Date());
  const [absences, deputyships, deputies] = await Promise.all([
    listOwnAbsences(actor.personId, today),
    listOwnDeputyships(actor.personId, today),
    listPossibleDeputies(actor),
  ]);
  return data({ absences, deputyships, deputies, today });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return submitForm(request, absencePageForm, async (input) => {
    const now = new Date();
    if (input.intent === "end") {
      await inTransaction(actor, (tx) => endAbsence(tx, actor, { id: input.id, now }));
      return redirectWithMessage("/konto/abwesenheit", "Die Abwesenheit ist beendet.");
    }
    await inTransaction(actor, (tx) => setAbsence(tx, actor, { ...input, now }));
    return redirectWithMessage(
      "/konto/abwesenheit",
      "Die Abwesenheit ist eingetragen, Ihre Vertretung ist informiert.",
    );
  });
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function OwnAbsence() {
  const { absences, deputyships, deputies, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Abwesenheit"
      lead="Solange Sie nicht da sind, sieht Ihre Vertretung Ihre Aufgaben und bekommt auch Ihre E-Mails."
      width="narrow"
    >
      <Section title="Ihre Abwesenheiten">
        {absences.length === 0 ? (
          <p className="kern-body">Sie haben keine Abwesenheit eingetragen.</p>
        ) : (
          <Stack>
            {absences.map((absence) => (
              <OwnPeriod key={absence.id} absence={absence} today={today} reply={reply} />
            ))}
          </Stack>
        )}
      </Section>
      {deputyships.length === 0 ? null : (
        <Section title="Sie vertreten">
          <ul className="kern-list kern-list--bullet">
            {deputyships.map(({ id, person, startsOn, endsOn }) => (
              <li key={id}>
                {person.name}, {formatDate(startsOn)} bis {formatDate(endsOn)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Abwesenheit eintragen">
        <NewPeriod deputies={deputies} reply={reply} />
      </Section>
    </Page>
  );
}

type PeriodProps = { absence: Loaded["absences"][number]; today: string; reply: FormReply | undefined };

function OwnPeriod({ absence: { id, startsOn, endsOn, deputy }, today, reply }: PeriodProps) {
  const isRunning = dayOf(new Date(startsOn)) <= today;
  const form = useServerForm({
    id: `beenden-${id}`,
    labels: {},
    reply: reply?.initialValue?.["id"] === id ? reply : undefined,
  });
  return (
    <Panel>
      <p className="kern-body">
        <strong>
          {formatDate(startsOn)} bis {formatDate(endsOn)}
        </strong>{" "}
        {isRunning ? <Badge tone="info">läuft</Badge> : null}
      </p>
      <p className="kern-body">Vertretung: {deputy.name}</p>
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="end" />
        <input type="hidden" name="id" value={id} />
        <SubmitButton
          variant="secondary"
          aria-label={`Abwesenheit ab ${formatDate(startsOn)} ${isRunning ? "jetzt beenden" : "löschen"}`}
        >
          {isRunning ? "Jetzt beenden" : "Löschen"}
        </SubmitButton>
      </ServerForm>
    </Panel>
  );
}

const labels = { startsOn: "Erster Tag", endsOn: "Letzter Tag", deputyId: "Vertretung" };

function NewPeriod({ deputies, reply }: { deputies: Loaded["deputies"]; reply: FormReply | undefined }) {
  const { fields, ...form } = useServerForm({
    id: "abwesenheit",
    labels,
    required: ["startsOn", "endsOn", "deputyId"],
    reply: reply?.initialValue?.["intent"] === "set" ? reply : undefined,
  });
  if (deputies.length === 0)
    return (
      <p className="kern-body">
        Zurzeit kann Sie niemand vertreten: Dafür braucht es eine weitere aktive Person, die in Ihrem Land dasselbe darf
        wie Sie. Bitte wenden Sie sich an Ihre OZG-Koordination.
      </p>
    );
  return (
    <ServerForm {...form}>
      <input type="hidden" name="intent" value="set" />
      <TextField field={fields.startsOn} label={labels.startsOn} type="date" size="medium" />
      <TextField
        field={fields.endsOn}
        label={labels.endsOn}
        hint="Dieser Tag gehört noch dazu."
        type="date"
        size="medium"
      />
      <SelectField
        field={fields.deputyId}
        label={labels.deputyId}
        hint="Nur Personen, die in Ihrem Land dasselbe dürfen wie Sie"
        options={deputies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ButtonRow>
        <SubmitButton>Abwesenheit eintragen</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}
