import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { collectOwnData, EXPORTED } from "~/features/account/account.own-data.queries.server";
import { recordDataExport } from "~/features/account/account.own-data.server";
import { actingAs } from "~/features/account/account.rules";
import { requireFreshPerson } from "~/features/account/account.session.server";
import { collectOwnWords } from "~/features/offering/offering.own-words.queries.server";
import { inTransaction } from "~/platform/transaction.server";

/** An address typed or followed by a scanner downloads nothing. */
export function loader() {
  return redirect("/konto/daten");
}

/** Everything at once, so only after a fresh sign-in. The download stands in the record, and so in the file itself. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireFreshPerson(request);
  await inTransaction(actingAs(person), (tx) => recordDataExport(tx, person));
  const [stored, written] = await Promise.all([collectOwnData(person, EXPORTED), collectOwnWords(person, EXPORTED)]);
  const content = { format: "marktplatz-eigene-daten/1", createdAt: new Date(), ...stored, written };
  return new Response(`${JSON.stringify(content, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="eigene-daten.json"',
      "Cache-Control": "no-store",
    },
  });
}
