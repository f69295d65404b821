import { Form } from "@remix-run/react";
import { Button, ButtonLink, ButtonRow } from "~/ui/button";
import { DateText } from "~/ui/dates";
import { Stack } from "~/ui/layout";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import type { ProviderChoice, SsoAway } from "./account.oidc.rules";

type Purpose = SsoAway["purpose"];
const LABELS: Readonly<Record<Purpose, string>> = {
  sign_in: "Anmelden mit",
  confirm: "Bestätigen mit",
  link: "Verknüpfen mit",
};

type ButtonProps = { provider: ProviderChoice; next?: string; purpose: Purpose };

/** A form, not a link: the way to the provider begins with something that is remembered. */
export function SsoButton({ provider, next, purpose }: ButtonProps) {
  return (
    <Form method="post" action={`/anmelden/sso/${provider.slug}?index`}>
      <input type="hidden" name="purpose" value={purpose} />
      {next === undefined ? null : <input type="hidden" name="weiter" value={next} />}
      <Button variant="secondary">
        {LABELS[purpose]} {provider.label}
      </Button>
    </Form>
  );
}

type SsoButtonsProps = { providers: readonly ProviderChoice[]; next: string; purpose?: Purpose };

/** Below the form for the password; nothing where no provider is set up. */
export function SsoButtons({ providers, next, purpose = "sign_in" }: SsoButtonsProps) {
  if (providers.length === 0) return null;
  return (
    <Section
      title={purpose === "confirm" ? "Mit Ihrem Anmeldedienst bestätigen" : "Mit dem Konto Ihrer Behörde"}
      lead="Sie melden sich dort an, wo Ihre Behörde Ihr Konto führt, und kommen danach hierher zurück."
    >
      <Stack gap="small">
        {providers.map((provider) => (
          <SsoButton key={provider.slug} provider={provider} next={next} purpose={purpose} />
        ))}
      </Stack>
    </Section>
  );
}

/** As it comes out of a loader. */
export interface IdentityRow {
  readonly id: string;
  readonly label: string;
  readonly linkedAt: Date | string;
  readonly lastUsedAt: Date | string | null;
}

type SectionProps = { identities: readonly IdentityRow[]; linkable: readonly ProviderChoice[] };

/** On the page of one's own security. */
export function IdentitySection({ identities, linkable }: SectionProps) {
  if (identities.length === 0 && linkable.length === 0) return null;
  return (
    <Section title="Anmeldedienste" lead="Melden Sie sich mit dem Konto an, das Ihre Behörde führt.">
      <p>{identities.length === 0 ? "Noch ist keiner verknüpft." : namesOf(identities)}</p>
      <ButtonRow>
        <ButtonLink to="/konto/sicherheit/sso" variant="secondary">
          Anmeldedienste verwalten
        </ButtonLink>
      </ButtonRow>
    </Section>
  );
}

function namesOf(identities: readonly IdentityRow[]): string {
  return `Verknüpft: ${identities.map(({ label }) => label).join(", ")}.`;
}

export function IdentityTable({ identities }: Pick<SectionProps, "identities">) {
  const columns: readonly Column<IdentityRow>[] = [
    { key: "label", header: "Anmeldedienst", isRowHeader: true, cell: ({ label }) => label },
    { key: "linked", header: "Verknüpft seit", cell: ({ linkedAt }) => <DateText value={linkedAt} /> },
    {
      key: "used",
      header: "Zuletzt benutzt",
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? "noch nie" : <DateText value={lastUsedAt} />),
    },
    { key: "unlink", header: "Verknüpfung", isAction: true, cell: (row) => <UnlinkForm {...row} /> },
  ];
  return (
    <Table
      caption="Verknüpfte Anmeldedienste"
      hideCaption
      columns={columns}
      rows={identities}
      rowKey={({ id }) => id}
      empty="Noch ist keiner verknüpft."
    />
  );
}

function UnlinkForm({ id, label }: IdentityRow) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="unlink" />
      <input type="hidden" name="id" value={id} />
      <Button variant="tertiary" aria-label={`Verknüpfung mit ${label} lösen`}>
        Lösen
      </Button>
    </Form>
  );
}

type PendingProps = { label: string; email: string; accountEmail: string };

/** Both sides are proved; what is left is that the owner of the account agrees. */
export function PendingLink({ label, email, accountEmail }: PendingProps) {
  return (
    <Section title="Verknüpfung bestätigen">
      <Stack>
        <p>
          Sie haben sich bei „{label}“ mit der Adresse <strong>{email}</strong> angemeldet. Soll diese Kennung künftig
          Ihr Konto <strong>{accountEmail}</strong> öffnen?
        </p>
        <Form method="post">
          <ButtonRow>
            <Button name="intent" value="link">
              Kennung verknüpfen
            </Button>
            <Button name="intent" value="discard" variant="secondary">
              Nicht verknüpfen
            </Button>
          </ButtonRow>
        </Form>
      </Stack>
    </Section>
  );
}
