import { slugFromText } from "~/features/catalogue/catalogue.rules";
import type { SituationKind } from "~prisma/generated/enums";

// The 52 Lagen of the OZG-Umsetzungskatalog (state of 5 October 2019, kdn-nrw/OZG-Datenbank-NRW, commit d6dafea) and its
// three collecting entries. The source does not say which Lage is a Lebens- and which an Unternehmenslage; the official
// numbers are 35 and 17. OZG-IDs run through the Lebenslagen first (10000 to 10278) and then through the
// Unternehmenslagen; the one Lage whose services stand in both ranges is counted as Unternehmenslage, which gives exactly
// 35 and 17 (decision 0031).

export interface SituationFact {
  readonly slug: string;
  readonly name: string;
  readonly kind: SituationKind;
  readonly topicFieldSlug: string;
}

const names: Readonly<Record<SituationKind, Readonly<Record<string, readonly string[]>>>> = {
  life: {
    arbeit_ruhestand: [
      "(Drohender) Arbeitsplatzverlust & -suche",
      "Altersvorsorge",
      "Arbeitsplatzwechsel",
      "Finanzielle Existenzsicherung/Unterstützung bei finanziellen Problemen",
      "Rente & Soziale Entschädigung",
    ],
    bauen_wohnen: ["Hausbau & Immobilienerwerb", "Wohnen & Umzug"],
    bildung: ["Berufsausbildung", "Schule", "Studium", "Weiterbildung"],
    ein_auswanderung: ["Auswanderung", "Einwanderung"],
    engagement_hobby: [
      "Bootsbesitz",
      "Engagement & Beteiligung",
      "Fischen & Jagen",
      "Tierhaltung",
      "Veranstaltung durchführen",
    ],
    familie_kind: [
      "Adoption & Pflegekinder",
      "Eheschließung",
      "Geburt",
      "Kinderbetreuung",
      "Scheidung",
      "Trennung mit Kind",
    ],
    gesundheit: ["Behinderung", "Gesundheitsvorsorge", "Krankheit", "Pflege", "Tod"],
    mobilitaet_reisen: ["Auslandsaufenthalt", "Führerschein", "Kfz-Besitz"],
    recht_ordnung: ["Naturkatastrophen", "Rechtsverstöße - Anzeigen und Hilfen für Opfer"],
    steuern_zoll: ["Steuererklärung"],
  },
  business: {
    bauen_wohnen: ["Bauen & Immobilien"],
    forschung_foerderung: ["Finanzierung & Förderung", "Forschung & Entwicklung"],
    mobilitaet_reisen: ["Logistik & Transport"],
    recht_ordnung: ["Gerichtliche und außergerichtliche Verfahren"],
    steuern_zoll: ["Auslandsgeschäft", "Steuern & Abgaben"],
    umwelt: ["Abfall & Umweltschutz", "Anlagen & Stoffe"],
    unternehmensfuehrung_entwicklung: [
      "Arbeitgeber sein",
      "Arbeitssicherheit",
      "Aus-, Weiterbildung & Sachkunde",
      "Ausschreibungen & öffentliche Aufträge",
      "Geschäftsauflösung & Unternehmensübergang",
      "Statistik- & Berichtspflichten",
      "Unternehmensstart & Gewerbezulassung",
      "Veranstaltungen",
    ],
  },
  cross: {
    querschnittsleistungen: ["Querschnitt Bürger", "Querschnitt Unternehmen"],
    recht_ordnung: ["Weitere Leistungen"],
  },
};

function situationsOf(kind: SituationKind): SituationFact[] {
  return Object.entries(names[kind]).flatMap(([topicFieldSlug, list]) =>
    list.map((name) => ({ slug: slugFromText(name), name, kind, topicFieldSlug })),
  );
}

export const situations: readonly SituationFact[] = [
  ...situationsOf("life"),
  ...situationsOf("business"),
  ...situationsOf("cross"),
];
