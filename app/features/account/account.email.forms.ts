import { z } from "zod";
import { serviceAddress } from "~/platform/form-fields";

export const emailForm = z.object({
  email: serviceAddress("Bitte geben Sie die neue E-Mail-Adresse ein."),
});

/** A page with nothing but a button. */
export const confirmForm = z.object({});
