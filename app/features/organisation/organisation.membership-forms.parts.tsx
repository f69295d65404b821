import { Badge } from "~/ui/badge";
import { ButtonRow } from "~/ui/button";
import { formatDate } from "~/ui/dates";
import { Details } from "~/ui/details";
import { Checkbox } from "~/ui/field";
import { type FieldSource, hasErrors, type Option } from "~/ui/field-source";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Panel, Stack } from "~/ui/layout";
import { membershipText } from "./organisation.people.parts";
import type { MembershipRow, PersonView } from "./organisation.people.queries.server";
import { RoleFields } from "./organisation.role.parts";
import { rolesIn } from "./organisation.rules";

type Props = {
  person: PersonView;
  topicFields: readonly Option[];
  reply: FormReply | undefined;
};

/** Every membership with what the reader may do about it. */
export function Memberships({ person, topicFields, reply }: Props) {
  return (
    <Stack>
      {person.memberships.map((membership) => (
        <Panel key={membership.id}>
          <p className="kern-body">
            <strong>{membershipText(membership)}</strong> {membership.endedAt === null ? null : <Badge>beendet</Badge>}
          </p>
          <p className="kern-body kern-body--muted">seit {formatDate(membership.startedAt)}</p>
          {membership.canManage && membership.endedAt === null && !person.isSelf ? (
            <Stack>
              {rolesIn(membership.organisation.kind).length > 1 ? (
                <RoleForm
                  membership={membership}
                  topicFields={topicFields}
                  reply={replyTo(reply, membership, "role")}
                />
              ) : null}
              <EndForm membership={membership} name={person.name} reply={replyTo(reply, membership, "end")} />
            </Stack>
          ) : null}
        </Panel>
      ))}
    </Stack>
  );
}

function replyTo(reply: FormReply | undefined, { id }: MembershipRow, intent: string): FormReply | undefined {
  const sent = reply?.initialValue;
  return sent?.["membershipId"] === id && sent["intent"] === intent ? reply : undefined;
}

export const confirmLabel = "Ja, das Land soll ohne aktive OZG-Koordination sein.";

/** Shown only where the answer asked for it: it hardly ever is. */
export function ConfirmLast({ field, isAsked }: { field: FieldSource; isAsked?: boolean }) {
  return isAsked || hasErrors(field) ? <Checkbox field={field} label={confirmLabel} /> : null;
}

const roleFormLabels = { role: "Neue Rolle", topicFieldSlug: "Themenfeld", confirmsLast: confirmLabel };

type FormProps = { membership: MembershipRow; reply: FormReply | undefined };

function RoleForm({ membership, topicFields, reply }: FormProps & { topicFields: readonly Option[] }) {
  const { id, role, organisation, topicFieldSlug } = membership;
  const { fields, ...form } = useServerForm({
    id: `rolle-${id}`,
    labels: roleFormLabels,
    required: ["role"],
    values: { role, topicFieldSlug: topicFieldSlug ?? "" },
    reply,
  });
  return (
    <Details summary="Rolle ändern" open={form.problems.length > 0}>
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="role" />
        <input type="hidden" name="membershipId" value={id} />
        <input type="hidden" name="seen" value={form.kept("seen", role)} />
        <RoleFields
          fields={fields}
          labels={roleFormLabels}
          roles={rolesIn(organisation.kind)}
          topicFields={topicFields}
        />
        <ConfirmLast field={fields.confirmsLast} />
        <ButtonRow>
          <SubmitButton>Rolle ändern</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Details>
  );
}

function EndForm({ membership, name, reply }: FormProps & { name: string }) {
  const { fields, ...form } = useServerForm({
    id: `ende-${membership.id}`,
    labels: { confirmsLast: confirmLabel },
    reply,
  });
  return (
    <Details summary="Mitgliedschaft beenden" open={form.problems.length > 0}>
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="end" />
        <input type="hidden" name="membershipId" value={membership.id} />
        <p className="kern-body">
          {name} kann dann nicht mehr für {membership.organisation.name} handeln, ab dem nächsten Aufruf einer Seite.
          Das Konto bleibt bestehen.
        </p>
        <ConfirmLast field={fields.confirmsLast} />
        <ButtonRow>
          <SubmitButton variant="danger">Mitgliedschaft beenden</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Details>
  );
}
