import { z } from "zod";
import { passwordAsTyped, serviceAddress } from "~/platform/form-fields";

export const forgotForm = z.object({
  email: serviceAddress("Bitte geben Sie Ihre dienstliche E-Mail-Adresse ein."),
});

export const resetForm = z.object({
  password: passwordAsTyped("Bitte geben Sie ein neues Passwort ein."),
});

export const changePasswordForm = z.object({
  current: passwordAsTyped("Bitte geben Sie Ihr jetziges Passwort ein.").optional(),
  password: passwordAsTyped("Bitte geben Sie ein neues Passwort ein."),
});
