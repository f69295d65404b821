import type { ReactNode } from "react";
import { Page } from "~/ui/page";
import { type EntryStep, entrySteps } from "./offering.entry.rules";

type Props = { slug: string; title: string; step: EntryStep; heading: string; children: ReactNode };

/** What the pages of all steps have in common: which step it is, and the way back. */
export function StepFrame({ slug, title, step, heading, children }: Props) {
  const number = entrySteps.findIndex((one) => one.slug === step) + 1;
  return (
    <Page
      title={heading}
      width="narrow"
      preline={`Schritt ${number} von ${entrySteps.length}`}
      breadcrumb={[
        { label: "Angebote", to: "/angebote" },
        { label: title, to: `/angebote/${slug}` },
        { label: "Bearbeiten", to: `/angebote/${slug}/bearbeiten` },
      ]}
    >
      {children}
    </Page>
  );
}
