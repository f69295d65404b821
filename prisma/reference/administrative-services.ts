import type { KeyRowsByService } from "./key-rows";
import { servicesForCompanies } from "./services-for-companies";
import { servicesForPeople } from "./services-for-people";

export interface AdministrativeServiceFact {
  readonly leikaKey: string;
  readonly name: string;
  readonly serviceType: string | null;
  readonly ozgId: string;
  readonly sdgAnnexI: boolean;
  readonly sdgAnnexII: boolean;
  readonly lawAbbreviation: string | null;
}

function servicesOf(rowsByService: KeyRowsByService): AdministrativeServiceFact[] {
  return Object.entries(rowsByService).flatMap(([ozgId, rows]) =>
    rows.map(([leikaKey, name, serviceType, sdg, lawAbbreviation]) => ({
      leikaKey,
      name,
      serviceType: serviceType === "" ? null : serviceType,
      ozgId,
      sdgAnnexI: sdg.includes("1"),
      sdgAnnexII: sdg.includes("2"),
      lawAbbreviation: lawAbbreviation === "" ? null : lawAbbreviation,
    })),
  );
}

export const administrativeServices: readonly AdministrativeServiceFact[] = [
  ...servicesOf(servicesForPeople),
  ...servicesOf(servicesForCompanies),
];
