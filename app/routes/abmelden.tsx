import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "~/features/account/account.session.server";

/** An address typed or followed by a scanner signs nobody out. */
export function loader() {
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  return redirect("/", { status: 303, headers: { "Set-Cookie": await signOut(request) } });
}
