import { Form } from "@remix-run/react";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Button, ButtonLink, ButtonRow } from "~/ui/button";
import { DateText, formatDate, formatDateTime } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Stack } from "~/ui/layout";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { FEW_RECOVERY_CODES } from "./account.recovery.rules";

/** As the loader's data arrives in the browser. */
type Factors = {
  totpSince: Date | string | null;
  passkeys: readonly { id: string; label: string }[];
  recoveryCodesLeft: number;
  reset: { confirmedAt: Date | string | null; dueAt: Date | string | null } | null;
};

type Props = {
  factors: Factors;
  /** from when on a factor is asked for; null where none is, or there is one */
  dueFrom: Date | string | null;
  /** the person was led here because nothing else is open to them */
  isDue: boolean;
};

/** The second factors of one's own account: what there is, and where to change it. */
export function FactorSection({ factors, dueFrom, isDue }: Props) {
  const hasFactor = factors.totpSince !== null || factors.passkeys.length > 0;
  return (
    <Section
      id="zweiter-faktor"
      title="Zweiter Faktor"
      lead="Zusätzlich zum Passwort: ein Code aus einer App auf Ihrem Telefon, oder ein Passkey, der auch allein genügt."
    >
      <Stack>
        {factors.reset ? <ResetWarning reset={factors.reset} /> : null}
        {isDue ? (
          <Alert kind="warning" title="Bitte richten Sie jetzt einen zweiten Faktor ein">
            Für Ihr Konto ist er Pflicht. Danach geht es mit allem anderen weiter.
          </Alert>
        ) : null}
        {!isDue && dueFrom ? <DutyNotice dueFrom={dueFrom} /> : null}
        <DescriptionList items={itemsOf(factors, hasFactor)} />
      </Stack>
    </Section>
  );
}

function itemsOf({ totpSince, passkeys, recoveryCodesLeft }: Factors, hasFactor: boolean) {
  return [
    {
      term: "Authenticator-App",
      description: totpSince ? (
        <>
          eingerichtet am <DateText value={totpSince} /> –{" "}
          <TextLink to="/konto/sicherheit/app">wechseln oder entfernen</TextLink>
        </>
      ) : (
        <TextLink to="/konto/sicherheit/app">Authenticator-App einrichten</TextLink>
      ),
    },
    {
      term: "Passkeys",
      description: (
        <>
          {passkeys.length > 0 ? `${passkeys.map(({ label }) => label).join(", ")} – ` : null}
          <TextLink to="/konto/sicherheit/passkeys">
            {passkeys.length > 0 ? "Passkeys verwalten" : "Passkey einrichten"}
          </TextLink>
        </>
      ),
    },
    ...(hasFactor ? [{ term: "Wiederherstellungscodes", description: <CodesLeft count={recoveryCodesLeft} /> }] : []),
  ];
}

function CodesLeft({ count }: { count: number }) {
  return (
    <>
      {count === 1 ? "Noch ein Code" : `Noch ${count} Codes`}{" "}
      {count < FEW_RECOVERY_CODES ? <Badge tone="warning">wenige</Badge> : null} –{" "}
      <TextLink to="/konto/sicherheit/codes">neue Codes erzeugen</TextLink>
    </>
  );
}

function DutyNotice({ dueFrom }: { dueFrom: Date | string }) {
  return (
    <Alert kind="info" title={`Ab dem ${formatDate(dueFrom)} brauchen Sie einen zweiten Faktor`}>
      Danach kommen Sie ohne ihn nicht weiter. Die Einrichtung dauert wenige Minuten.
    </Alert>
  );
}

/** On every page until the duty begins. */
export function DutyBanner({ dueFrom }: { dueFrom: Date | string }) {
  return (
    <div className="mp-container mp-flash">
      <Alert kind="info" title={`Ab dem ${formatDate(dueFrom)} brauchen Sie einen zweiten Faktor`}>
        <TextLink to="/konto/sicherheit">Jetzt einrichten</TextLink>
      </Alert>
    </div>
  );
}

function ResetWarning({ reset }: { reset: NonNullable<Factors["reset"]> }) {
  return (
    <Alert
      kind="warning"
      title={
        reset.dueAt
          ? `Ihre zweiten Faktoren werden am ${formatDateTime(reset.dueAt)} entfernt`
          : "Für Ihr Konto wurde die Zurücksetzung des zweiten Faktors gestartet"
      }
    >
      <p>
        Sie sind angemeldet und brauchen die Zurücksetzung vermutlich nicht mehr. Haben Sie nicht selbst darum gebeten,
        brechen Sie sie bitte ab und ändern Sie Ihr Passwort.
      </p>
      <Form method="post" action="/konto/sicherheit/zuruecksetzung">
        <ButtonRow>
          <Button variant="secondary">Zurücksetzung abbrechen</Button>
        </ButtonRow>
      </Form>
    </Alert>
  );
}

/** Ten codes as they are shown once. */
export function RecoveryCodeList({ codes }: { codes: readonly string[] }) {
  return (
    <ol className="mp-codes" aria-label="Wiederherstellungscodes">
      {codes.map((code) => (
        <li key={code}>
          <code className="mp-code">{code}</code>
        </li>
      ))}
    </ol>
  );
}

export function BackToSecurity() {
  return (
    <ButtonLink to="/konto/sicherheit" variant="tertiary">
      Zurück zur Sicherheit
    </ButtonLink>
  );
}
