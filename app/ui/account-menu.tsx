import { Form, Link } from "@remix-run/react";
import { Icon } from "./icon";

export type MenuLink = { label: string; to: string };
export type MenuRole = { id: string; role: string; organisation: string };

type Props = {
  name: string;
  /** as whom and for whom the person acts; null while no membership was granted or the second factor is due */
  acting: Omit<MenuRole, "id"> | null;
  /** in what else they could act */
  others: readonly MenuRole[];
  links: readonly MenuLink[];
};

/**
 * Who is signed in; the header says beside it in which role and for whom, so that this stays visible. Changing the role and signing out are POSTs, because
 * a GET never changes anything.
 */
export function AccountMenu({ name, acting, others, links }: Props) {
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
          <p className="mp-account__role">{acting?.role ?? "Noch ohne Rolle"}</p>
          {acting ? <p className="mp-account__role">{acting.organisation}</p> : null}
        </div>
        {others.length > 0 ? <RoleChoice others={others} /> : null}
        <ul className="mp-account__list">
          {links.map(({ label, to }) => (
            <li key={to}>
              <Link to={to} className="mp-account__link">
                {label}
              </Link>
            </li>
          ))}
        </ul>
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

/** "OZG-Koordination · Land Thüringen" */
export function actingText(acting: Props["acting"]): string {
  return acting ? `${acting.role} · ${acting.organisation}` : "Noch ohne Rolle";
}

function RoleChoice({ others }: Pick<Props, "others">) {
  return (
    <Form method="post" action="/konto/rolle" className="mp-account__roles" aria-labelledby="rolle-wechseln">
      <p className="mp-account__heading" id="rolle-wechseln">
        Rolle wechseln
      </p>
      <ul className="mp-account__list">
        {others.map(({ id, role, organisation }) => (
          <li key={id}>
            <button type="submit" name="membershipId" value={id} className="mp-account__link mp-account__choice">
              <span>{role}</span>
              <span className="mp-account__role">{organisation}</span>
            </button>
          </li>
        ))}
      </ul>
    </Form>
  );
}
