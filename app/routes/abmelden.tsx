import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { safeReturnPath } from "~/features/account/account.forms";
import { signOut } from "~/features/account/account.session.server";

/** An address typed or followed by a scanner signs nobody out. */
export function loader() {
  return redirect("/");
}

/** With `weiter` the person wants to sign in anew and go on there. */
export async function action({ request }: ActionFunctionArgs) {
  const next = (await request.formData()).get("weiter");
  const target = typeof next === "string" ? `/anmelden?weiter=${encodeURIComponent(safeReturnPath(next))}` : "/";
  return redirect(target, { status: 303, headers: { "Set-Cookie": await signOut(request) } });
}
