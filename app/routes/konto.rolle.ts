import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { membershipForm } from "~/features/account/account.forms";
import { roleLabels } from "~/features/account/account.rules";
import { actThrough, requirePerson } from "~/features/account/account.session.server";
import { redirectWithMessage } from "~/platform/flash.server";

/** The choice stands in the account menu; an address that is only opened changes nothing. */
export function loader() {
  return redirect("/konto");
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  const { membershipId } = membershipForm.parse(Object.fromEntries(await request.formData()));
  const { role, organisationName } = await actThrough(request, person, membershipId);
  // not back to the page: it may not be for the new role
  return redirectWithMessage("/arbeitskorb", `Sie handeln jetzt als ${roleLabels[role]} für: ${organisationName}.`);
}
