import regular from "@kern-ux/native/dist/fonts/fira-sans/FiraSans-Regular.woff2?url";
import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { DutyBanner } from "~/features/account/account.factor.parts";
import { roleLabels, type SignedIn, writingState } from "~/features/account/account.rules";
import { optionalPerson, takeDraft } from "~/features/account/account.session.server";
import { can } from "~/features/organisation/organisation.policy";
import { clearBrowserState } from "~/platform/browser-state.server";
import { env } from "~/platform/env.server";
import { readFlash } from "~/platform/flash.server";
import { AccountMenu, actingText } from "~/ui/account-menu";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button";
import { ErrorPage } from "~/ui/error-page";
import { errorText } from "~/ui/error-text";
import { Footer } from "~/ui/footer";
import { DraftContext } from "~/ui/form";
import { Header, type NavItem } from "~/ui/header";
import { useNavigationEffects } from "~/ui/navigation-effects";
import { NonceContext } from "~/ui/nonce";
import { PRODUCT_NAME, pageTitle } from "~/ui/page-title";
import { SkipLink } from "~/ui/skip-link";
import { readTheme } from "~/ui/theme";
import { ThemeSwitch } from "~/ui/theme-switch";
import { type SentInput, UnsentInput, UntakenDraft, useWaiting } from "~/ui/unsent-input";
import "~/ui/styles/index.css";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const [person, flash, draft] = await Promise.all([optionalPerson(request), readFlash(request), takeDraft(request)]);
  const headers = new Headers();
  if (flash.clearCookie !== null) headers.append("Set-Cookie", flash.clearCookie);
  if (draft !== null) headers.append("Set-Cookie", await clearBrowserState("draft"));
  return data(
    {
      account: person && accountOf(person),
      factorDueFrom: dutyNotice(request, person),
      message: flash.message,
      draft,
      theme: readTheme(request.headers.get("Cookie")),
      isDemo: env().demo,
    },
    { headers },
  );
}

/** The duty of a second factor that is still to come; its own pages say it themselves. */
function dutyNotice(request: Request, person: SignedIn | null): Date | null {
  const isThere = new URL(request.url).pathname.startsWith("/konto/sicherheit");
  return person && !person.mustEnrol && !isThere ? person.factorDueFrom : null;
}

/** What the frame of every page shows of the person. */
function accountOf({ name, actor, memberships }: SignedIn) {
  const isOfLand =
    actor !== null &&
    actor.stateCode !== null &&
    can(actor, "view_people", { stateCode: actor.stateCode, hasCoordinator: true });
  return {
    name,
    acting: actor && { role: roleLabels[actor.role], organisation: actor.organisationName },
    others: memberships
      .filter(({ id }) => actor !== null && id !== actor.membershipId)
      .map(({ id, role, organisationName }) => ({ id, role: roleLabels[role], organisation: organisationName })),
    links: [{ label: "Konto", to: "/konto" }, ...(isOfLand ? [{ label: "Land", to: "/land" }] : [])],
    hasConnections: actor !== null && (writingState(actor) !== null || actor.role === "operator"),
    isOfLand,
    isOperator: actor?.role === "operator",
  };
}

export const links: LinksFunction = () => [
  { rel: "preload", href: regular, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => {
  if (!error) return [{ title: PRODUCT_NAME }];
  return [{ title: pageTitle(errorText(statusOf(error)).title) }, { name: "robots", content: "noindex" }];
};

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const root = useRouteLoaderData<typeof loader>("root");
  const theme = root?.theme ?? "system";
  const account = root?.account ?? null;
  return (
    <html lang="de" {...(theme === "system" ? {} : { "data-kern-theme": theme })}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <SkipLink />
        <Header
          nav={navFor(account)}
          account={<Account account={account} />}
          acting={account && actingText(account.acting)}
          mobileExtra={account ? [] : [{ label: "Anmelden", to: "/anmelden" }]}
        />
        <main id="inhalt" tabIndex={-1}>
          {children}
        </main>
        <Footer isDemo={root?.isDemo ?? false} theme={<ThemeSwitch theme={theme} />} />
        <ScrollRestoration {...(nonce ? { nonce } : {})} />
        <Scripts {...(nonce ? { nonce } : {})} />
      </body>
    </html>
  );
}

export default function App() {
  useNavigationEffects();
  const root = useRouteLoaderData<typeof loader>("root");
  const message = root?.message ?? null;
  const waiting = useWaiting(root?.draft ?? null);
  const { pathname } = useLocation();
  return (
    <DraftContext.Provider value={waiting}>
      {message ? (
        <div className="mp-container mp-flash" tabIndex={-1}>
          <Alert kind={message.kind} title={message.text} live />
        </div>
      ) : null}
      {root?.factorDueFrom ? <DutyBanner dueFrom={root.factorDueFrom} /> : null}
      <Outlet />
      <UntakenDraft waiting={waiting} page={pathname} />
    </DraftContext.Provider>
  );
}

export function ErrorBoundary() {
  useNavigationEffects();
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>("root");
  const hasTasks = Boolean(root?.account?.acting);
  const unsent = typedOf(error) ?? root?.draft ?? null;
  return (
    <>
      <ErrorPage status={statusOf(error)} detail={detailOf(error)} hasTasks={hasTasks} />
      {unsent ? <UnsentInput sent={unsent} /> : null}
    </>
  );
}

/** What was typed into the form that led here. */
function typedOf(error: unknown): SentInput | null {
  if (!isRouteErrorResponse(error)) return null;
  const { typed } = (error as { data: { typed?: SentInput } | null }).data ?? {};
  return typed ?? null;
}

type AccountData = ReturnType<typeof accountOf> | null;

function Account({ account }: { account: AccountData }) {
  if (account)
    return <AccountMenu name={account.name} acting={account.acting} others={account.others} links={account.links} />;
  return (
    <div className="mp-sign-in">
      <ButtonLink to="/anmelden" variant="secondary">
        Anmelden
      </ButtonLink>
    </div>
  );
}

function navFor(account: AccountData): NavItem[] {
  return [
    { label: "Angebote", to: "/angebote" },
    { label: "Allianzen", to: "/allianzen" },
    { label: "Katalog", to: "/katalog" },
    ...(account?.hasConnections ? [{ label: "Anschlüsse", to: "/anschluesse" }] : []),
    ...(account?.acting ? [{ label: "Arbeitskorb", to: "/arbeitskorb" }] : []),
    ...(account?.isOfLand ? [{ label: "Land", to: "/land" }] : []),
    ...(account?.isOperator ? [{ label: "Betrieb", to: "/betrieb" }] : []),
  ];
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

/** What was thrown as an answer is meant for people (http-errors.ts); an unexpected error tells nothing about itself. */
function detailOf(error: unknown): string | null {
  if (!isRouteErrorResponse(error)) return null;
  const { data: body } = error as { data: unknown };
  if (typeof body === "object" && body !== null && "message" in body && typeof body.message === "string")
    return body.message;
  return null;
}
