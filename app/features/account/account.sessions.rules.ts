import type { SignInMethod } from "~prisma/generated/enums";

export const signInMethodLabels: Readonly<Record<SignInMethod, string>> = {
  password: "mit Passwort",
  passkey: "mit Passkey",
  oidc: "über einen Anmeldedienst",
  oidc_single: "über einen Anmeldedienst",
};
