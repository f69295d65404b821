import { describe, expect, it } from "vitest";
import { transitions } from "~/features/connection/connection.transitions.rules";
import { endStates } from "~/features/offering/offering.connected.rules";
import { ConnectionStatus } from "~prisma/generated/enums";
import { connectionSpecs } from "./connection-rows";
import { demoRows } from "./rows";

const { connections: rows, offerings } = demoRows(new Date("2026-11-24T10:00:00Z"), "hash");
const { connections, counters, events } = rows;
const actionOf = (event: string) => Object.values(transitions).find((transition) => transition.event === event);
const eventsOf = (id: string) => events.filter(({ subjectId }) => subjectId === id);
const offeringOf = (id: string) => offerings.find(({ offering }) => offering.id === id);

describe("demo connections", () => {
  it("stand in every state of the life cycle and come from all Länder", () => {
    expect(new Set(connections.map(({ status }) => status))).toEqual(new Set(Object.values(ConnectionStatus)));
    expect(new Set(connections.map(({ stateCode }) => stateCode)).size).toBe(16);
    expect(connections).toHaveLength(connectionSpecs.length);
  });

  it("go to published examples of another Land, at most one running per Land and offering", () => {
    for (const connection of connections) {
      const offered = offeringOf(connection.offeringId);
      expect(offered?.offering).toMatchObject({ publication: "published", isExample: true });
      expect(connection.providerStateCode).toBe(offered?.offering.stateCode);
      expect(connection.providerStateCode).not.toBe(connection.stateCode);
    }
    const running = connections.filter(({ status }) => !endStates.includes(status as ConnectionStatus));
    const pairs = running.map(({ offeringId, stateCode }) => `${offeringId} ${stateCode}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it("speak about the revision that was live when they were drafted", () => {
    for (const { offeringId, revisionId, revisionHash, createdAt } of connections) {
      const revision = offeringOf(offeringId)?.revisions.find(({ id }) => id === revisionId);
      expect(revision?.hash).toBe(revisionHash);
      expect(Number(revision?.decidedAt)).toBeLessThan(Number(createdAt));
    }
    const superseded = connections.filter(({ offeringId, revisionId }) =>
      offeringOf(offeringId)?.revisions.some(({ id, status }) => id === revisionId && status === "superseded"),
    );
    expect(superseded.length).toBeGreaterThan(0);
  });

  it("are numbered without gaps, and the next request goes on from there", () => {
    const numbers = connections.map(({ reference }) => /^A-(\d{4})-(\d{4})$/.exec(reference));
    for (const { name, value } of counters) {
      const ofYear = numbers.filter((match) => name === `connection-${match?.[1]}`).map((match) => Number(match?.[2]));
      expect(ofYear.sort((a, b) => a - b)).toEqual([...Array(value).keys()].map((index) => index + 1));
    }
    expect(counters.reduce((sum, { value }) => sum + value, 0)).toBe(connections.length);
  });
});

describe("the events of a connection", () => {
  it.each(connections.map((row) => [row.reference, row] as const))("%s follow the life cycle", (_name, connection) => {
    const [drafted, ...steps] = eventsOf(connection.id);
    expect(drafted).toMatchObject({
      type: "connection.drafted",
      visibility: "internal",
      stateCode: connection.stateCode,
    });
    let status: string = "draft";
    let pausedFrom: string | null = null;
    let isReleased = false;
    let handedInBy: unknown = null;
    for (const event of steps) {
      const step = actionOf(event.type);
      expect(step?.from).toContain(status);
      const side = event.stateCode === connection.stateCode ? "own" : "provider";
      if (side === "provider") expect(event.stateCode).toBe(connection.providerStateCode);
      expect(step?.sides).toContain(side);
      expect(step?.roles).toContain(event.actorRole);
      if (step?.text === "required") expect(String(event.reason).length).toBeGreaterThan(10);
      if (event.type === "connection.handed_in") handedInBy = event.actorId;
      if (event.type === "connection.released") expect(event.actorId).not.toBe(handedInBy);
      isReleased ||= event.type === "connection.released";
      expect(event.visibility).toBe(isReleased ? step?.visibility : "internal");
      expect(side === "provider" && !isReleased).toBe(false);
      const to = String(step?.to ?? pausedFrom);
      expect(event.data).toEqual({ from: status, to });
      pausedFrom = event.type === "connection.paused" ? status : null;
      status = to;
    }
    expect(connection).toMatchObject({ status, pausedFrom, version: steps.length + 1 });
    const times = eventsOf(connection.id).map(({ occurredAt }) => Number(occurredAt));
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    expect(Number(connection.statusSince)).toBe(times.at(-1));
  });

  it("agree with the dates of the row", () => {
    const lastAt = (id: string, type: string) => {
      const found = eventsOf(id).findLast((event) => event.type === type);
      return found ? Number(found.occurredAt) : null;
    };
    const time = (date: unknown) => (date instanceof Date ? date.getTime() : null);
    for (const { id, handedInAt, releasedAt, approvedAt, liveAt, handedInById } of connections) {
      expect([handedInAt, releasedAt, approvedAt, liveAt].map(time)).toEqual(
        ["handed_in", "released", "approved", "went_live"].map((word) => lastAt(id, `connection.${word}`)),
      );
      expect(handedInById !== null).toBe(time(handedInAt) !== null);
    }
  });
});
