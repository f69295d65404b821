import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { formatDate } from "~/ui/dates";
import type { AllianceListItem } from "./alliance.queries.server";
import { allianceKindLabels, allianceStatusLabels, allianceTones, type Quorum } from "./alliance.rules";

const percent = (value: number) => `${value.toLocaleString("de-DE", { maximumFractionDigits: 1 })} %`;

export function AllianceCard({ alliance }: { alliance: AllianceListItem }) {
  return (
    <Card
      title={alliance.title}
      to={`/allianzen/${alliance.id}`}
      preline={[allianceKindLabels[alliance.kind], alliance.topicField?.name].filter(Boolean).join(" · ")}
      badges={
        <>
          <Badge tone={allianceTones[alliance.status]}>{allianceStatusLabels[alliance.status]}</Badge>
          {alliance.isExample ? <Badge tone="info">Beispiel</Badge> : null}
        </>
      }
      footer={`Federführung: ${alliance.leadState.name} · ${quorumText(alliance.quorum)}`}
    >
      <p>{alliance.goal}</p>
      {alliance.status === "call_open" && alliance.openUntil ? (
        <p>Beitritt bis {formatDate(alliance.openUntil)}</p>
      ) : null}
    </Card>
  );
}

export function quorumText(quorum: Quorum): string {
  const states = quorum.states === 1 ? "1 Land" : `${quorum.states} Länder`;
  return `${states}, ${percent(quorum.percent)} Königsteiner Schlüssel`;
}

type MeterProps = { quorum: Quorum; neededStates: number; neededPercent: number; keyYear: number | null };

/** Both ways to the quorum as bars with their numbers in words. */
export function QuorumMeter({ quorum, neededStates, neededPercent, keyYear }: MeterProps) {
  return (
    <div className="mp-stack mp-stack--small">
      <p>
        <Badge tone={quorum.isReached ? "success" : "warning"}>
          {quorum.isReached ? "Quorum erreicht" : "Quorum noch nicht erreicht"}
        </Badge>
      </p>
      <p className="kern-body">
        <label htmlFor="quorum-laender">
          {quorum.states === 1 ? "1 Land" : `${quorum.states} Länder`} (nötig: {neededStates})
        </label>
        <progress
          id="quorum-laender"
          className="kern-progress mp-meter"
          value={Math.min(quorum.states, neededStates)}
          max={neededStates}
        />
      </p>
      <p className="kern-body">
        <label htmlFor="quorum-schluessel">
          oder {percent(quorum.percent)} des Königsteiner Schlüssels (nötig: {percent(neededPercent)})
        </label>
        <progress
          id="quorum-schluessel"
          className="kern-progress mp-meter"
          value={Math.min(quorum.percent, neededPercent)}
          max={neededPercent}
        />
      </p>
      <p className="kern-body kern-body--small kern-body--muted">
        Eines von beiden genügt (Beschluss 2022/02-AL).
        {keyYear ? ` Schlüsseljahr ${keyYear}; für die Anwendung bitte den aktuellen Schlüssel einspielen.` : ""}
      </p>
    </div>
  );
}
