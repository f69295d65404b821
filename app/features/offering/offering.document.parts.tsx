import type { ReactNode } from "react";
import { labelOfMediaType } from "~/platform/file-types";
import { Badge } from "~/ui/badge";
import { formatDate } from "~/ui/dates";
import { documentKindLabels, documentPath, type EntryDocument, sizeText, validityOn } from "./offering.document.rules";
import { dayText } from "./offering.value-texts.rules";

type ListProps = {
  slug: string;
  documents: readonly EntryDocument[];
  /** day in German legal time */
  today: string;
  /** there are more, and they are not for this person */
  hasHidden?: boolean;
  /** what can be done with one */
  actions?: (document: EntryDocument) => ReactNode;
};

/** Documents with the way to their files. */
export function DocumentList({ slug, documents, today, hasHidden = false, actions }: ListProps) {
  return (
    <>
      {documents.length > 0 ? (
        <ul className="mp-documents">
          {documents.map((document) => (
            <li key={document.id} className="mp-document">
              <FileLink slug={slug} document={document} />
              <p className="kern-body kern-body--small kern-body--muted">{factsOf(document)}</p>
              {document.note ? <p className="kern-body kern-body--small mp-preline">{document.note}</p> : null}
              <DocumentBadges document={document} today={today} />
              {actions ? <div className="mp-document__actions">{actions(document)}</div> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {hasHidden ? (
        <p className="kern-body">
          {documents.length > 0 ? "Weitere Dokumente sehen Registrierte." : "Die Dokumente sehen Registrierte."}
        </p>
      ) : null}
    </>
  );
}

/** The browser loads the file itself: it is no page of the application. */
export function FileLink({ slug, document }: { slug: string; document: EntryDocument }) {
  const { id, title, mediaType, size } = document;
  return (
    <a className="kern-link kern-link--no-visited-state mp-link" href={documentPath(slug, id)}>
      {title} ({labelOfMediaType(mediaType)}, {sizeText(size)})
    </a>
  );
}

function factsOf({ kind, number, uploadedAt }: EntryDocument): string {
  return `${documentKindLabels[kind]}, Fassung ${number} vom ${formatDate(uploadedAt)}`;
}

function DocumentBadges({ document: { validUntil, isPublic }, today }: { document: EntryDocument; today: string }) {
  if (validUntil === null && isPublic) return null;
  return (
    <div className="mp-badges">
      <ValidityBadge validUntil={validUntil} today={today} />
      {isPublic ? null : <Badge>nur für Registrierte</Badge>}
    </div>
  );
}

export function ValidityBadge({ validUntil, today }: { validUntil: Date | null; today: string }) {
  if (validUntil === null) return null;
  const validity = validityOn(today, validUntil);
  if (validity === "expired")
    return (
      <Badge tone="danger" icon>
        abgelaufen am {dayText(validUntil)}
      </Badge>
    );
  return <Badge tone={validity === "soon" ? "warning" : "neutral"}>gültig bis {dayText(validUntil)}</Badge>;
}
