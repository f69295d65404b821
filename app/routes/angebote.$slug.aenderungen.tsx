import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayOf } from "~/features/account/account.absence.rules";
import { optionalActor } from "~/features/account/account.session.server";
import { ChangeLog, feedLink, StandForm } from "~/features/offering/offering.history.parts";
import { findChangeLog } from "~/features/offering/offering.history.queries.server";
import { formatDate } from "~/ui/dates";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Änderungen: ${page?.offering.title ?? "Angebot"}`) },
  ...(page ? [feedLink(page.offering)] : []),
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await optionalActor(request);
  const page = Number(/^[1-9]\d{0,3}$/.exec(new URL(request.url).searchParams.get("seite") ?? "1")?.[0] ?? 1);
  return data({ ...(await findChangeLog(actor, params["slug"] ?? "", page)), today: dayOf(new Date()) });
}

export default function OfferingChanges() {
  const { offering, log, page, pageCount, today } = useLoaderData<typeof loader>();
  const { slug, title, retiredAt, retiredReason } = offering;
  return (
    <Page
      title="Änderungen"
      preline={title}
      width="narrow"
      lead="Jede veröffentlichte Fassung und was sich gegenüber der vorigen geändert hat"
      breadcrumb={[
        { label: "Angebote", to: "/angebote" },
        { label: title, to: `/angebote/${slug}` },
      ]}
    >
      <p className="kern-body mp-screen-only">
        <TextLink to={`/angebote/${slug}/unterschiede`}>Zwei Fassungen vergleichen</TextLink> ·{" "}
        <a className="kern-link kern-link--no-visited-state mp-link" href={`/angebote/${slug}/aenderungen.atom`}>
          Änderungen als Feed (Atom)
        </a>
      </p>
      {retiredAt ? (
        <Section title={`Zurückgezogen zum ${formatDate(retiredAt)}`} id="zurueckgezogen">
          {retiredReason ? <p className="kern-body mp-preline">{retiredReason}</p> : null}
        </Section>
      ) : null}
      <ChangeLog slug={slug} log={log} />
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefFor={(target) => `/angebote/${slug}/aenderungen?seite=${target}`}
      />
      <StandForm slug={slug} today={today} />
    </Page>
  );
}
