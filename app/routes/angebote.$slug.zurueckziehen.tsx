import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayOf } from "~/features/account/account.absence.rules";
import { requireActor } from "~/features/account/account.session.server";
import { noSuccessor, retireForm } from "~/features/offering/offering.retire.forms";
import { findRetirement } from "~/features/offering/offering.retire.queries.server";
import { retireOffering } from "~/features/offering/offering.retire.server";
import { findOfferingsByWords, type SimilarOffering } from "~/features/offering/offering.similar.queries.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm, typedForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { Checkbox, RadioGroup, TextArea, TextField } from "~/ui/field";
import { type FieldSource, hasErrors } from "~/ui/field-source";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
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
  const form = await request.clone().formData();
  const hits = await findSuccessors(form, slug);
  if (form.has("suche")) return data<RetireReply>({ ...typedForm(form), hits });
  const answer = await submitForm(request, retireForm, async (input) => {
    await inTransaction(actor, (tx) => retireOffering(tx, actor, { ...input, slug }));
    return redirectWithMessage(`/angebote/${slug}`, "Das Angebot ist zurückgezogen.");
  });
  if (answer instanceof Response) return answer;
  return data<RetireReply>({ ...answer.data, hits }, answer.init ?? {});
}

type RetireReply = FormReply & { hits: SimilarOffering[] | null };

/** What the search of the form finds; what is chosen stays a choice, however it was found. */
async function findSuccessors(form: FormData, slug: string): Promise<SimilarOffering[] | null> {
  const words = String(form.get("find") ?? "").trim() || String(form.get("successor") ?? "").trim();
  return words === "" || words === noSuccessor ? null : findOfferingsByWords(words, slug);
}

const labels = {
  reason: "Begründung",
  retiredOn: "Zurückgezogen zum",
  find: "Nachfolger suchen (freiwillig)",
  successor: "Nachfolger",
  confirms: "Ja, das Angebot endgültig zurückziehen",
};

export default function RetireOffering() {
  const page = useLoaderData<typeof loader>();
  const { slug, title, today, isPublished } = page;
  const reply = useActionData<RetireReply>();
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
            hint="Steht öffentlich am Angebot und in der E-Mail an die Länder, die es betrifft."
            rows={4}
          />
          <TextField field={fields.retiredOn} label={labels.retiredOn} type="date" size="short" max={today} />
          <TextField
            field={fields.find}
            label={labels.find}
            hint="Titel, OZG-ID, Leistungsschlüssel oder Adresse eines anderen veröffentlichten Angebots"
          />
          <SubmitButton variant="secondary" name="suche" value="1">
            Suchen
          </SubmitButton>
          {reply?.hits ? <Successors field={fields.successor} hits={reply.hits} /> : null}
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

function Successors({ field, hits }: { field: FieldSource; hits: readonly SimilarOffering[] }) {
  if (hits.length === 0 && !hasErrors(field))
    return (
      <p className="kern-body" role="status">
        Kein veröffentlichtes Angebot gefunden.
      </p>
    );
  const options = hits.map(({ slug, title, stateName }) => ({ value: slug, label: `${title} (${stateName})` }));
  return (
    <RadioGroup
      field={field}
      label={labels.successor}
      options={[...options, { value: noSuccessor, label: "Kein Nachfolger" }]}
    />
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function Consequences({ page: { slug, isPublished, concerned, workingNumber } }: { page: Loaded }) {
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
          {concerned.length === 0
            ? "Kein anderes Land ist angeschlossen oder hat einen Anschluss angefragt."
            : `Benachrichtigt werden: ${concerned.join(", ")}. Deren Anschlüsse bleiben bestehen.`}{" "}
          Wer eine Anfrage erst vorbereitet, erfährt es ebenfalls; welche Länder das sind, weiß nur das jeweilige Land.
        </li>
        {workingNumber === null ? null : (
          <li>Fassung {workingNumber} ist in Arbeit und wird nicht mehr veröffentlicht.</li>
        )}
      </ul>
    </Alert>
  );
}
