import { Form } from "@remix-run/react";
import { Icon } from "./icon";

type Props = { name: string; role: string; organisation: string };

/** Who is signed in, in which role and for whom; signing out is a POST, because a GET never changes anything. */
export function AccountMenu({ name, role, organisation }: Props) {
  return (
    <details className="mp-menu mp-account" name="kopf">
      <summary className="mp-menu__button">
        <Icon name="account-circle" />
        <span className="mp-account__name">{name}</span>
        <span className="kern-sr-only"> – Konto</span>
      </summary>
      <div className="mp-menu__panel mp-menu__panel--end">
        <div className="mp-account__who">
          <p className="mp-account__person">{name}</p>
          <p className="mp-account__role">{role}</p>
          <p className="mp-account__role">{organisation}</p>
        </div>
        <Form method="post" action="/abmelden" className="mp-account__sign-out">
          <button type="submit" className="mp-account__link">
            <Icon name="logout" />
            Abmelden
          </button>
        </Form>
      </div>
    </details>
  );
}
