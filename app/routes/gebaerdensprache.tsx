import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "~/platform/env.server";
import { Alert } from "~/ui/alert";
import { Prose } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Gebärdensprache") }];

export function loader() {
  return { email: env().legal.email };
}

export default function SignLanguagePage() {
  const { email } = useLoaderData<typeof loader>();
  return (
    <Page title="Gebärdensprache" width="narrow">
      <Alert kind="info" title="Es gibt noch kein Video in Deutscher Gebärdensprache">
        <p>Das Video fehlt noch. Die Pflicht dazu (§ 4 BITV 2.0) ist bekannt.</p>
      </Alert>
      <Prose>
        <h2>Was Sie stattdessen nutzen können</h2>
        <ul>
          <li>
            Die wichtigsten Inhalte in <TextLink to="/leichte-sprache">Leichter Sprache</TextLink>
          </li>
          <li>
            Den ganzen Marktplatz als Text: Es gibt keine Inhalte, die man nur hören kann, und keine Zugänge nur über
            das Telefon.
          </li>
          <li>
            {email ? (
              <>
                Eine Auskunft in Gebärdensprache: Schreiben Sie an <TextLink to={`mailto:${email}`}>{email}</TextLink>,
                dann vereinbart der Betrieb mit Ihnen ein Gespräch mit Dolmetscherin oder Dolmetscher.
              </>
            ) : (
              "Eine Auskunft in Gebärdensprache, sobald der Betrieb dieser Installation eine Kontaktadresse eingetragen hat"
            )}
          </li>
        </ul>
        <h2>Was das Video erklären wird</h2>
        <ol>
          <li>Wozu der Marktplatz da ist und für wen</li>
          <li>Wie man sich auf den Seiten zurechtfindet</li>
          <li>Was in der Erklärung zur Barrierefreiheit steht und wie man Barrieren meldet</li>
        </ol>
      </Prose>
    </Page>
  );
}
