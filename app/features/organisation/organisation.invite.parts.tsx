import { Alert } from "~/ui/alert";
import { ButtonRow } from "~/ui/button";
import { DateTimeText } from "~/ui/dates";
import { SelectField, TextArea } from "~/ui/field";
import type { Option } from "~/ui/field-source";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import type { Role } from "~prisma/generated/enums";
import { APPOINTMENT_WAIT_HOURS } from "./organisation.appointment.rules";
import { INVITATION_DAYS, MAX_INVITATIONS } from "./organisation.invitation.rules";
import { RoleFields } from "./organisation.role.parts";
import { landRoles, operatorRoles } from "./organisation.rules";
import { type Side, sideHome } from "./organisation.side.rules";

type WaitingLand = { readonly name: string; readonly from: Date };

/** @param props.waitingLands those that operators cannot name a coordination for yet */
export function InvitePage({ waitingLands, ...form }: FormProps & { waitingLands: readonly WaitingLand[] }) {
  const home = sideHome[form.side];
  return (
    <Page title="Einladen" width="narrow" breadcrumb={[home, { label: "Einladungen", to: `${home.to}/einladungen` }]}>
      <WaitingLands lands={waitingLands} />
      <InvitationForm {...form} />
    </Page>
  );
}

/** Länder whose coordination operators locked a short while ago. */
function WaitingLands({ lands }: { lands: readonly WaitingLand[] }) {
  if (lands.length === 0) return null;
  return (
    <Alert kind="info" title="Hier können Sie noch keine OZG-Koordination benennen">
      Sperrt der Plattformbetrieb die letzte OZG-Koordination eines Landes, kann er erst {APPOINTMENT_WAIT_HOURS}{" "}
      Stunden später eine andere benennen:
      <ul>
        {lands.map(({ name, from }) => (
          <li key={name}>
            {name}: ab <DateTimeText value={from} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const labels = {
  list: "Wen möchten Sie einladen?",
  organisationId: "Organisation",
  role: "Rolle",
  topicFieldSlug: "Themenfeld",
} as const;

type FormProps = {
  side: Side;
  organisations: readonly Option[];
  topicFields: readonly Option[];
  reply: FormReply | undefined;
};

const rolesToInvite: Readonly<Record<Side, readonly Role[]>> = { land: landRoles, operator: operatorRoles };

function InvitationForm({ side, organisations, topicFields, reply }: FormProps) {
  const only = organisations.length === 1 ? organisations[0]?.value : undefined;
  const form = useServerForm({
    id: "einladen",
    labels,
    required: ["list", "organisationId", "role"],
    values: { organisationId: only },
    reply,
  });
  return (
    <ServerForm {...form}>
      <TextArea
        field={form.fields.list}
        label={labels.list}
        hint={`Eine Person je Zeile, höchstens ${MAX_INVITATIONS}: name@behoerde.de oder Vorname Nachname <name@behoerde.de>`}
        rows={6}
        maxLength={10_000}
        spellCheck={false}
      />
      <SelectField field={form.fields.organisationId} label={labels.organisationId} options={organisations} />
      <RoleFields fields={form.fields} labels={labels} roles={rolesToInvite[side]} topicFields={topicFields} />
      <p className="kern-body">
        Alle auf der Liste bekommen dieselbe Rolle. Ist ein Eintrag falsch, wird niemand eingeladen, und Sie sehen,
        welcher. Der Link in der E-Mail gilt {INVITATION_DAYS} Tage.
      </p>
      <ButtonRow>
        <SubmitButton>Einladen</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}
