import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/features/account/account.session.server";
import { templateCsv } from "~/features/offering/offering.table-columns.rules";

/** The names of all columns, for people to fill in below. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request);
  return new Response(templateCsv(), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="angebote-vorlage.csv"',
    },
  });
}
