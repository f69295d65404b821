import { describe, expect, it } from "vitest";
import { quorumOf } from "~/features/alliance/alliance.rules";
import { AllianceMemberStatus } from "~prisma/generated/enums";
import { allocationKeySets } from "../reference/allocation-keys";
import { demoRows } from "./rows";

const { alliances: rows, questions, offerings } = demoRows(new Date("2026-11-24T10:00:00Z"), "hash");
const { alliances, members, events } = rows;
const koenigstein = allocationKeySets.find(({ kind, year }) => kind === "koenigstein" && year === 2016)?.shares ?? {};
const shares = new Map(Object.entries(koenigstein).map(([code, share]) => [code, Number(share)]));

describe("demo alliances", () => {
  it("are two of each kind, with members in every state", () => {
    expect(alliances.map(({ kind }) => kind).sort()).toEqual([
      "connection",
      "connection",
      "implementation",
      "implementation",
    ]);
    expect(new Set(members.map(({ status }) => status))).toEqual(new Set(Object.values(AllianceMemberStatus)));
  });

  it.each(alliances.map((row) => [row.title, row] as const))(
    "%s: lead, approvals and quorum fit together",
    (_, row) => {
      const own = members.filter(({ allianceId }) => allianceId === row.id);
      expect(own.filter(({ isLead }) => isLead).map(({ stateCode, status }) => [stateCode, status])).toEqual([
        [row.leadStateCode, "member"],
      ]);
      for (const member of own)
        expect(member.approvedTermsHash ?? null).toBe(member.status === "member" ? row.termsHash : null);
      const quorum = quorumOf({
        memberCodes: own.filter(({ status }) => status === "member").map(({ stateCode }) => stateCode),
        shares,
        neededStates: Number(row.quorumStates ?? 9),
        neededPercent: 50,
      });
      expect(quorum.isReached).toBe(row.status === "constituted" || row.status === "active");
    },
  );

  it("become a member by the decision of the own Land's coordinator only", () => {
    for (const member of members.filter(({ status, isLead }) => status === "member" && !isLead)) {
      const own = events.filter(
        ({ subjectId, stateCode }) => subjectId === member.allianceId && stateCode === member.stateCode,
      );
      expect(own.slice(-2).map(({ type }) => type)).toEqual([
        "alliance.membership_requested",
        "alliance.membership_approved",
      ]);
      expect(own.at(-1)).toMatchObject({ actorRole: "coordinator", actorId: member.approvedById });
      expect(own.at(-1)?.actorId).not.toBe(own.at(-2)?.actorId);
    }
  });

  it("are dated in the order of their life cycle", () => {
    for (const { createdAt, calledAt, constitutedAt } of alliances) {
      expect(Number(createdAt)).toBeLessThan(Number(calledAt));
      if (constitutedAt) expect(Number(calledAt)).toBeLessThan(Number(constitutedAt));
    }
  });
});

describe("demo questions", () => {
  it("are public and answered, public and open, or for registered people", () => {
    const kinds = questions.questions.map(({ visibility, answer }) => `${visibility} ${answer ? "answered" : "open"}`);
    expect(new Set(kinds)).toEqual(
      new Set(["public answered", "public open", "registered answered", "registered open"]),
    );
  });

  it("are answered by the Land of the offering, after they were asked", () => {
    for (const { id, offeringId, askedAt, answeredAt, answeredById } of questions.questions) {
      const offered = offerings.find(({ offering }) => offering.id === offeringId);
      expect(offered?.offering.publication).toBe("published");
      const answered = questions.events.find((event) => event.subjectId === id && event.type === "question.answered");
      expect(answered !== undefined).toBe(answeredAt !== null);
      if (!answered) continue;
      expect(answered).toMatchObject({ stateCode: offered?.offering.stateCode, actorId: answeredById });
      expect(Number(askedAt)).toBeLessThan(Number(answeredAt));
    }
  });
});
