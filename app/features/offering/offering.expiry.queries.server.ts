import { dateOf, dayOf } from "~/features/account/account.absence.rules";
import type { Tx } from "~/platform/db.server";
import { dueReminder, REMIND_DAYS_BEFORE } from "./offering.document.rules";

const DAY_MS = 24 * 60 * 60 * 1000;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly validUntil: Date;
  readonly remindedAt: Date | null;
  readonly offeringId: string;
  readonly stateCode: string;
  readonly revision: number;
}

export interface DueReminder extends Row {
  readonly step: "expiring" | "expired";
}

/**
 * Documents of live revisions that run out or have, and whose Land was not told of it yet; the oldest first. Where a newer
 * version is being written, somebody is at it already.
 */
export async function listDueReminders(tx: Tx, now: Date, take: number): Promise<DueReminder[]> {
  const today = dayOf(now);
  const until = dayOf(new Date(dateOf(today).getTime() + REMIND_DAYS_BEFORE * DAY_MS));
  const rows = await tx.$queryRaw<Row[]>`
    SELECT v.id, v.title, v."validUntil", v."remindedAt", o.id AS "offeringId", o."stateCode", r.number AS revision
      FROM "OfferingDocumentVersion" v
      JOIN "OfferingDocument" d ON d.id = v."documentId"
      JOIN "Offering" o ON o.id = d."offeringId" AND o.publication = 'published'
      JOIN "OfferingRevision" r ON r.id = o."liveRevisionId" AND v.id = ANY (r."documentVersionIds")
     WHERE v."validUntil" <= ${until}::date
       AND (v."remindedAt" IS NULL
         OR (v."validUntil" < ${today}::date
           AND v."remindedAt" < (v."validUntil" + 1)::timestamp AT TIME ZONE 'Europe/Berlin'))
       AND NOT EXISTS (SELECT 1 FROM "OfferingDocumentVersion" n
                        WHERE n."documentId" = v."documentId" AND (n.number, n.edition) > (v.number, v.edition))
     ORDER BY v."validUntil", v.id
     LIMIT ${take}`;
  return rows.flatMap((row) => {
    const { validUntil, remindedAt } = row;
    const step = dueReminder(today, { validUntil, remindedOn: remindedAt && dayOf(remindedAt) });
    return step === null ? [] : [{ ...row, step }];
  });
}
