import type { DataProtectionBasis, LegalPath, Transport } from "~/features/catalogue/catalogue.rules";
import type { OfferingPhase, ReuseModel } from "~prisma/generated/enums";

/** One step of a publication, so many days before the demo data are loaded. */
export type PublicationStep =
  | readonly ["draft" | "submit" | "publish", daysAgo: number]
  | readonly ["return" | "retire", daysAgo: number, reason: string];

export interface MilestoneSpec {
  readonly title: string;
  /** days from now, negative = in the past */
  readonly dueIn: number;
  /** when it was moved (days ago), and by how many days */
  readonly moved?: readonly (readonly [daysAgo: number, by: number])[];
}

/** What is told about an offering of the demo; everything else is derived from the catalogue or a default. */
export interface OfferingSpec {
  /** name inside the demo data */
  readonly id: string;
  readonly title: string;
  readonly ozgId: string;
  readonly state: string;
  readonly audience: "citizen" | "company";
  readonly summary: string;
  readonly description: string;
  /** source that says that this Land implements the service; absent = an invented example, marked as such */
  readonly documentedBy?: string;
  readonly phase: OfferingPhase;
  /** model 1.1 */
  readonly maturity?: number;
  readonly model?: ReuseModel;
  readonly transports?: readonly Transport[];
  readonly legalPaths?: readonly LegalPath[];
  readonly dataProtectionBasis?: DataProtectionBasis;
  readonly dataStandard?: string;
  /** yearly cost in whole euros at the expected uptake */
  readonly yearlyCost?: number;
  readonly allocationKey?: readonly { readonly key: string; readonly weight: number }[];
  readonly isJointlyFunded?: boolean;
  readonly isOpenSource?: boolean;
  readonly needsPayment?: boolean;
  readonly parameters?: readonly string[];
  readonly milestones?: readonly MilestoneSpec[];
  /** days ago of the publication, drafted and submitted shortly before; or the steps one by one */
  readonly history: number | readonly PublicationStep[];
  /** who hands it in; a coordinator alone in their Land waives the four eyes */
  readonly submittedBy?: "coordinator";
  /** what the second revision says differently */
  readonly nextRevision?: { readonly summary?: string; readonly description?: string; readonly maturity?: number };
}
