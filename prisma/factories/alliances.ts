import { canonicalHash } from "~/platform/canonical-hash.server";
import type { Tx } from "~/platform/db.server";
import type { AllianceMemberStatus, Prisma } from "~prisma/generated/client";

export interface AllianceInput extends Partial<Prisma.AllianceCreateManyInput> {
  readonly members?: readonly { readonly stateCode: string; readonly status: AllianceMemberStatus }[];
}

/** An open call of Rheinland-Pfalz, unless said otherwise; the leading Land is always a member. */
export async function createAlliance(tx: Tx, { members = [], ...input }: AllianceInput = {}) {
  const terms = input.terms ?? { purpose: "Gemeinsam umsetzen" };
  const termsHash = canonicalHash(JSON.parse(JSON.stringify(terms)));
  const leadStateCode = input.leadStateCode ?? "RP";
  const approved = { approvedTermsHash: termsHash, approvedAt: new Date() };
  return tx.alliance.create({
    data: {
      kind: "implementation",
      status: "call_open",
      title: "Beispielallianz",
      ...input,
      terms,
      termsHash,
      leadStateCode,
      members: {
        create: [
          { stateCode: leadStateCode, status: "member", isLead: true, ...approved },
          ...members.map((member) => (member.status === "member" ? { ...member, ...approved } : member)),
        ],
      },
    },
    include: { members: true },
  });
}
