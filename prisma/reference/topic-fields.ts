// The 14 Themenfelder with the slugs of the FIM-Portal API 0.24.0 (OzgThemenfeld).
// Federal ministries: only two were found documented; the others are left empty instead of filled from memory.

export interface TopicFieldFact {
  readonly slug: string;
  readonly name: string;
  /** codes of the lead Länder (Federführung) */
  readonly leads: readonly string[];
  /** null where no source was found */
  readonly leadSource: string | null;
  readonly federalMinistry: string | null;
}

type Row = readonly [slug: string, name: string, leads: string, leadSource: string | null, federalMinistry?: string];

const rows: readonly Row[] = [
  ["arbeit_ruhestand", "Arbeit & Ruhestand", "NW", "ozg.hessen.de, Themenfeld-Federführung"],
  ["bauen_wohnen", "Bauen & Wohnen", "MV", "IT-Planungsrat, Beschluss 2018/22; digitale-baugenehmigung.de"],
  ["bildung", "Bildung", "ST", "IT-Planungsrat, Beschluss 2018/22; ozg.sachsen-anhalt.de"],
  ["ein_auswanderung", "Ein- & Auswanderung", "BB", "IT-Planungsrat, Beschluss 2018/22; OZG-Leitfaden"],
  ["engagement_hobby", "Engagement & Hobby", "NW", "Allgemeinwissen, nicht belegt (Beschluss 2018/22: N.N.)"],
  ["familie_kind", "Familie & Kind", "HB", "IT-Planungsrat, Beschluss 2018/22; finanzen.bremen.de", "BMFSFJ"],
  // Beschluss 2018/22 knows the interest of RP and BY only
  ["forschung_foerderung", "Forschung & Förderung", "", null],
  ["gesundheit", "Gesundheit", "NI", "IT-Planungsrat, Beschluss 2018/22; mi.niedersachsen.de"],
  ["mobilitaet_reisen", "Mobilität & Reisen", "HE BW", "ozg.hessen.de, Themenfeld-Federführung"],
  ["querschnittsleistungen", "Querschnitt", "BE", "IT-Planungsrat, Beschluss 2018/22"],
  ["recht_ordnung", "Recht & Ordnung", "SN", "IT-Planungsrat, Beschluss 2018/22"],
  ["steuern_zoll", "Steuern & Zoll", "HE", "ozg.hessen.de, Themenfeld-Federführung"],
  ["umwelt", "Umwelt", "SH RP", "IT-Planungsrat, Beschluss 2018/22; digitale-verwaltung.de", "BMUV"],
  ["unternehmensfuehrung_entwicklung", "Unternehmensführung & -entwicklung", "HH", "IT-Planungsrat, Beschluss 2018/22"],
];

export const topicFields: readonly TopicFieldFact[] = rows.map(([slug, name, leads, leadSource, federalMinistry]) => ({
  slug,
  name,
  leads: leads === "" ? [] : leads.split(" "),
  leadSource,
  federalMinistry: federalMinistry ?? null,
}));
