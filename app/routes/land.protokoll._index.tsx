import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { readRecordFilters } from "~/features/audit/audit.forms";
import { RecordBrowser, RecordExportForm } from "~/features/audit/audit.parts";
import { landScope } from "~/features/audit/audit.policy";
import { listRecord } from "~/features/audit/audit.queries.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Protokoll des Landes") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const filters = readRecordFilters(new URL(request.url).searchParams);
  const { items, next } = await listRecord(actor, { scope: landScope(actor), filters });
  return data({ items, next, filters });
}

const PATH = "/land/protokoll";

export default function LandRecord() {
  const { items, next, filters } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Protokoll"
      lead="Was für Ihr Land getan wurde, und Sicherheitsereignisse der Personen Ihres Landes"
      breadcrumb={[{ label: "Land", to: "/land" }]}
      actions={<RecordExportForm filters={filters} path={PATH} />}
    >
      <RecordBrowser items={items} next={next} filters={filters} path={PATH} states={null} />
    </Page>
  );
}
