import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listOwnLands, listSoleStates } from "~/features/account/account.coordinators.queries.server";
import { DELETION_WORD, deletionForm } from "~/features/account/account.own-data.forms";
import { deleteOwnAccount } from "~/features/account/account.own-data.server";
import { actingAs, writingState } from "~/features/account/account.rules";
import { requireFreshPerson } from "~/features/account/account.session.server";
import { countConnectionsOf, listConnectionsOf } from "~/features/connection/connection.responsible.queries.server";
import { countOpenWritingOf, listAskedBy, listRevisionsOf } from "~/features/offering/offering.handover.queries.server";
import { countOfferingsOf, listOfferingsOf } from "~/features/offering/offering.responsible.queries.server";
import { revokeInvitationsBy } from "~/features/organisation/organisation.invitation-end.server";
import { ConfirmLast, confirmLabel } from "~/features/organisation/organisation.membership-forms.parts";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { TextField } from "~/ui/field";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Prose } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Konto löschen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId, email, actor } = await requireFreshPerson(request);
  const [lands, soleStates] = await Promise.all([listOwnLands(personId), listSoleStates(personId)]);
  const owed = await Promise.all(
    lands.map(async ({ code, name }) => {
      const scope = { stateCode: code, personId };
      const [offerings, connections, revisions, asked] = await Promise.all([
        listOfferingsOf(scope),
        listConnectionsOf(scope),
        listRevisionsOf(scope),
        listAskedBy(scope),
      ]);
      const items = [
        ...offerings.map(offeringLink),
        ...connections.map(connectionLink),
        ...revisions.map(revisionLink),
        ...asked.map(questionLink),
      ];
      return { code, name, items };
    }),
  );
  return data({
    email,
    isLast: soleStates.length > 0,
    handOver: actor && writingState(actor) !== null ? `/land/personen/${personId}/uebergabe` : null,
    actingFor: actor?.stateCode ?? null,
    owed: owed.filter(({ items }) => items.length > 0),
  });
}

type Offering = Awaited<ReturnType<typeof listOfferingsOf>>[number];
type Connection = Awaited<ReturnType<typeof listConnectionsOf>>[number];

const offeringLink = ({ slug, liveRevision, workingRevision }: Offering) => ({
  to: `/angebote/${slug}`,
  title: liveRevision?.title ?? workingRevision?.title ?? slug,
});

const connectionLink = ({ id, reference, revision }: Connection) => ({
  to: `/anschluesse/${id}`,
  title: `${reference}, ${revision.title}`,
});

const revisionLink = ({ slug, workingRevision }: Awaited<ReturnType<typeof listRevisionsOf>>[number]) => ({
  to: `/angebote/${slug}/bearbeiten`,
  title: `Fassung in Arbeit: ${workingRevision?.title ?? slug}`,
});

const questionLink = ({ text, offering }: Awaited<ReturnType<typeof listAskedBy>>[number]) => ({
  to: `/angebote/${offering.slug}`,
  title: `Offene Frage: ${text}`,
});

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireFreshPerson(request);
  return submitForm(request, deletionForm, async ({ confirmsLast }) => {
    const hasOpenBusiness: Parameters<typeof deleteOwnAccount>[2]["hasOpenBusiness"] = async (tx, personId) =>
      (await countOfferingsOf(tx, personId)) +
        (await countConnectionsOf(tx, personId)) +
        (await countOpenWritingOf(tx, personId)) >
      0;
    await inTransaction(actingAs(person), (tx) =>
      deleteOwnAccount(tx, person, {
        now: new Date(),
        confirmsLast,
        hasOpenBusiness,
        endInvitations: revokeInvitationsBy,
      }),
    );
    return redirectWithMessage("/", "Ihr Konto ist gelöscht. Name und Adresse sind entfernt.");
  });
}

export default function DeleteAccount() {
  const { email, owed, isLast, handOver, actingFor } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Konto löschen"
      width="narrow"
      lead={`Das Konto ${email}. Das lässt sich nicht rückgängig machen.`}
      breadcrumb={[
        { label: "Konto", to: "/konto" },
        { label: "Eigene Daten", to: "/konto/daten" },
      ]}
    >
      <Section title="Was geschieht">
        <Prose>
          <p>Sofort entfernt werden:</p>
          <ul>
            <li>Name und E-Mail-Adresse, Passwort, zweite Faktoren, Verknüpfungen mit Anmeldediensten</li>
            <li>Sitzungen, bekannte Geräte, Abwesenheiten</li>
            <li>Ihre Mitgliedschaften enden</li>
          </ul>
          <p>Bleiben müssen:</p>
          <ul>
            <li>
              Angebote, Anfragen und Entscheidungen Ihrer Organisation – sie gehören der Organisation; Ihr Name steht
              dort als „Ehemalige Person“.
            </li>
            <li>
              Einträge im Protokoll mit dem Namen, unter dem Sie gehandelt haben: Wer für ein Land entschieden hat, muss
              nachvollziehbar bleiben (Art.&nbsp;17 Abs.&nbsp;3 Buchst.&nbsp;b DSGVO). Näheres unter{" "}
              <TextLink to="/datenschutz">Datenschutz</TextLink>.
            </li>
          </ul>
        </Prose>
      </Section>
      {owed.length > 0 ? <Owed lands={owed} handOver={handOver} actingFor={actingFor} /> : <Confirm isLast={isLast} />}
    </Page>
  );
}

type OwedLand = { code: string; name: string; items: readonly { to: string; title: string }[] };
type OwedProps = { lands: readonly OwedLand[]; handOver: string | null; actingFor: string | null };

function Owed({ lands, handOver, actingFor }: OwedProps) {
  const isElsewhere = actingFor !== null && lands.some(({ code }) => code !== actingFor);
  const isHere = handOver !== null && lands.some(({ code }) => code === actingFor);
  return (
    <Section title="Vorher zu übergeben">
      <Alert kind="warning" title="Für diese Vorgänge sind Sie zuständig">
        {isHere
          ? "Übergeben Sie alles auf einmal oder einzeln."
          : "Benennen Sie auf den Seiten jemand anderen, oder bitten Sie Ihre OZG-Koordination um die Übergabe."}
        {isElsewhere
          ? " Für Vorgänge eines anderen Landes wechseln Sie zuerst in die Rolle, die Sie dort haben."
          : null}
      </Alert>
      {lands.map(({ code, name, items }) => (
        <Prose key={code}>
          <h3>{name}</h3>
          <ul>
            {items.map(({ to, title }) => (
              <li key={`${to} ${title}`}>
                <TextLink to={to}>{title}</TextLink>
              </li>
            ))}
          </ul>
        </Prose>
      ))}
      {isHere ? (
        <ButtonRow>
          <ButtonLink to={handOver}>Zur Übergabe</ButtonLink>
        </ButtonRow>
      ) : null}
    </Section>
  );
}

function Confirm({ isLast }: { isLast: boolean }) {
  const form = useServerForm({
    id: "loeschen",
    labels: { confirmation: "Bestätigung", confirmsLast: confirmLabel },
    required: ["confirmation"],
    reply: useActionData<typeof action>(),
  });
  return (
    <Section title="Bestätigen">
      {isLast ? (
        <Alert kind="warning" title="Niemand sonst entscheidet für Ihr Land">
          Ohne Sie hat das Land keine aktive OZG-Koordination. Laden Sie möglichst vorher eine weitere ein.
        </Alert>
      ) : null}
      <ServerForm {...form}>
        <TextField
          field={form.fields.confirmation}
          label={form.labels.confirmation}
          hint={`Bitte geben Sie „${DELETION_WORD}“ ein.`}
          autoComplete="off"
          size="medium"
        />
        <ConfirmLast field={form.fields.confirmsLast} isAsked={isLast} />
        <ButtonRow>
          <SubmitButton variant="danger">Konto endgültig löschen</SubmitButton>
          <ButtonLink to="/konto/daten" variant="tertiary">
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </ServerForm>
    </Section>
  );
}
