import type { LoaderFunctionArgs } from "@remix-run/node";
import { shownCodes } from "~/features/account/account.factor.forms";
import { recoveryCodeFile } from "~/features/account/account.recovery.rules";
import { requirePersonOwingFactor } from "~/features/account/account.session.server";
import { readBrowserState } from "~/platform/browser-state.server";
import { NotFound } from "~/platform/errors";

/** The codes that are being shown, as a file; there is none once they were put away. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { personId, email } = await requirePersonOwingFactor(request);
  const kept = await readBrowserState(request, "enrolment", shownCodes);
  if (kept?.personId !== personId) throw new NotFound();
  return new Response(recoveryCodeFile({ email, codes: kept.codes }), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": 'attachment; filename="wiederherstellungscodes.txt"',
    },
  });
}
