import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor, requireFreshPerson } from "~/features/account/account.session.server";
import { findResetTarget } from "~/features/organisation/organisation.factor-reset.queries.server";
import { startFactorReset } from "~/features/organisation/organisation.factor-reset.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { formatDateTime } from "~/ui/dates";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Prose, Stack } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Zweiten Faktor zurücksetzen") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  await requireFreshPerson(request);
  return data({ person: await findResetTarget(actor, requireUuid(params["id"])) });
}

const startForm = z.object({ intent: z.literal("start", "Bitte laden Sie die Seite neu.") });

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  await requireFreshPerson(request);
  const personId = requireUuid(params["id"]);
  return submitForm(request, startForm, async () => {
    await inTransaction(actor, (tx) => startFactorReset(tx, actor, { personId }));
    return redirectWithMessage(
      `/land/personen/${personId}/faktor`,
      "Die Zurücksetzung ist gestartet. Die Person hat eine E-Mail bekommen.",
    );
  });
}

export default function ResetOfPerson() {
  const { person } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Zweiten Faktor zurücksetzen"
      preline={person.name}
      breadcrumb={[
        { label: "Land", to: "/land" },
        { label: "Personen", to: "/land/personen" },
        { label: person.name, to: `/land/personen/${person.id}` },
      ]}
      width="narrow"
      lead={`${person.email}, ${person.organisations.join(", ")}`}
    >
      <Stack gap="large">
        <State person={person} />
        <ButtonRow>
          <ButtonLink to={`/land/personen/${person.id}`} variant="tertiary">
            Zurück zur Person
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </Page>
  );
}

type Person = ReturnType<typeof useLoaderData<typeof loader>>["person"];

function State({ person }: { person: Person }) {
  const { reset } = person;
  if (person.isSelf)
    return (
      <Alert kind="info" title="Den eigenen zweiten Faktor setzt immer eine andere Person zurück">
        Ihre Faktoren ändern Sie unter Konto, Sicherheit.
      </Alert>
    );
  if (reset?.dueAt)
    return (
      <Alert kind="info" title={`Bestätigt: die Faktoren werden am ${formatDateTime(reset.dueAt)} entfernt`}>
        Bis dahin kann die Person die Zurücksetzung abbrechen.
      </Alert>
    );
  if (reset)
    return (
      <Alert kind="info" title={`Gestartet am ${formatDateTime(reset.createdAt)}`}>
        Jetzt muss die Person mit dem Link aus der E-Mail und ihrem Passwort bestätigen, innerhalb von 24 Stunden.
      </Alert>
    );
  if (!person.hasSecondFactor) return <Alert kind="info" title="Diese Person hat keinen zweiten Faktor." />;
  return <Start />;
}

function Start() {
  const form = useServerForm({ id: "faktor-starten", labels: {}, reply: useActionData<typeof action>() });
  return (
    <Stack>
      <Prose>
        <p>Wenn jemand Telefon, Passkeys und Wiederherstellungscodes verloren hat:</p>
        <ol>
          <li>Vergewissern Sie sich persönlich oder am Telefon, dass die Bitte wirklich von dieser Person kommt.</li>
          <li>Sie starten hier. Die Person bestätigt mit einem Link aus ihrer E-Mail und ihrem Passwort.</li>
          <li>Nach 24 Stunden werden die Faktoren entfernt, wenn sie bis dahin niemand abbricht.</li>
        </ol>
      </Prose>
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="start" />
        <ButtonRow>
          <SubmitButton variant="danger">Zurücksetzung starten</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Stack>
  );
}
