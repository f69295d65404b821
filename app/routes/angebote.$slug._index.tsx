import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ResponsibleLine } from "~/features/account/account.responsible.parts";
import { optionalActor } from "~/features/account/account.session.server";
import { findResponsible } from "~/features/account/account.writers.queries.server";
import { ConnectedStates } from "~/features/connection/connection.parts";
import { findOwnActiveConnection, listConnectedStates } from "~/features/connection/connection.queries.server";
import { PaperLinks } from "~/features/offering/offering.compare-choice.parts";
import { EntryFacts } from "~/features/offering/offering.facts.parts";
import { findFacts } from "~/features/offering/offering.facts.queries.server";
import { readStand } from "~/features/offering/offering.history.forms";
import {
  EntryStanding,
  feedLink,
  HistoryLinks,
  NotYetPublished,
  OwnerLinks,
} from "~/features/offering/offering.history.parts";
import { findOfferingOn } from "~/features/offering/offering.history.queries.server";
import { isRetiredOn } from "~/features/offering/offering.history.rules";
import { OfferingActions, offeringTimeline, Questions, WorkingRevision } from "~/features/offering/offering.parts";
import { canCreateOffering } from "~/features/offering/offering.policy";
import { listOfferingEvents, listQuestions, permissionsFor } from "~/features/offering/offering.queries.server";
import { phaseLabels, publicationLabels } from "~/features/offering/offering.rules";
import { publicHash } from "~/features/offering/offering.visible.rules";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { DateText } from "~/ui/dates";
import { Split } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { Timeline } from "~/ui/timeline";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.revision.title ?? "Angebot") },
  ...(page ? [{ name: "description", content: page.revision.summary }] : []),
  ...(page?.offering.isLive ? [feedLink({ slug: page.offering.slug, title: page.revision.title })] : []),
  ...(page?.offering.stand ? [{ name: "robots", content: "noindex" }] : []),
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await optionalActor(request);
  const day = readStand(new URL(request.url).searchParams, new Date());
  const { scope, revision, responsibleId, ...offering } = await findOfferingOn(actor, params["slug"] ?? "", day);
  const [questions, events, facts, connected, ownConnection, responsible] = await Promise.all([
    listQuestions(actor, offering.id),
    listOfferingEvents(actor, { ...scope, id: offering.id }),
    findFacts(actor, revision.id),
    listConnectedStates(offering.id),
    findOwnActiveConnection(actor, offering.id),
    findResponsible(actor, { ...scope, responsibleId }),
  ]);
  // what can be done is done with the entry of today
  const permissions = permissionsFor(offering.stand ? null : actor, scope);
  const shown = { ...revision, hash: publicHash(revision.hash, facts.hasHiddenCosts) };
  const page = {
    offering,
    revision: shown,
    questions,
    events,
    facts,
    connected,
    ownConnection,
    responsible,
    permissions,
  };
  const canCopy = actor !== null && canCreateOffering(actor);
  return data({ ...page, canCopy }, { status: offering.stand?.isPublished === false ? 404 : 200 });
}

export default function OfferingPage() {
  const { offering, revision, questions, events, facts, canCopy, connected, ownConnection, responsible, permissions } =
    useLoaderData<typeof loader>();
  const { stand, standing, slug } = offering;
  if (stand && !stand.isPublished) return <NotYetPublished slug={slug} title={revision.title} stand={stand} />;
  return (
    <Page
      title={revision.title}
      preline={offering.stateName}
      lead={revision.summary}
      breadcrumb={[{ label: "Angebote", to: "/angebote" }]}
      badges={
        <>
          <Badge tone={revision.phase === "live_reusable" ? "success" : "neutral"}>{phaseLabels[revision.phase]}</Badge>
          {offering.publication === "published" || (stand && !isRetiredOn(standing, stand.day)) ? null : (
            <Badge tone="warning">{publicationLabels[offering.publication]}</Badge>
          )}
          {offering.isExample ? <Badge tone="info">Beispiel, kein belegtes Angebot</Badge> : null}
        </>
      }
      actions={
        <>
          <OfferingActions slug={offering.slug} permissions={permissions} ownConnection={ownConnection} />
          {canCopy ? (
            <ButtonLink to={`/angebote/neu?vorlage=${offering.slug}`} variant="tertiary">
              Als Vorlage verwenden
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <EntryStanding slug={slug} standing={standing} stand={stand} number={revision.number} />
      {offering.working ? (
        <WorkingRevision
          working={offering.working}
          liveNumber={offering.isLive ? revision.number : null}
          stateName={offering.stateName}
        />
      ) : null}
      {permissions.canSeeResponsible ? (
        <ResponsibleLine
          responsible={responsible}
          changeAt={permissions.canAssign ? `/angebote/${offering.slug}/zustaendig` : null}
        />
      ) : null}
      <OwnerLinks slug={slug} {...permissions} />
      <Split
        aside={
          <>
            <ConnectedStates rows={connected} />
            <Section title="Verlauf">
              {offering.isLive ? <HistoryLinks slug={slug} /> : null}
              <Timeline items={events.map(offeringTimeline)} />
            </Section>
          </>
        }
      >
        {revision.description ? (
          <Section title="Beschreibung">
            {revision.description.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph} className="kern-body mp-preline">
                {paragraph}
              </p>
            ))}
          </Section>
        ) : null}
        <EntryFacts slug={slug} facts={facts} />
        <Questions questions={questions} />
        <p className="kern-body kern-body--small kern-body--muted">
          Fassung {revision.number}
          {offering.lastVerifiedAt && !stand ? (
            <>
              , zuletzt bestätigt am <DateText value={offering.lastVerifiedAt} />
            </>
          ) : null}
          {revision.hash ? `, Prüfsumme ${revision.hash.slice(0, 12)}` : ""}
          {offering.isLive ? (
            <>
              , als{" "}
              <a className="kern-link" href={`/angebote/${offering.slug}/publiccode.yml`}>
                publiccode.yml
              </a>
            </>
          ) : null}
        </p>
        {offering.publication === "published" ? <PaperLinks slug={offering.slug} /> : null}
      </Split>
    </Page>
  );
}
