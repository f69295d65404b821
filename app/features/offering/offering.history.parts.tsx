import { Form } from "@remix-run/react";
import { Alert } from "~/ui/alert";
import { Button, ButtonLink, ButtonRow } from "~/ui/button";
import { DateText, formatDate } from "~/ui/dates";
import { EmptyState } from "~/ui/empty-state";
import { SelectField, TextField } from "~/ui/field";
import { Page } from "~/ui/page";
import { plainField } from "~/ui/plain-field";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { Standing } from "./offering.history.queries.server";
import { isRetiredOn, type LogEntry, logText, logTitle } from "./offering.history.rules";
import { dayText } from "./offering.value-texts.rules";

/** `<link>` by which readers of feeds find the change log. */
export function feedLink({ slug, title }: { slug: string; title: string }) {
  return {
    tagName: "link",
    rel: "alternate",
    type: "application/atom+xml",
    title: `Änderungen: ${title}`,
    href: `/angebote/${slug}/aenderungen.atom`,
  };
}

type Stand = { day: string; isPublished: boolean; firstAt: Date | null };
type StandingProps = { slug: string; standing: Standing; stand: Stand | null; number: number };

/** What somebody must know before they rely on the entry: it is of another day, retired, or nobody confirmed it. */
export function EntryStanding({ slug, standing, stand, number }: StandingProps) {
  if (stand)
    return (
      <>
        <Alert kind="warning" title={`Stand vom ${dayText(stand.day)} (Fassung ${number})`}>
          Diese Angaben galten an diesem Tag; Fragen, Anschlüsse und Verlauf sind die von heute.{" "}
          <TextLink to={`/angebote/${slug}`}>Heutigen Stand zeigen</TextLink>
        </Alert>
        {isRetiredOn(standing, stand.day) ? <RetiredNote standing={standing} /> : null}
      </>
    );
  if (standing.publication === "retired") return <RetiredNote standing={standing} />;
  if (!standing.verificationLateAt) return null;
  return (
    <Alert
      kind="warning"
      title={`Nicht bestätigt seit ${formatDate(standing.lastVerifiedAt ?? standing.verificationLateAt)}`}
    >
      Das umsetzende Land hat seitdem nicht bestätigt, dass die Angaben noch aktuell sind.
    </Alert>
  );
}

function RetiredNote({ standing: { retiredAt, retiredReason, successor } }: { standing: Standing }) {
  return (
    <Alert kind="warning" title={`Zurückgezogen${retiredAt ? ` zum ${formatDate(retiredAt)}` : ""}`}>
      {retiredReason ? <p className="mp-preline">{retiredReason}</p> : null}
      {successor ? (
        <p>
          Nachfolger: <TextLink to={`/angebote/${successor.slug}`}>{successor.title}</TextLink>
        </p>
      ) : (
        <p>Ein Nachfolger ist nicht genannt.</p>
      )}
    </Alert>
  );
}

type UnpublishedProps = { slug: string; title: string; stand: Stand };

/** Instead of an entry that did not exist yet. */
export function NotYetPublished({ slug, title, stand: { day, firstAt } }: UnpublishedProps) {
  return (
    <Page title={title} breadcrumb={[{ label: "Angebote", to: "/angebote" }]}>
      <EmptyState
        title={`Am ${dayText(day)} war dieses Angebot noch nicht veröffentlicht`}
        action={<TextLink to={`/angebote/${slug}`}>Heutigen Stand zeigen</TextLink>}
      >
        {firstAt ? <p>Zum ersten Mal veröffentlicht wurde es am {formatDate(firstAt)}.</p> : null}
      </EmptyState>
    </Page>
  );
}

/** For the people who keep the entry. */
export function OwnerLinks({ slug, canVerify, canRetire }: { slug: string; canVerify: boolean; canRetire: boolean }) {
  if (!canVerify && !canRetire) return null;
  return (
    <ButtonRow>
      {canVerify ? (
        <ButtonLink to={`/angebote/${slug}/bestaetigen`} variant="tertiary">
          Noch aktuell?
        </ButtonLink>
      ) : null}
      {canRetire ? (
        <ButtonLink to={`/angebote/${slug}/zurueckziehen`} variant="tertiary">
          Zurückziehen
        </ButtonLink>
      ) : null}
    </ButtonRow>
  );
}

/** Ways into the history of an entry. */
export function HistoryLinks({ slug }: { slug: string }) {
  return (
    <p className="kern-body kern-body--small mp-screen-only">
      <TextLink to={`/angebote/${slug}/aenderungen`}>Änderungen und frühere Fassungen</TextLink>
    </p>
  );
}

export function ChangeLog({ slug, log }: { slug: string; log: readonly LogEntry[] }) {
  return log.map((entry) => (
    <Section
      key={entry.number}
      id={`fassung-${entry.number}`}
      title={logTitle(entry)}
      lead={<DateText value={entry.publishedAt} />}
    >
      <p className="kern-body">{logText(entry)}</p>
      {entry.reason ? <p className="kern-body mp-preline">{entry.reason}</p> : null}
      {entry.before === null ? null : (
        <p className="kern-body">
          <TextLink to={`/angebote/${slug}/unterschiede?von=${entry.before}&bis=${entry.number}`}>
            Unterschiede zu Fassung {entry.before}
          </TextLink>
        </p>
      )}
    </Section>
  ));
}

export function StandForm({ slug, today }: { slug: string; today: string }) {
  return (
    <Form method="get" action={`/angebote/${slug}`} className="mp-form mp-screen-only">
      <TextField
        field={plainField("stand", "stand")}
        type="date"
        size="short"
        max={today}
        label="Angebot an einem Tag ansehen"
      />
      <ButtonRow>
        <Button type="submit" variant="secondary">
          Stand zeigen
        </Button>
      </ButtonRow>
    </Form>
  );
}

type RangeProps = {
  slug: string;
  published: readonly { number: number; publishedAt: Date | null }[];
  von: number;
  bis: number;
};

export function RangeForm({ slug, published, von, bis }: RangeProps) {
  const options = published.map(({ number, publishedAt }) => ({
    value: String(number),
    label: `Fassung ${number}${publishedAt ? ` vom ${formatDate(publishedAt)}` : ""}`,
  }));
  return (
    <Form method="get" action={`/angebote/${slug}/unterschiede`} className="mp-form mp-screen-only">
      <SelectField field={plainField("von", "von", String(von))} label="Von" options={options} placeholder={null} />
      <SelectField field={plainField("bis", "bis", String(bis))} label="Bis" options={options} placeholder={null} />
      <ButtonRow>
        <Button type="submit" variant="secondary">
          Vergleichen
        </Button>
      </ButtonRow>
    </Form>
  );
}
