import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { factorForm } from "~/features/account/account.factor.forms";
import { countUnusedCodes, findFactorChoices } from "~/features/account/account.factor.queries.server";
import { challengeFor, passkeyChallenge } from "~/features/account/account.passkey.rules";
import { isPasswordNewerThan } from "~/features/account/account.queries.server";
import { usedCodeText } from "~/features/account/account.recovery.rules";
import { FactorForms } from "~/features/account/account.second-step.parts";
import { proveSecondFactor } from "~/features/account/account.second-step.server";
import { openSession } from "~/features/account/account.session.server";
import { SECOND_STEP_TRIES, secondStep } from "~/features/account/account.step.rules";
import {
  changeBrowserState,
  clearBrowserState,
  readBrowserState,
  takeBrowserState,
} from "~/platform/browser-state.server";
import { Conflict, Invalid } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { Details } from "~/ui/details";
import { Stack } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Zweiter Faktor") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const step = await readBrowserState(request, "second_step", secondStep);
  if (!step) throw redirect("/anmelden");
  return data({ choices: await findFactorChoices(step.personId) });
}

const again = () =>
  redirectWithMessage("/anmelden", "Bitte melden Sie sich noch einmal mit Ihrem Passwort an.", "info");

async function giveUp(request: Request): Promise<Response> {
  await takeBrowserState(request, "second_step", secondStep);
  return again();
}

export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, factorForm, async (answer) => {
    if (!(await readBrowserState(request, "second_step", secondStep))) return again();
    // counted before it is checked, so that parallel guesses get no more tries than those one after the other
    const step = await changeBrowserState(request, {
      kind: "second_step",
      schema: secondStep,
      change: (kept) => ({ ...kept, tries: (kept.tries ?? 0) + 1 }),
    });
    if (!step) throw new Conflict("Es wurde gerade schon ein Code gesendet. Bitte versuchen Sie es noch einmal.");
    const { personId, method, since, next, tries = 0 } = step;
    if (tries > SECOND_STEP_TRIES || (await isPasswordNewerThan(personId, new Date(since)))) return giveUp(request);
    const challenge = challengeFor(await takeBrowserState(request, "passkey", passkeyChallenge), {
      purpose: "prove",
      personId,
    });
    if (!(await proveSecondFactor({ personId, answer, challenge }))) {
      if (tries === SECOND_STEP_TRIES) return giveUp(request);
      throw wrong(answer.weg);
    }
    if (!(await takeBrowserState(request, "second_step", secondStep))) return again();
    const response =
      answer.weg === "notfall"
        ? await redirectWithMessage(next, usedCodeText(await countUnusedCodes(personId)), "info")
        : redirect(next, 303);
    response.headers.append("Set-Cookie", await openSession(request, { personId, method }));
    response.headers.append("Set-Cookie", await clearBrowserState("second_step"));
    return response;
  });
}

function wrong(way: "app" | "passkey" | "notfall"): Invalid {
  switch (way) {
    case "app":
      return new Invalid("", {
        code: ["Der Code stimmt nicht oder wurde schon verwendet. Bitte warten Sie den nächsten ab."],
      });
    case "notfall":
      return new Invalid("", { recoveryCode: ["Dieser Code stimmt nicht oder wurde schon verwendet."] });
    case "passkey":
      return new Invalid("Der Passkey passt nicht zu diesem Konto. Bitte versuchen Sie es noch einmal.");
  }
}

export default function SecondFactor() {
  const { choices } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Zweiter Faktor"
      width="narrow"
      lead="Der erste Schritt ist geschafft. Bitte weisen Sie sich noch auf einem zweiten Weg aus."
    >
      <Stack gap="large">
        <FactorForms action="/anmelden/zweiter-faktor" choices={choices} reply={useActionData<typeof action>()} />
        <Details summary="Nichts davon zur Hand?">
          <p className="kern-body">
            Bitten Sie die OZG-Koordination Ihres Landes (beim Bund den Plattformbetrieb), die Zurücksetzung Ihres
            zweiten Faktors zu starten. Sie bekommen dann eine E-Mail mit den nächsten Schritten.
          </p>
        </Details>
        <p className="kern-body">
          <TextLink to="/anmelden">Mit einem anderen Konto anmelden</TextLink>
        </p>
      </Stack>
    </Page>
  );
}
