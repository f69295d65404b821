import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayOf } from "~/features/account/account.absence.rules";
import { requireActor } from "~/features/account/account.session.server";
import { retireForm } from "~/features/offering/offering.retire.forms";
import { findRetirement } from "~/features/offering/offering.retire.queries.server";
import { retireOffering } from "~/features/offering/offering.retire.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { Checkbox, TextArea, TextField } from "~/ui/field";
import { hasErrors } from "~/ui/field-source";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Angebot zurückziehen") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return data({ ...(await findRetirement(actor, params["slug"] ?? "")), today: dayOf(new Date()) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  await findRetirement(actor, slug);
  return submitForm(request, retireForm, async (input) => {
    await inTransaction(actor, (tx) => retireOffering(tx, actor, { ...input, slug }));
    return redirectWithMessage(`/angebote/${slug}`, "Das Angebot ist zurückgezogen.");
  });
}

const labels = {
  reason: "Begründung",
  retiredOn: "Zurückgezogen zum",
  successor: "Nachfolger (freiwillig)",
  confirms: "Ja, das Angebot endgültig zurückziehen",
};

export default function RetireOffering() {
  const page = useLoaderData<typeof loader>();
  const { slug, title, today, isPublished } = page;
  const reply = useActionData<typeof action>();
  const { fields, ...form } = useServerForm({
    id: "zurueckziehen",
    labels,
    required: ["reason", "retiredOn"],
    values: { retiredOn: today },
    reply,
  });
  // asked once everything else is right
  const isAsked = hasErrors(fields.confirms) || Boolean(reply?.initialValue?.["confirms"]);
  return (
    <Page
      title="Angebot zurückziehen"
      preline={title}
      width="narrow"
      breadcrumb={[
        { label: "Angebote", to: "/angebote" },
        { label: title, to: `/angebote/${slug}` },
      ]}
    >
      <Consequences page={page} />
      {isPublished || reply ? (
        <ServerForm {...form}>
          <TextArea
            field={fields.reason}
            label={labels.reason}
            hint="Steht öffentlich am Angebot und in der E-Mail an die angeschlossenen Länder."
            rows={4}
          />
          <TextField field={fields.retiredOn} label={labels.retiredOn} type="date" size="short" max={today} />
          <TextField
            field={fields.successor}
            label={labels.successor}
            hint="Adresse eines anderen veröffentlichten Angebots, zum Beispiel /angebote/sprengstofferlaubnis-rp"
          />
          {isAsked ? <Checkbox field={fields.confirms} label={labels.confirms} /> : null}
          <ButtonRow>
            <SubmitButton variant={isAsked ? "danger" : "primary"}>
              {isAsked ? "Endgültig zurückziehen" : "Weiter zur Bestätigung"}
            </SubmitButton>
            <ButtonLink to={`/angebote/${slug}`} variant="tertiary">
              Abbrechen
            </ButtonLink>
          </ButtonRow>
        </ServerForm>
      ) : null}
    </Page>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function Consequences({ page: { slug, isPublished, connected, workingNumber } }: { page: Loaded }) {
  if (!isPublished)
    return (
      <Alert kind="info" title="Dieses Angebot ist nicht (mehr) veröffentlicht">
        <TextLink to={`/angebote/${slug}`}>Zum Angebot</TextLink>
      </Alert>
    );
  return (
    <Alert kind="warning" title="Das lässt sich nicht rückgängig machen">
      <ul>
        <li>Das Angebot verschwindet aus der Suche. Seine Seite bleibt lesbar und sagt, dass es zurückgezogen ist.</li>
        <li>
          {connected.length === 0
            ? "Kein anderes Land ist angeschlossen oder auf dem Weg dahin."
            : `Benachrichtigt werden: ${connected.join(", ")}. Deren Anschlüsse bleiben bestehen.`}
        </li>
        {workingNumber === null ? null : (
          <li>Fassung {workingNumber} ist in Arbeit und wird nicht mehr veröffentlicht.</li>
        )}
      </ul>
    </Alert>
  );
}
