import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { warnBefore } from "~/features/account/account.inactivity.rules";
import { requireActor } from "~/features/account/account.session.server";
import { ImportTable } from "~/features/catalogue/catalogue.import.parts";
import { listImports } from "~/features/catalogue/catalogue.imports.queries.server";
import { findOperationState, type OperationState } from "~/features/insight/insight.operation.queries.server";
import { SetupTasks } from "~/features/insight/insight.setup.parts";
import { listSetupTasks } from "~/features/insight/insight.setup.queries.server";
import { listLeaderlessStates } from "~/features/organisation/organisation.people.queries.server";
import { env } from "~/platform/env.server";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button";
import { DateTimeText } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Figure } from "~/ui/figure";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Betrieb") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const state = await findOperationState(actor);
  const setup = await listSetupTasks(actor, new Date());
  const leaderless = await listLeaderlessStates(actor, warnBefore(new Date()));
  const { items: imports } = await listImports(actor, { page: 1, pageSize: 5 });
  const { demo, smtpUrl, worker } = env();
  return data({ state, setup, leaderless, imports, demo, hasMailServer: smtpUrl !== null, worker });
}

export default function Operation() {
  const { state, setup, leaderless, imports, demo, hasMailServer, worker } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Betrieb"
      lead="Zustand der Plattform, E-Mail-Versand und Kataloge"
      actions={<ButtonLink to="/betrieb/importe">Katalog importieren</ButtonLink>}
    >
      <Problems state={state} />
      <SetupTasks tasks={setup} />
      <LeaderlessStates states={leaderless} />
      <Section title="E-Mail">
        <div className="mp-figures">
          <Figure
            value={state.mails.failed}
            label="Fehlgeschlagen"
            definition="E-Mails, deren Zustellung endgültig gescheitert ist"
            asOf={state.asOf}
          />
          <Figure
            value={state.mails.queued}
            label="Warten auf Versand"
            definition="E-Mails in der Warteschlange, auch nach einem Fehlversuch"
            asOf={state.asOf}
          />
          <Figure
            value={state.mails.sent}
            label="Versendet"
            definition="E-Mails, die der Mailserver angenommen hat"
            asOf={state.asOf}
          />
        </div>
        {demo && !hasMailServer ? (
          <p className="kern-body">
            <TextLink to="/demo/mails">E-Mails der Demo lesen</TextLink>
          </p>
        ) : null}
      </Section>
      <Section title="Letzte Importe" action={<TextLink to="/betrieb/importe">Alle Importe</TextLink>}>
        <ImportTable caption="Letzte Importe" rows={imports} />
      </Section>
      <Section title="System">
        <SystemState state={state} worker={worker} hasMailServer={hasMailServer} />
      </Section>
    </Page>
  );
}

/** What needs the operator's hand, before everything else. */
function Problems({ state }: { state: OperationState }) {
  const problems = [
    state.mails.failed > 0 ? `${state.mails.failed} E-Mails konnten nicht zugestellt werden.` : "",
    state.isQueueReady ? "" : "Die Warteschlange für Hintergrundarbeit ist nicht bereit.",
    state.migrations.pending > 0 ? `${state.migrations.pending} Änderungen an der Datenbank stehen aus.` : "",
  ].filter((text) => text !== "");
  if (problems.length === 0) return <Alert kind="success" title="Keine Störungen" />;
  return (
    <Alert kind="warning" title="Bitte prüfen">
      <ul className="kern-list kern-list--bullet">
        {problems.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Alert>
  );
}

type Leaderless = { code: string; name: string; isUnseen: boolean };

/** A Land in which nobody decides is waited for in vain by everybody else. */
function LeaderlessStates({ states }: { states: readonly Leaderless[] }) {
  if (states.length === 0) return null;
  return (
    <Alert kind="warning" title="Länder ohne aktive OZG-Koordination">
      <ul className="kern-list kern-list--bullet">
        {states.map(({ code, name, isUnseen }) => (
          <li key={code}>
            {name}
            {isUnseen ? ": Die OZG-Koordination war seit elf Monaten nicht angemeldet." : ""}
          </li>
        ))}
      </ul>
      <p className="kern-body">
        Ist niemand mehr da, können Sie die erste OZG-Koordination des Landes{" "}
        <TextLink to="/betrieb/einladungen/neu">einladen</TextLink>.
      </p>
    </Alert>
  );
}

type SystemProps = { state: OperationState; worker: "inline" | "off"; hasMailServer: boolean };

function SystemState({ state, worker, hasMailServer }: SystemProps) {
  const { database, migrations, mails } = state;
  const kind = database.kind === "embedded" ? "Eingebettet (PGlite)" : "PostgreSQL-Server";
  const megabytes = (database.bytes / 1_000_000).toLocaleString("de-DE", { maximumFractionDigits: 1 });
  return (
    <DescriptionList
      items={[
        { term: "Datenbank", description: `${kind}, Version ${database.version}, ${megabytes} MB` },
        {
          term: "Datenbankschema",
          description: `${migrations.applied} Migrationen angewendet, ${migrations.pending} ausstehend`,
        },
        {
          term: "Hintergrundarbeit",
          description: `${worker === "inline" ? "in diesem Prozess" : "in eigenem Prozess (npm run worker)"}, Warteschlange ${state.isQueueReady ? "bereit" : "nicht bereit"}`,
        },
        { term: "Mailserver", description: hasMailServer ? "eingerichtet" : "eingebauter Mailserver der Demo" },
        {
          term: "Älteste wartende E-Mail",
          description: mails.oldestQueued === null ? "keine" : <DateTimeText value={mails.oldestQueued} />,
        },
        { term: "Offene Ereignisse", description: `${state.openEvents} ohne geplante Benachrichtigung` },
        { term: "Aktive Personen", description: String(state.people) },
        { term: "Organisationen", description: String(state.organisations) },
      ]}
    />
  );
}
