import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/account/account.rules";
import { optionalActor } from "~/features/account/account.session.server";
import { can as canRecord, landScope } from "~/features/audit/audit.policy";
import { can } from "~/features/organisation/organisation.policy";
import { SectionNav } from "~/ui/section-nav";

/** Each page below asks for its own right; the navigation shows what this person may open. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await optionalActor(request);
  return data({ items: actor ? pagesFor(actor) : [] });
}

function pagesFor(actor: Actor) {
  const land = { stateCode: actor.stateCode, hasCoordinator: true };
  const isOfLand = can(actor, "view_people", land) && actor.role !== "operator";
  if (!isOfLand) return [];
  return [
    { label: "Übersicht", to: "/land", isExact: true },
    { label: "Personen", to: "/land/personen" },
    ...(can(actor, "decide_requests", land) ? [{ label: "Registrierungen", to: "/land/registrierungen" }] : []),
    ...(can(actor, "invite", land) ? [{ label: "Einladungen", to: "/land/einladungen" }] : []),
    ...(canRecord(actor, "view", landScope(actor)) ? [{ label: "Protokoll", to: "/land/protokoll" }] : []),
  ];
}

export default function LandArea() {
  const { items } = useLoaderData<typeof loader>();
  return (
    <>
      {items.length > 0 ? <SectionNav label="Land" items={items} /> : null}
      <Outlet />
    </>
  );
}
