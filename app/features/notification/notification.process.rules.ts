import { mail, nobody, type Row } from "./notification.relations.rules";

const documentRunsOut: Row = {
  responsible: mail("offering-document", "zustaendig"),
  own_mailbox: mail("offering-document", "funktionspostfach"),
};

const offeringDecided: Row = { author: mail("offering-decided", "verfasst") };

const connectionDecided: Row = {
  own_deciders: mail("connection-decided", "koordination"),
  author: mail("connection-decided", "verfasst"),
  own_mailbox: mail("connection-decided", "funktionspostfach"),
};

const progressed: Row = {
  other_deciders: mail("connection-progressed", "koordination"),
  author: mail("connection-progressed", "verfasst"),
  own_involved: mail("connection-progressed", "beteiligt"),
  provider_involved: mail("connection-progressed", "beteiligt"),
};

/** Mails about offerings and connections. */
export const processTable = {
  "offering.drafted": nobody,
  "offering.revision_started": nobody,
  "offering.discarded": nobody,
  "offering.commented": nobody,
  "offering.comment_resolved": nobody,
  "offering.submitted": { own_deciders: mail("offering-decision-needed", "entscheidung") },
  "offering.changes_requested": offeringDecided,
  "offering.rejected": offeringDecided,
  "offering.published": { ...offeringDecided, own_mailbox: mail("offering-decided", "funktionspostfach") },
  "offering.verification_due": { responsible: mail("offering-verification", "zustaendig") },
  "offering.verification_overdue": { own_deciders: mail("offering-verification", "koordination") },
  "offering.verified": nobody,
  "offering.document_expiring": documentRunsOut,
  "offering.document_expired": documentRunsOut,
  "offering.retired": {
    author: mail("offering-retired", "verfasst"),
    connected_people: mail("offering-retired", "angeschlossen"),
    connected_mailboxes: mail("offering-retired", "angeschlossen"),
  },
  "offering.responsible_changed": nobody,
  // told with the rest, by `handover.received`
  "offering.revision_handed_over": nobody,
  "question.asked": nobody,
  "question.answered": nobody,
  "question.handed_over": nobody,
  "connection.drafted": nobody,
  "connection.handed_in": { own_deciders: mail("connection-release-needed", "entscheidung") },
  "connection.taken_back": nobody,
  "connection.discarded": nobody,
  "connection.responsible_changed": nobody,
  "connection.returned": { author: mail("connection-returned", "verfasst") },
  "connection.released": {
    provider_deciders: mail("connection-decision-needed", "entscheidung"),
    provider_mailbox: mail("connection-decision-needed", "funktionspostfach"),
    author: mail("connection-released", "verfasst"),
  },
  "connection.clarification_requested": {
    own_deciders: mail("connection-clarification-asked", "koordination"),
    author: mail("connection-clarification-asked", "verfasst"),
  },
  "connection.clarification_answered": {
    provider_deciders: mail("connection-clarification-answered", "entscheidung"),
    // whoever asked may be a representative, and waits for the answer
    provider_involved: mail("connection-clarification-answered", "beteiligt"),
  },
  "connection.approved": connectionDecided,
  "connection.rejected": connectionDecided,
  "connection.contract_started": progressed,
  "connection.connecting_started": progressed,
  "connection.test_started": progressed,
  "connection.went_live": progressed,
  "connection.paused": progressed,
  "connection.resumed": progressed,
  "connection.terminated": progressed,
  "connection.withdrawn": progressed,
} as const satisfies Readonly<Record<string, Row>>;
