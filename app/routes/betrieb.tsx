import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { optionalActor } from "~/features/account/account.session.server";
import { SectionNav } from "~/ui/section-nav";

/** Each page below asks for its own right. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await optionalActor(request);
  return data({ isOperator: actor?.role === "operator" });
}

export default function OperationArea() {
  const { isOperator } = useLoaderData<typeof loader>();
  return (
    <>
      {isOperator ? <SectionNav label="Betrieb" items={pages} /> : null}
      <Outlet />
    </>
  );
}

const pages = [
  { label: "Übersicht", to: "/betrieb", isExact: true },
  { label: "Organisationen", to: "/betrieb/organisationen" },
  { label: "Personen", to: "/betrieb/personen" },
  { label: "Registrierungen", to: "/betrieb/registrierungen" },
  { label: "Einladungen", to: "/betrieb/einladungen" },
  { label: "Importe", to: "/betrieb/importe" },
  { label: "Protokoll", to: "/betrieb/protokoll" },
];
