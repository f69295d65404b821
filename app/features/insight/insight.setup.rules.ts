export interface SetupFacts {
  readonly legal: { readonly name: string; readonly address: string; readonly email: string };
  readonly securityContact: string;
  readonly hasAppSecret: boolean;
  readonly hasMailServer: boolean;
  /** of malware in uploaded documents */
  readonly scanner: "none" | "silent" | "ready";
  /** whether the account of the program could change or delete what the record says */
  readonly canChangeRecord: boolean;
  readonly hasReferenceData: boolean;
  /** names of Länder without an organisation of their own */
  readonly withoutOrganisation: readonly string[];
  /** names of Länder with neither a coordinator nor an open invitation for one */
  readonly withoutCoordinator: readonly string[];
}

export interface SetupTask {
  readonly title: string;
  readonly todo: string;
  /** where it is documented */
  readonly source: string;
  /** where it is done, inside the product */
  readonly page: string | null;
}

type Rule = (facts: SetupFacts) => (Omit<SetupTask, "page"> & { readonly page?: string }) | null;

const list = (names: readonly string[]) => new Intl.ListFormat("de").format(names);
const SECURITY_DOC = "docs/sicherheit.md, Teil 3";

const scannerTasks = {
  none: {
    title: "Virenscanner für Dokumente",
    todo: "CLAMD_URL auf einen clamd setzen. Bis dahin werden hochgeladene Dateien nicht auf Schadsoftware geprüft.",
    source: SECURITY_DOC,
  },
  silent: {
    title: "Virenscanner antwortet nicht",
    todo: "Den clamd hinter CLAMD_URL prüfen. Bis er antwortet, wird kein Dokument angenommen.",
    source: SECURITY_DOC,
  },
} as const;

const rules: readonly Rule[] = [
  ({ legal }) => {
    const missing = [
      ...(legal.name ? [] : ["LEGAL_NAME"]),
      ...(legal.address ? [] : ["LEGAL_ADDRESS"]),
      ...(legal.email ? [] : ["LEGAL_EMAIL"]),
    ];
    return missing.length === 0
      ? null
      : { title: "Angaben für Impressum und Datenschutz", todo: `Es fehlt: ${list(missing)}.`, source: ".env.example" };
  },
  ({ securityContact }) =>
    isContact(securityContact)
      ? null
      : {
          title: "Kontakt für Sicherheitsmeldungen",
          todo: "SECURITY_CONTACT auf eine E-Mail-Adresse oder https-Adresse setzen. Erst dann gibt es security.txt; ihr Ablaufdatum wandert von selbst mit.",
          source: SECURITY_DOC,
        },
  ({ hasAppSecret }) =>
    hasAppSecret
      ? null
      : {
          title: "Schlüssel der Installation",
          todo: "APP_SECRET setzen, solange noch niemand eine Authenticator-App eingerichtet hat. Bis dahin liegt der Schlüssel in der Datei „schluessel“ im Datenordner (DATA_DIR).",
          source: SECURITY_DOC,
        },
  ({ canChangeRecord }) =>
    canChangeRecord
      ? {
          title: "Eigenes Datenbankkonto für das Programm",
          todo: "In DATABASE_URL ein Konto der Rolle marktplatz_app eintragen, in DATABASE_MIGRATION_URL das Konto des Eigners. Jetzt schützen das Protokoll nur die Trigger.",
          source: SECURITY_DOC,
        }
      : null,
  ({ hasMailServer }) =>
    hasMailServer ? null : { title: "E-Mail-Versand", todo: "SMTP_URL setzen.", source: ".env.example" },
  ({ scanner }) => (scanner === "ready" ? null : scannerTasks[scanner]),
  ({ hasReferenceData }) =>
    hasReferenceData
      ? null
      : { title: "Referenzdaten", todo: "Neu starten: Der Start lädt sie.", source: "README.md, Operation" },
  ({ withoutOrganisation }) =>
    withoutOrganisation.length === 0
      ? null
      : {
          title: "Organisationen der Länder",
          todo: `Ohne eigene Organisation: ${list(withoutOrganisation)}.`,
          source: "README.md, Operation",
          page: "/betrieb/organisationen/neu",
        },
  ({ withoutCoordinator }) =>
    withoutCoordinator.length === 0
      ? null
      : {
          title: "Erste OZG-Koordination der Länder",
          todo: `Weder OZG-Koordination noch Einladung: ${list(withoutCoordinator)}.`,
          source: "README.md, Operation",
          page: "/betrieb/einladungen/neu",
        },
];

/** RFC 9116 asks for a URI; a bare address becomes one. */
function isContact(text: string): boolean {
  return /^(mailto:)?[^\s@:/]+@[^\s@:/]+$/i.test(text) || (/^https:/i.test(text) && URL.canParse(text));
}

/** What an operator still has to do before the installation can serve people; empty when all is done. */
export function openSetup(facts: SetupFacts): SetupTask[] {
  return rules.flatMap((rule) => {
    const task = rule(facts);
    return task === null ? [] : [{ page: null, ...task }];
  });
}
