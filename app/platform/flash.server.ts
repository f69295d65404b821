import { createCookie, redirect } from "@remix-run/node";
import { z } from "zod";
import { env } from "./env.server";

const message = z.object({
  kind: z.enum(["success", "info", "warning"]),
  text: z.string().max(300),
});
export type FlashMessage = z.infer<typeof message>;

/** A message for the next page; lives for one page view and holds no secret, so it is not signed. */
function cookie() {
  return createCookie("meldung", {
    httpOnly: true,
    path: "/",
    sameSite: "lax",
    secure: env().appUrl.startsWith("https:"),
    maxAge: 60,
  });
}

export async function redirectWithMessage(
  to: string,
  text: string,
  kind: FlashMessage["kind"] = "success",
): Promise<Response> {
  return redirect(to, { status: 303, headers: { "Set-Cookie": await cookie().serialize({ kind, text }) } });
}

/** The message left by the previous request, and the header that removes it. */
export async function readFlash(
  request: Request,
): Promise<{ message: FlashMessage | null; clearCookie: string | null }> {
  const raw: unknown = await cookie().parse(request.headers.get("Cookie"));
  if (raw === null) return { message: null, clearCookie: null };
  const parsed = message.safeParse(raw);
  return { message: parsed.success ? parsed.data : null, clearCookie: await cookie().serialize("", { maxAge: 0 }) };
}
