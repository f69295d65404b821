import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { readRecordFilters } from "~/features/audit/audit.forms";
import { RecordBrowser, RecordExportForm } from "~/features/audit/audit.parts";
import { platformScope } from "~/features/audit/audit.policy";
import { listRecord } from "~/features/audit/audit.queries.server";
import { listRecordStates } from "~/features/audit/audit.subjects.queries.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Protokoll der Plattform") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const filters = readRecordFilters(new URL(request.url).searchParams);
  const { items, next } = await listRecord(actor, { scope: platformScope, filters });
  return data({ items, next, filters, states: await listRecordStates() });
}

const PATH = "/betrieb/protokoll";

export default function PlatformRecord() {
  const { items, next, filters, states } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Protokoll"
      lead="Alles, was auf der Plattform getan wurde, mit den Sicherheitsereignissen aller Konten"
      breadcrumb={[{ label: "Betrieb", to: "/betrieb" }]}
      actions={<RecordExportForm filters={filters} path={PATH} />}
    >
      <RecordBrowser items={items} next={next} filters={filters} path={PATH} states={states} />
    </Page>
  );
}
