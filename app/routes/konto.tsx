import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { optionalPerson } from "~/features/account/account.session.server";
import { SectionNav, type SectionPage } from "~/ui/section-nav";

/** Each page below asks for the session itself; links from mails work without one. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await optionalPerson(request);
  return data({ isSignedIn: person !== null, canAct: person?.actor != null });
}

export default function AccountArea() {
  const { isSignedIn, canAct } = useLoaderData<typeof loader>();
  return (
    <>
      {isSignedIn ? <SectionNav label="Konto" items={pages.filter(({ needsActor }) => canAct || !needsActor)} /> : null}
      <Outlet />
    </>
  );
}

/** Somebody stands in for a person who acts; without a membership there is nothing to stand in for. */
const pages: readonly (SectionPage & { readonly needsActor?: boolean })[] = [
  { label: "Übersicht", to: "/konto", isExact: true },
  { label: "Sicherheit", to: "/konto/sicherheit", also: ["/konto/passwort", "/konto/e-mail", "/konto/sitzungen"] },
  { label: "Mitgliedschaften", to: "/konto/mitgliedschaften" },
  { label: "Abwesenheit", to: "/konto/abwesenheit", needsActor: true },
  { label: "Eigene Daten", to: "/konto/daten" },
];
