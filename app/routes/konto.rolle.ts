import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { membershipForm, safeReturnPath } from "~/features/account/account.forms";
import { roleLabels } from "~/features/account/account.rules";
import { actThrough, requirePerson } from "~/features/account/account.session.server";
import { redirectWithMessage } from "~/platform/flash.server";

/** The choice stands in the account menu; an address that is only opened changes nothing. */
export function loader() {
  return redirect("/konto");
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  const { membershipId, weiter } = membershipForm.parse(Object.fromEntries(await request.formData()));
  const { role, organisationName } = await actThrough(request, person, membershipId);
  // not back to the page: it may not be for the new role
  const text = `Sie handeln jetzt als ${roleLabels[role]} für: ${organisationName}.`;
  return redirectWithMessage(safeReturnPath(weiter), text);
}
