export const accountOutcomes = [
  "password_reset",
  "password_changed",
  "totp_added",
  "totp_removed",
  "passkey_added",
  "passkey_removed",
  "recovery_codes_made",
  "recovery_code_used",
  "identity_linked",
  "identity_unlinked",
  "new_device",
  "many_failures",
  "inactivity_warned",
  "deactivated",
  "reactivated",
  "factor_reset_cancelled",
  "factor_reset_done",
] as const;
export type AccountOutcome = (typeof accountOutcomes)[number];

interface Words {
  readonly what: string;
  readonly sentence: string;
  readonly advice: string;
  /** where the mail leads: to the page about security, or to the sign-in */
  readonly link: "security" | "start";
  /** what the named thing is */
  readonly thing: string;
}

const NOT_ME =
  "Waren Sie das nicht? Dann legen Sie sofort ein neues Passwort fest, damit enden alle Anmeldungen. Prüfen Sie danach auf der Sicherheitsseite Ihre zweiten Faktoren und sagen Sie Ihrer OZG-Koordination Bescheid.";

function security(what: string, sentence: string, thing = "Name"): Words {
  return { what, sentence, advice: NOT_ME, link: "security", thing };
}

function start(what: string, sentence: string, advice: string): Words {
  return { what, sentence, advice, link: "start", thing: "Name" };
}

export const accountNoticeWords: Readonly<Record<AccountOutcome, Words>> = {
  password_reset: security(
    "Ihr Passwort wurde neu festgelegt",
    "Über einen Link an diese Adresse wurde ein neues Passwort festgelegt. Alle bisherigen Anmeldungen sind beendet.",
  ),
  password_changed: security(
    "Ihr Passwort wurde geändert",
    "Das Passwort Ihres Kontos ist geändert. Andere Anmeldungen sind beendet.",
  ),
  totp_added: security(
    "Authenticator-App eingerichtet",
    "Für Ihr Konto ist jetzt eine Authenticator-App als zweiter Faktor eingerichtet.",
  ),
  totp_removed: security(
    "Authenticator-App entfernt",
    "Die Authenticator-App ist nicht mehr zweiter Faktor Ihres Kontos.",
  ),
  passkey_added: security("Passkey eingerichtet", "Für Ihr Konto ist ein neuer Passkey eingerichtet.", "Passkey"),
  passkey_removed: security("Passkey entfernt", "Ein Passkey Ihres Kontos ist entfernt.", "Passkey"),
  recovery_codes_made: security(
    "Neue Wiederherstellungscodes erzeugt",
    "Für Ihr Konto wurden neue Wiederherstellungscodes erzeugt. Frühere Codes gelten nicht mehr.",
  ),
  recovery_code_used: security(
    "Ein Wiederherstellungscode wurde verwendet",
    "Bei einer Anmeldung wurde einer Ihrer Wiederherstellungscodes verwendet. Er gilt nicht mehr.",
  ),
  identity_linked: security(
    "Anmeldedienst verknüpft",
    "Ihr Konto ist jetzt mit einem Anmeldedienst verknüpft. Sie können sich darüber anmelden.",
    "Anmeldedienst",
  ),
  identity_unlinked: security(
    "Verknüpfung mit einem Anmeldedienst entfernt",
    "Ihr Konto ist nicht mehr mit dem Anmeldedienst verknüpft.",
    "Anmeldedienst",
  ),
  new_device: security(
    "Anmeldung von einem neuen Gerät",
    "Bei Ihrem Konto gab es eine Anmeldung von einem Gerät oder aus einem Netz, das wir noch nicht kennen.",
  ),
  many_failures: {
    ...security(
      "Viele erfolglose Anmeldeversuche",
      "In kurzer Zeit gab es viele erfolglose Versuche, sich bei Ihrem Konto anzumelden. Ihr Konto ist nicht gesperrt, und Sie können sich weiter anmelden.",
    ),
    advice:
      "Waren Sie das selbst, müssen Sie nichts tun. Sonst prüfen Sie bitte, ob Ihr Passwort lang ist und nur hier verwendet wird, und richten Sie einen zweiten Faktor ein, falls Sie noch keinen haben.",
  },
  inactivity_warned: start(
    "Ihr Konto wird bald gesperrt",
    "Sie haben sich seit elf Monaten nicht angemeldet. Ohne Anmeldung wird Ihr Konto in 30 Tagen wegen Inaktivität gesperrt.",
    "Melden Sie sich an, wenn Sie den Zugang weiter brauchen. Sonst müssen Sie nichts tun. Für offene Vorgänge sorgt dann die OZG-Koordination Ihres Landes.",
  ),
  deactivated: start(
    "Ihr Konto ist gesperrt",
    "Ihr Konto ist gesperrt. Sie können sich nicht mehr anmelden und bekommen keine Benachrichtigungen mehr.",
    "Brauchen Sie den Zugang wieder, oder ist das ein Irrtum? Dann wenden Sie sich an die OZG-Koordination Ihres Landes oder an den Plattformbetrieb.",
  ),
  reactivated: start(
    "Ihr Konto ist wieder freigegeben",
    "Ihr Konto ist wieder freigegeben. Sie können sich wieder anmelden.",
    "Wenn Sie Ihr Passwort nicht mehr wissen, legen Sie auf der Anmeldeseite ein neues fest.",
  ),
  factor_reset_cancelled: security(
    "Zurücksetzen des zweiten Faktors abgebrochen",
    "Das Zurücksetzen Ihres zweiten Faktors ist abgebrochen. Ihre bisherigen zweiten Faktoren gelten weiter.",
  ),
  factor_reset_done: security(
    "Ihr zweiter Faktor wurde zurückgesetzt",
    "Authenticator-App, Passkeys und Wiederherstellungscodes Ihres Kontos sind entfernt. Bei der nächsten Anmeldung richten Sie einen neuen zweiten Faktor ein.",
  ),
};
