import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

type Props = { to: string; children: ReactNode; lang?: string; download?: boolean };

/** Link in running text or lists. Addresses with a scheme leave the product and get `rel="noreferrer"`. */
export function TextLink({ to, children, lang, download }: Props) {
  const className = "kern-link kern-link--no-visited-state mp-link";
  if (/^[a-z][a-z+.-]*:/i.test(to) || download)
    return (
      <a href={to} className={className} rel="noreferrer" lang={lang} download={download}>
        {children}
      </a>
    );
  return (
    <Link to={to} className={className} lang={lang}>
      {children}
    </Link>
  );
}
