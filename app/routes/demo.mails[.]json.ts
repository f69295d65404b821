import { listAllCaughtMails, requireDemo } from "~/platform/mail-catcher-store.server";

/** Contract part 4: what the mail catcher holds, newest first, each mail as received. */
export async function loader(): Promise<Response> {
  requireDemo();
  const mails = await listAllCaughtMails();
  return Response.json(
    mails.map(({ id, receivedAt, envelopeFrom, envelopeTo, raw }) => ({
      id,
      receivedAt,
      envelope: { from: envelopeFrom, to: envelopeTo },
      raw,
    })),
    { headers: { "Cache-Control": "no-store" } },
  );
}
