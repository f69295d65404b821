import { renderToStaticMarkup } from "react-dom/server";
import {
  type ConnectionClarificationAnswered,
  connectionClarificationAnswered,
} from "./connection-clarification-answered";
import { type ConnectionClarificationAsked, connectionClarificationAsked } from "./connection-clarification-asked";
import { type ConnectionDecided, connectionDecided } from "./connection-decided";
import { type ConnectionDecisionNeeded, connectionDecisionNeeded } from "./connection-decision-needed";
import { type ConnectionProgressed, connectionProgressed } from "./connection-progressed";
import { type ConnectionReleaseNeeded, connectionReleaseNeeded } from "./connection-release-needed";
import { type ConnectionReleased, connectionReleased } from "./connection-released";
import { type ConnectionReturned, connectionReturned } from "./connection-returned";
import { bounded, type MailContent, type MailFrame } from "./content";
import { layout } from "./layout";
import { type OfferingDecided, offeringDecided } from "./offering-decided";
import { type OfferingDecisionNeeded, offeringDecisionNeeded } from "./offering-decision-needed";
import { layoutText } from "./text";

export interface TemplateData {
  "offering-decision-needed": OfferingDecisionNeeded;
  "offering-decided": OfferingDecided;
  "connection-release-needed": ConnectionReleaseNeeded;
  "connection-returned": ConnectionReturned;
  "connection-decision-needed": ConnectionDecisionNeeded;
  "connection-released": ConnectionReleased;
  "connection-clarification-asked": ConnectionClarificationAsked;
  "connection-clarification-answered": ConnectionClarificationAnswered;
  "connection-decided": ConnectionDecided;
  "connection-progressed": ConnectionProgressed;
}
export type TemplateName = keyof TemplateData;

/** A template with its data: the pair that can be rendered. */
export type MailOf = { [T in TemplateName]: { readonly template: T; readonly data: TemplateData[T] } }[TemplateName];

const templates: { readonly [T in TemplateName]: (data: TemplateData[T]) => MailContent } = {
  "offering-decision-needed": offeringDecisionNeeded,
  "offering-decided": offeringDecided,
  "connection-release-needed": connectionReleaseNeeded,
  "connection-returned": connectionReturned,
  "connection-decision-needed": connectionDecisionNeeded,
  "connection-released": connectionReleased,
  "connection-clarification-asked": connectionClarificationAsked,
  "connection-clarification-answered": connectionClarificationAnswered,
  "connection-decided": connectionDecided,
  "connection-progressed": connectionProgressed,
};

export const templateNames = Object.keys(templates) as TemplateName[];

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The only entrance to the templates. Pure: the same data give the same mail. */
export function renderMail<T extends TemplateName>(template: T, data: TemplateData[T]): RenderedMail {
  const content = bounded(templates[template](data));
  const frame: MailFrame = data;
  return {
    subject: content.subject,
    html: `<!doctype html>${renderToStaticMarkup(layout(content, frame))}`,
    text: layoutText(content, frame),
  };
}
