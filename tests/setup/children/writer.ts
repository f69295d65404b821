import { writeSync } from "node:fs";
import { closeDatabase, db, openDatabase, openedDatabase } from "~/platform/db.server";
import { migrate } from "~/platform/migrate.server";

/**
 * Says the ids of the records that it finds after its start, then writes without end into the embedded database and says
 * the id of each record after its commit.
 */
await openDatabase();
await migrate(openedDatabase());
const found = await db().outboxEntry.findMany({ select: { eventId: true, event: { select: { id: true } } } });
writeSync(1, `${JSON.stringify(found.map(({ event }) => event.id))}\n`);
const event = { type: "test.written", subjectKind: "test", visibility: "internal", actorName: "Test" } as const;
process.stdin.on("end", () => void closeDatabase().then(() => process.exit(0)));
process.stdin.resume();

for (;;) {
  const id = await db().$transaction(async (tx) => {
    const subjectId = crypto.randomUUID();
    const first = await tx.event.create({ data: { ...event, subjectId }, select: { id: true } });
    await tx.outboxEntry.create({ data: { eventId: first.id } });
    return first.id;
  });
  writeSync(1, `${id}\n`);
}
