import { z } from "zod";
import {
  cleanLine,
  nullableLine,
  nullableText,
  passwordAsTyped,
  personName,
  seenVersion,
  serviceAddress,
} from "~/platform/form-fields";
import { OrganisationKind, Role } from "~prisma/generated/enums";
import { isPublicMailProvider, normalisedDomain } from "./organisation.domain.rules";
import { wishableRoles } from "./organisation.rules";

const [firstRole, ...otherRoles] = wishableRoles;
const wishedRole = z.enum(firstRole ? [firstRole, ...otherRoles] : [], "Bitte wählen Sie eine Rolle aus der Liste.");

const stateCode = z
  .string()
  .regex(/^([A-Z]{2}|BUND)$/, "Bitte wählen Sie ein Land aus der Liste.")
  .optional()
  .transform((code) => code ?? null);

const optionalId = z
  .uuid("Bitte wählen Sie einen Eintrag aus der Liste.")
  .optional()
  .transform((id) => id ?? null);

const topicFieldSlug = z
  .string()
  .regex(/^[a-z_]{1,60}$/, "Bitte wählen Sie ein Themenfeld aus der Liste.")
  .optional()
  .transform((slug) => slug ?? null);

/** The organisation is chosen, or typed together with its Land, or (registration) found by the address. */
const wish = {
  organisationId: optionalId,
  organisationName: nullableLine(150, "Die Organisation"),
  stateCode,
  role: wishedRole,
  remark: nullableText(1_000, "Die Bemerkung"),
};

interface TypedOrganisation {
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly stateCode: string | null;
}

function checkTyped(context: z.core.ParsePayload<TypedOrganisation>): void {
  const { organisationId, organisationName, stateCode: state } = context.value;
  const add = (path: string, message: string) =>
    context.issues.push({ code: "custom", path: [path], input: organisationName, message });
  if (organisationId !== null && organisationName !== null)
    add("organisationName", "Bitte entweder eine Organisation wählen oder eine eintragen, nicht beides.");
  if (organisationId === null && organisationName !== null && state === null)
    add("stateCode", "Bitte wählen Sie das Land der Organisation.");
}

const ownAddress = serviceAddress("Bitte geben Sie Ihre dienstliche E-Mail-Adresse ein.");

export const registrationForm = z.object({ email: ownAddress, name: personName, ...wish }).check(checkTyped);
export type RegistrationInput = z.output<typeof registrationForm>;

/** For somebody whose address an identity provider has proved. */
export const provenRegistrationForm = z.object({ name: personName, ...wish }).check(checkTyped);
export type ProvenRegistrationInput = z.output<typeof provenRegistrationForm>;

const membershipWish = z.object(wish);
export type MembershipWish = z.output<typeof membershipWish>;

/** The two forms of the page of one's own memberships. */
export const ownRequestForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("request"), ...wish }).check(checkTyped),
    z.object({ intent: z.literal("withdraw"), id: z.uuid() }),
  ],
  "Dieser Schritt ist nicht bekannt.",
);

const newPassword = passwordAsTyped("Bitte wählen Sie ein Passwort.");

export const confirmationForm = z.object({ password: newPassword });

export const newPersonForm = z.object({ name: personName, password: newPassword });

export const requestDecisionForm = z
  .object({
    outcome: z.enum(["accept", "decline"], "Bitte wählen Sie eine Entscheidung."),
    role: z
      .enum(Role, "Bitte wählen Sie eine Rolle aus der Liste.")
      .optional()
      .transform((role) => role ?? null),
    organisationId: optionalId,
    topicFieldSlug,
    reason: nullableText(1_000, "Die Begründung"),
  })
  .check((context) => {
    const { outcome, reason, role } = context.value;
    const add = (path: string, message: string) =>
      context.issues.push({ code: "custom", path: [path], input: null, message });
    if (outcome === "decline" && reason === null)
      add("reason", "Bitte begründen Sie die Ablehnung; die Person liest die Begründung.");
    if (outcome === "accept" && role === null) add("role", "Bitte wählen Sie die Rolle.");
  });
export type RequestDecision = z.output<typeof requestDecisionForm>;

export const invitationForm = z.object({
  list: z
    .string("Bitte geben Sie mindestens eine E-Mail-Adresse ein.")
    .max(10_000, "Die Liste ist zu lang. Bitte laden Sie in mehreren Schritten ein."),
  organisationId: z.uuid("Bitte wählen Sie eine Organisation."),
  role: z.enum(Role, "Bitte wählen Sie eine Rolle aus der Liste."),
  topicFieldSlug,
});
export type InvitationInput = z.output<typeof invitationForm>;

export const invitationStepForm = z.object({
  intent: z.enum(["resend", "revoke"], "Dieser Schritt ist nicht bekannt."),
});

export const organisationForm = z.object({
  name: z
    .string("Bitte geben Sie den Namen der Organisation ein.")
    .transform(cleanLine)
    .pipe(z.string().min(3, "Der Name braucht mindestens 3 Zeichen.").max(150, "Der Name hat höchstens 150 Zeichen.")),
  kind: z.enum(OrganisationKind, "Bitte wählen Sie die Art der Organisation."),
  stateCode,
  ars: z
    .string()
    .trim()
    .regex(/^\d{12}$/, "Ein Amtlicher Regionalschlüssel hat zwölf Ziffern.")
    .optional()
    .transform((ars) => ars ?? null),
  mailbox: z
    .string()
    .trim()
    .max(254, "Eine E-Mail-Adresse hat höchstens 254 Zeichen.")
    .toLowerCase()
    .pipe(z.email("Bitte geben Sie eine E-Mail-Adresse in der Form postfach@behoerde.de an."))
    .optional()
    .transform((address) => address ?? null),
  version: seenVersion,
});
export type OrganisationInput = z.output<typeof organisationForm>;

const newDomain = z.object({
  intent: z.literal("add"),
  domain: z
    .string("Bitte geben Sie eine Domain ein, zum Beispiel behoerde.de.")
    .max(300, "Eine Domain hat höchstens 253 Zeichen.")
    .transform((text) => normalisedDomain(text) ?? "")
    .refine((domain) => domain !== "", "Bitte geben Sie eine Domain in der Form behoerde.de ein.")
    .refine(
      (domain) => !isPublicMailProvider(domain),
      "Bei diesem Anbieter kann jeder ein Postfach haben; die Domain sagt nichts über die Organisation.",
    ),
  includesSubdomains: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});

export const domainForm = z.discriminatedUnion(
  "intent",
  [newDomain, z.object({ intent: z.literal("remove"), domainId: z.uuid() })],
  "Dieser Schritt ist nicht bekannt.",
);
export type DomainInput = Pick<z.output<typeof newDomain>, "domain" | "includesSubdomains">;

/** The button of somebody who is signed in: there is nothing to type. */
export const knownPersonForm = z.object({});
