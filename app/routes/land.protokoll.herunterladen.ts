import { type ActionFunctionArgs, createReadableStreamFromReadable, redirect } from "@remix-run/node";
import { requireActor } from "~/features/account/account.session.server";
import { recordExport } from "~/features/audit/audit.commands.server";
import { readRecordFilters } from "~/features/audit/audit.forms";
import { landScope } from "~/features/audit/audit.policy";
import { recordDownload } from "~/features/audit/audit.queries.server";
import { inTransaction } from "~/platform/transaction.server";

/** An address typed or followed by a scanner downloads nothing. */
export function loader() {
  return redirect("/land/protokoll");
}

/** The download stands in the record itself, as its newest entry. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const query = { scope: landScope(actor), filters: readRecordFilters(await request.formData()) };
  await inTransaction(actor, (tx) => recordExport(tx, actor, query));
  const { fileName, lines } = recordDownload(actor, query);
  return new Response(createReadableStreamFromReadable(lines), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "no-store",
    },
  });
}
