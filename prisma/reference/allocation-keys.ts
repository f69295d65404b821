import type { AllocationKeyKind } from "~prisma/generated/enums";
import { inhabitantsSource, lands } from "./states";

// Königsteiner Schlüssel (two thirds tax revenue, one third inhabitants; GWK). The key of 2019, the one still applied
// (DIW Wochenbericht 18/2023), was not found in any source that could be checked, so it is not here: an operator imports
// it with `npm run import -- keys`.

export interface AllocationKeyFact {
  readonly kind: AllocationKeyKind;
  readonly year: number;
  readonly source: string;
  /** value by Land as decimal text: per cent for `koenigstein`, heads for `inhabitants` */
  readonly shares: Readonly<Record<string, string>>;
}

const years = [2014, 2015, 2016] as const;
type Year = (typeof years)[number];

const koenigsteinSources: Readonly<Record<Year, string>> = {
  2014: "Königsteiner Schlüssel 2014 (BAMF-Verteilquote 2015)",
  2015: "Königsteiner Schlüssel 2015 (KommunalWiki, Abruf 08.07.2016)",
  2016: "Königsteiner Schlüssel 2016 (BAMF-Verteilquote 2017, Stand 01.01.2017)",
};

/** per cent in the years 2014, 2015, 2016; each year sums to exactly 100.00000 */
const koenigstein: Readonly<Record<string, Readonly<Record<Year, string>>>> = {
  BW: { 2014: "12.97496", 2015: "12.86456", 2016: "12.96662" },
  BY: { 2014: "15.33048", 2015: "15.51873", 2016: "15.53327" },
  BE: { 2014: "5.04557", 2015: "5.04927", 2016: "5.08324" },
  BB: { 2014: "3.08092", 2015: "3.06053", 2016: "3.03655" },
  HB: { 2014: "0.94097", 2015: "0.95688", 2016: "0.95331" },
  HH: { 2014: "2.52738", 2015: "2.52968", 2016: "2.55752" },
  HE: { 2014: "7.31557", 2015: "7.35890", 2016: "7.39885" },
  MV: { 2014: "2.04165", 2015: "2.02906", 2016: "2.01240" },
  NI: { 2014: "9.35696", 2015: "9.32104", 2016: "9.33138" },
  NW: { 2014: "21.24052", 2015: "21.21010", 2016: "21.14424" },
  RP: { 2014: "4.83472", 2015: "4.83710", 2016: "4.83089" },
  SL: { 2014: "1.21566", 2015: "1.22173", 2016: "1.21111" },
  SN: { 2014: "5.10067", 2015: "5.08386", 2016: "5.05577" },
  ST: { 2014: "2.85771", 2015: "2.83068", 2016: "2.79941" },
  SH: { 2014: "3.38791", 2015: "3.40337", 2016: "3.39074" },
  TH: { 2014: "2.74835", 2015: "2.72451", 2016: "2.69470" },
};

export const allocationKeySets: readonly AllocationKeyFact[] = [
  ...years.map((year) => ({
    kind: "koenigstein" as const,
    year,
    source: koenigsteinSources[year],
    shares: Object.fromEntries(Object.entries(koenigstein).map(([code, values]) => [code, values[year]])),
  })),
  {
    kind: "inhabitants",
    year: 2019,
    source: inhabitantsSource,
    shares: Object.fromEntries(lands.map(({ code, inhabitants }) => [code, String(inhabitants)])),
  },
];
