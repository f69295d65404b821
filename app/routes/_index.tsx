import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { FigureList, NewOfferingCard, OpenAllianceCard } from "~/features/insight/insight.parts";
import {
  findLiveFigures,
  listNewestOfferings,
  listOpenAlliances,
  listTopicFieldCounts,
} from "~/features/insight/insight.queries.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { CardGrid } from "~/ui/layout";
import { PRODUCT_NAME } from "~/ui/page-title";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

const DESCRIPTION =
  "Digitale Verwaltungsleistungen finden, die ein Land gebaut hat und andere Länder nachnutzen: vereinbaren, anschließen, nachweisen.";

export const meta: MetaFunction = () => [{ title: PRODUCT_NAME }, { name: "description", content: DESCRIPTION }];

export async function loader() {
  const [figures, newest, alliances, topicFields] = await Promise.all([
    findLiveFigures(),
    listNewestOfferings(6),
    listOpenAlliances(3),
    listTopicFieldCounts(),
  ]);
  return { figures, newest, alliances, topicFields };
}

export default function StartPage() {
  const { figures, newest, alliances, topicFields } = useLoaderData<typeof loader>();
  return (
    <div className="mp-start">
      <Hero />
      <div className="mp-container">
        <Section
          title="Der Marktplatz in Zahlen"
          lead="Gezählt im Augenblick des Aufrufs, aus denselben Daten wie die Listen."
        >
          <FigureList figures={figures} />
        </Section>
      </div>
      <div className="mp-container">
        <Section title="Neue Angebote" action={<TextLink to="/angebote?sort=neu">Alle Angebote</TextLink>}>
          {newest.length === 0 ? (
            <NoOfferings />
          ) : (
            <CardGrid>
              {newest.map((offering) => (
                <li key={offering.slug}>
                  <NewOfferingCard offering={offering} />
                </li>
              ))}
            </CardGrid>
          )}
        </Section>
      </div>
      <div className="mp-container">
        <Section
          title="Offene Allianzen"
          lead="Länder, die gemeinsam bauen oder sich gemeinsam anschließen, suchen weitere Länder."
          action={<TextLink to="/allianzen">Alle Allianzen</TextLink>}
        >
          {alliances.length === 0 ? (
            <NoAlliances />
          ) : (
            <CardGrid>
              {alliances.map((alliance) => (
                <li key={alliance.id}>
                  <OpenAllianceCard alliance={alliance} />
                </li>
              ))}
            </CardGrid>
          )}
        </Section>
      </div>
      <div className="mp-container">
        <Section title="Nach Themenfeld stöbern" lead="Die Zahl nennt die veröffentlichten Angebote.">
          <ul className="mp-topics">
            {topicFields.map((field) => (
              <li key={field.slug}>
                <Link to={`/angebote?themenfeld=${field.slug}`} className="mp-topic">
                  <span className="mp-topic__name">{field.name}</span>
                  <span className="mp-topic__count">
                    {field.offerings}
                    <span className="kern-sr-only"> Angebote</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}

function Hero() {
  return (
    <div className="mp-hero kern-layer kern-level-1">
      <div className="mp-container mp-hero__inner">
        <div>
          <h1 className="kern-heading-x-large" tabIndex={-1}>
            Einmal gebaut, von vielen Ländern genutzt
          </h1>
          <p className="mp-lead">
            Hier zeigen Bund und Länder, welche digitalen Verwaltungsleistungen andere nachnutzen können, und
            vereinbaren den Anschluss.
          </p>
          <SearchField
            action="/angebote"
            label="Angebote durchsuchen"
            hint="Name der Leistung, OZG-ID oder Leistungsschlüssel, zum Beispiel „Einbürgerung“"
          />
        </div>
        <Steps />
      </div>
    </div>
  );
}

const STEPS = [
  { name: "Finden", what: "Angebote nach Leistung, Themenfeld und Land" },
  { name: "Prüfen", what: "Reifegrad, Technik und rechtlicher Weg" },
  { name: "Vereinbaren", what: "Anfragen, im eigenen Land freigeben, zustimmen" },
  { name: "Anschließen", what: "Vertrag, Anbindung und Test" },
  { name: "Nachweisen", what: "Wer hat was wann entschieden" },
];

function Steps() {
  return (
    <section className="mp-steps" aria-labelledby="weg">
      <h2 id="weg" className="kern-heading-small">
        Vom Fund bis zum Nachweis
      </h2>
      <ol>
        {STEPS.map(({ name, what }) => (
          <li key={name}>
            <strong>{name}</strong>
            {what}
          </li>
        ))}
      </ol>
    </section>
  );
}

function NoOfferings() {
  return (
    <EmptyState
      level={3}
      title="Noch kein Angebot veröffentlicht"
      action={<ButtonLink to="/angebote/neu">Erstes Angebot anlegen</ButtonLink>}
    >
      Angebote legt die Landesvertretung an, die OZG-Koordination desselben Landes gibt sie frei. Dann stehen sie hier.
    </EmptyState>
  );
}

function NoAlliances() {
  return (
    <EmptyState level={3} title="Zurzeit ist keine Allianz offen">
      Sobald ein Land zu einer Umsetzungs- oder Anschlussallianz aufruft, steht der Aufruf hier.
    </EmptyState>
  );
}
