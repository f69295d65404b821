import { allianceKindLabels } from "~/features/alliance/alliance.rules";
import { phaseLabels } from "~/features/offering/offering.rules";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { formatDate } from "~/ui/dates";
import { Figure } from "~/ui/figure";
import type { AllianceKind, OfferingPhase } from "~prisma/generated/enums";

type Figures = {
  asOf: Date;
  publishedOfferings: number;
  offeringStates: number;
  hasFederalOfferings: boolean;
  liveConnections: number;
  startedConnections: number;
  waitingRequests: number;
};

export function FigureList({ figures }: { figures: Figures }) {
  const { asOf, offeringStates, hasFederalOfferings } = figures;
  return (
    <ul className="mp-figures">
      <li>
        <Figure
          asOf={asOf}
          value={figures.publishedOfferings}
          label="veröffentlichte Angebote"
          definition={`aus ${offeringStates} von 16 Ländern${hasFederalOfferings ? " und vom Bund" : ""}, ohne zurückgezogene`}
        />
      </li>
      <li>
        <Figure
          asOf={asOf}
          value={figures.liveConnections}
          label="Anschlüsse in Betrieb"
          definition="Ein Anschluss ist die Nutzung eines Angebots durch ein Land."
        />
      </li>
      <li>
        <Figure
          asOf={asOf}
          value={figures.startedConnections}
          label="Anschlüsse in Vorbereitung"
          definition="Das umsetzende Land hat zugestimmt; Vertrag, Anbindung oder Test laufen."
        />
      </li>
      <li>
        <Figure
          asOf={asOf}
          value={figures.waitingRequests}
          label="Anfragen in Klärung"
          definition="Vom anfragenden Land freigegeben, vom umsetzenden Land noch nicht entschieden."
        />
      </li>
    </ul>
  );
}

type Offering = {
  slug: string;
  title: string;
  summary: string;
  stateName: string;
  topicFieldName: string;
  phase: OfferingPhase;
  isExample: boolean;
  publishedAt: Date | null;
};

export function NewOfferingCard({ offering }: { offering: Offering }) {
  return (
    <Card
      title={offering.title}
      to={`/angebote/${offering.slug}`}
      preline={`${offering.stateName} · ${offering.topicFieldName}`}
      badges={
        <>
          <Badge tone={offering.phase === "live_reusable" ? "success" : "neutral"}>{phaseLabels[offering.phase]}</Badge>
          {offering.isExample ? <Badge tone="info">Beispiel</Badge> : null}
        </>
      }
      footer={offering.publishedAt ? `Veröffentlicht am ${formatDate(offering.publishedAt)}` : null}
    >
      <p className="mp-clamp">{offering.summary}</p>
    </Card>
  );
}

type Alliance = {
  id: string;
  kind: AllianceKind;
  title: string;
  leadStateName: string;
  memberCount: number;
  openUntil: Date | null;
  isExample: boolean;
};

export function OpenAllianceCard({ alliance }: { alliance: Alliance }) {
  const { memberCount, openUntil } = alliance;
  return (
    <Card
      title={alliance.title}
      to={`/allianzen/${alliance.id}`}
      preline={allianceKindLabels[alliance.kind]}
      badges={alliance.isExample ? <Badge tone="info">Beispiel</Badge> : null}
      footer={openUntil ? `Offen bis ${formatDate(openUntil)}` : "Ohne Frist offen"}
    >
      <p>
        Federführung: {alliance.leadStateName}. {memberCount === 1 ? "Ein Land ist" : `${memberCount} Länder sind`}{" "}
        dabei.
      </p>
    </Card>
  );
}
