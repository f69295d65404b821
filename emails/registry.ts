import { renderToStaticMarkup } from "react-dom/server";
import { type AccountNotice, accountNotice } from "./account-notice";
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
import { type DeputyNamed, deputyNamed } from "./deputy-named";
import { type EmailChangeConfirm, emailChangeConfirm } from "./email-change-confirm";
import { type EmailChangeNotice, emailChangeNotice } from "./email-change-notice";
import { type EmailChangeTaken, emailChangeTaken } from "./email-change-taken";
import { type FactorResetConfirm, factorResetConfirm } from "./factor-reset-confirm";
import { type FactorResetWaiting, factorResetWaiting } from "./factor-reset-waiting";
import { type HandoverReceived, handoverReceived } from "./handover-received";
import { type Invitation, invitation } from "./invitation";
import { type InvitationAccepted, invitationAccepted } from "./invitation-accepted";
import { layout } from "./layout";
import { type MembershipChanged, membershipChanged } from "./membership-changed";
import { type MembershipDecided, membershipDecided } from "./membership-decided";
import { type MembershipDecisionNeeded, membershipDecisionNeeded } from "./membership-decision-needed";
import { type MembershipLeft, membershipLeft } from "./membership-left";
import { type OfferingDecided, offeringDecided } from "./offering-decided";
import { type OfferingDecisionNeeded, offeringDecisionNeeded } from "./offering-decision-needed";
import { type OfferingDocument, offeringDocument } from "./offering-document";
import { type OfferingRetired, offeringRetired } from "./offering-retired";
import { type OfferingVerification, offeringVerification } from "./offering-verification";
import { type PasswordReset, passwordReset } from "./password-reset";
import { type RegistrationConfirm, registrationConfirm } from "./registration-confirm";
import { type RegistrationKnown, registrationKnown } from "./registration-known";
import { type StateWithoutCoordinator, stateWithoutCoordinator } from "./state-without-coordinator";
import { layoutText } from "./text";

export interface TemplateData {
  "offering-decision-needed": OfferingDecisionNeeded;
  "offering-decided": OfferingDecided;
  "offering-retired": OfferingRetired;
  "offering-verification": OfferingVerification;
  "offering-document": OfferingDocument;
  "connection-release-needed": ConnectionReleaseNeeded;
  "connection-returned": ConnectionReturned;
  "connection-decision-needed": ConnectionDecisionNeeded;
  "connection-released": ConnectionReleased;
  "connection-clarification-asked": ConnectionClarificationAsked;
  "connection-clarification-answered": ConnectionClarificationAnswered;
  "connection-decided": ConnectionDecided;
  "connection-progressed": ConnectionProgressed;
  "account-notice": AccountNotice;
  "deputy-named": DeputyNamed;
  "email-change-confirm": EmailChangeConfirm;
  "email-change-notice": EmailChangeNotice;
  "email-change-taken": EmailChangeTaken;
  "factor-reset-confirm": FactorResetConfirm;
  "factor-reset-waiting": FactorResetWaiting;
  "handover-received": HandoverReceived;
  invitation: Invitation;
  "invitation-accepted": InvitationAccepted;
  "membership-changed": MembershipChanged;
  "membership-decided": MembershipDecided;
  "membership-left": MembershipLeft;
  "membership-decision-needed": MembershipDecisionNeeded;
  "password-reset": PasswordReset;
  "registration-confirm": RegistrationConfirm;
  "registration-known": RegistrationKnown;
  "state-without-coordinator": StateWithoutCoordinator;
}
export type TemplateName = keyof TemplateData;

/** A template with its data: the pair that can be rendered. */
export type MailOf = { [T in TemplateName]: { readonly template: T; readonly data: TemplateData[T] } }[TemplateName];

const templates: { readonly [T in TemplateName]: (data: TemplateData[T]) => MailContent } = {
  "offering-decision-needed": offeringDecisionNeeded,
  "offering-decided": offeringDecided,
  "offering-retired": offeringRetired,
  "offering-verification": offeringVerification,
  "offering-document": offeringDocument,
  "connection-release-needed": connectionReleaseNeeded,
  "connection-returned": connectionReturned,
  "connection-decision-needed": connectionDecisionNeeded,
  "connection-released": connectionReleased,
  "connection-clarification-asked": connectionClarificationAsked,
  "connection-clarification-answered": connectionClarificationAnswered,
  "connection-decided": connectionDecided,
  "connection-progressed": connectionProgressed,
  "account-notice": accountNotice,
  "deputy-named": deputyNamed,
  "email-change-confirm": emailChangeConfirm,
  "email-change-notice": emailChangeNotice,
  "email-change-taken": emailChangeTaken,
  "factor-reset-confirm": factorResetConfirm,
  "factor-reset-waiting": factorResetWaiting,
  "handover-received": handoverReceived,
  invitation,
  "invitation-accepted": invitationAccepted,
  "membership-changed": membershipChanged,
  "membership-decided": membershipDecided,
  "membership-left": membershipLeft,
  "membership-decision-needed": membershipDecisionNeeded,
  "password-reset": passwordReset,
  "registration-confirm": registrationConfirm,
  "registration-known": registrationKnown,
  "state-without-coordinator": stateWithoutCoordinator,
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
