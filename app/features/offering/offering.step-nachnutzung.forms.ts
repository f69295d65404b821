import { z } from "zod";
import { dataProtectionBases, legalPaths, valuesOf } from "~/features/catalogue/catalogue.rules";
import { nullableLine, nullableText, optionalChoice, optionalDay, optionalWebAddress } from "~/platform/form-fields";
import { ReuseModel } from "~prisma/generated/enums";
import { choices, removal, rowsOf } from "./offering.step.forms";

const contractRow = z.object({
  title: nullableLine(200, "Der Titel"),
  url: optionalWebAddress(
    "Bitte geben Sie eine vollständige Adresse an, zum Beispiel https://www.beispiel.de/vertrag.",
  ),
  version: nullableLine(50, "Die Fassung"),
  ...removal,
});

const dayMessage = "Bitte geben Sie das Datum in der Form 31.03.2027 an.";

export const reuseForm = z.object({
  reuseModel: z.enum(ReuseModel, "Bitte wählen Sie ein Nachnutzungsmodell."),
  legalPaths: choices(valuesOf(legalPaths)),
  contractDocs: rowsOf(contractRow, ({ title, url, version }, need) => ({
    title: need(title, "title", "Bitte nennen Sie das Vertragsmuster."),
    url: need(url, "url", "Bitte geben Sie die Adresse an, unter der der Vertrag zu lesen ist."),
    version,
  })),
  dataProtectionBasis: optionalChoice(valuesOf(dataProtectionBases)),
  securityDeclaredOn: optionalDay(dayMessage),
  securityExpiresOn: optionalDay(dayMessage),
  supportModel: nullableText(2_000, "Der Support"),
  serviceLevel: nullableText(2_000, "Das Servicelevel"),
});
