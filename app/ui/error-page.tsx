import { ButtonLink, ButtonRow } from "./button";
import { errorText } from "./error-text";

type Props = {
  status: number;
  /** what the program said on purpose for the person in front of the screen; never a stack trace */
  detail?: string | null | undefined;
  /** somebody with a role: there is a work list to go back to */
  hasTasks?: boolean;
};

export function ErrorPage({ status, detail, hasTasks = false }: Props) {
  const { title, explanation, next } = errorText(status);
  return (
    <div className="mp-container mp-page mp-page--narrow">
      <header className="mp-page__header">
        <div className="mp-page__title">
          <p className="kern-preline kern-preline--small">Fehler {status}</p>
          <h1 className="kern-heading-large" tabIndex={-1}>
            {title}
          </h1>
          <p className="mp-lead">{detail ?? explanation}</p>
        </div>
      </header>
      <p>{next}</p>
      <ButtonRow>
        {hasTasks ? <ButtonLink to="/arbeitskorb">Zum Arbeitskorb</ButtonLink> : null}
        <ButtonLink to="/" variant={hasTasks ? "secondary" : "primary"}>
          Zur Startseite
        </ButtonLink>
        <ButtonLink to="/angebote" variant="secondary">
          Angebote durchsuchen
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}
