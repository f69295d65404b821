import { flag, optionalDate } from "~/features/catalogue/catalogue.cells.rules";
import {
  addressees,
  dataProtectionBases,
  focusFlags,
  legalPaths,
  leikaKeyPattern,
  ozgIdPattern,
  programs,
  serviceTypes,
  transports,
  trustLevels,
  userAccounts,
} from "~/features/catalogue/catalogue.rules";
import type { ImportedContent } from "./offering.import.rules";
import * as read from "./offering.table-cells.rules";
import { maturityModelChoices, modelChoices, phaseChoices, type TableField } from "./offering.table-columns.rules";

const aDay: read.CellReader<string | null> = (cell) => optionalDate(cell, "Der Tag");
const aFlag: read.CellReader<boolean> = (cell) => flag(cell, "Die Angabe");

/** How each column is read; apart from their names, which the page shows and which load nothing of this. */
export const tableReaders: {
  readonly [F in TableField]: read.CellReader<NonNullable<ImportedContent[F]> | null>;
} = {
  title: read.title,
  topicFieldSlug: read.topicField,
  summary: read.text(300),
  description: read.text(10_000),
  ozgIds: read.numbers({
    pattern: ozgIdPattern,
    expected: "fünf Ziffern, die erste ist 1",
    max: 10,
    known: (c) => c.ozgIds,
  }),
  leikaKeys: read.numbers({
    pattern: leikaKeyPattern,
    expected: "99 und zwölf Ziffern",
    max: 400,
    known: (c) => c.leikaKeys,
  }),
  situationSlugs: read.situations,
  serviceTypes: read.choices(serviceTypes),
  addressees: read.choices(addressees),
  sdgAnnexI: aFlag,
  sdgAnnexII: aFlag,
  federalPriority: aFlag,
  program: read.choice(programs),
  laboratory: read.line(150),
  focusFlag: read.choice(focusFlags),
  languages: read.languages,
  operatorName: read.line(150),
  leadMinistry: read.line(150),
  coProviderCodes: read.stateCodes,
  mailbox: read.mailbox,
  phase: read.choice(phaseChoices),
  maturityModel: read.choice(maturityModelChoices),
  maturityLevel: read.level,
  onlineUrl: read.address,
  reuseModel: read.choice(modelChoices),
  legalPaths: read.choices(legalPaths),
  dataProtectionBasis: read.choice(dataProtectionBases),
  securityDeclaredOn: aDay,
  securityExpiresOn: aDay,
  supportModel: read.text(2_000),
  serviceLevel: read.text(2_000),
  transports: read.choices(transports),
  dataStandard: read.line(150),
  userAccounts: read.choices(userAccounts),
  trustLevel: read.choice(trustLevels),
  accessibility: read.text(2_000),
  isOpenSource: aFlag,
  licence: read.line(100),
  repoUrl: read.address,
  publiccodeUrl: read.address,
  isJointlyFunded: aFlag,
};
