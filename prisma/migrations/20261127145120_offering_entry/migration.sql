-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('contract', 'security_declaration', 'data_protection', 'service_description', 'other');

-- AlterTable
ALTER TABLE "Offering" ADD COLUMN     "lastVerifiedById" UUID,
ADD COLUMN     "retiredReason" TEXT,
ADD COLUMN     "searchVersion" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "successorId" UUID,
ADD COLUMN     "verificationAskedAt" TIMESTAMPTZ(3),
ADD COLUMN     "verificationLateAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "OfferingRevision" ADD COLUMN     "areCostsPublic" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "decidedById" UUID,
ADD COLUMN     "decisionReason" TEXT,
ADD COLUMN     "documentVersionIds" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "RevisionComment" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,

    CONSTRAINT "RevisionComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferingDocument" (
    "id" UUID NOT NULL,
    "offeringId" UUID NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "title" TEXT COLLATE "und-x-icu" NOT NULL,
    "isPublic" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,

    CONSTRAINT "OfferingDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferingDocumentVersion" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "fileId" UUID NOT NULL,
    "note" TEXT,
    "validUntil" DATE,
    "remindedAt" TIMESTAMPTZ(3),
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploadedById" UUID,

    CONSTRAINT "OfferingDocumentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "scannedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFileChunk" (
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "StoredFileChunk_pkey" PRIMARY KEY ("fileId","position")
);

-- CreateTable
CREATE TABLE "SearchState" (
    "kind" TEXT NOT NULL,
    "version" BIGINT NOT NULL DEFAULT 0,
    "floor" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "SearchState_pkey" PRIMARY KEY ("kind")
);

-- CreateIndex
CREATE INDEX "RevisionComment_revisionId_createdAt_idx" ON "RevisionComment"("revisionId", "createdAt");

-- CreateIndex
CREATE INDEX "OfferingDocument_offeringId_idx" ON "OfferingDocument"("offeringId");

-- CreateIndex
CREATE INDEX "OfferingDocumentVersion_fileId_idx" ON "OfferingDocumentVersion"("fileId");

-- CreateIndex
CREATE INDEX "OfferingDocumentVersion_validUntil_idx" ON "OfferingDocumentVersion"("validUntil");

-- CreateIndex
CREATE UNIQUE INDEX "OfferingDocumentVersion_documentId_number_key" ON "OfferingDocumentVersion"("documentId", "number");

-- CreateIndex
CREATE INDEX "StoredFile_createdAt_idx" ON "StoredFile"("createdAt");

-- CreateIndex
CREATE INDEX "Offering_searchVersion_idx" ON "Offering"("searchVersion");

-- CreateIndex
CREATE INDEX "Offering_publication_lastVerifiedAt_idx" ON "Offering"("publication", "lastVerifiedAt");

-- CreateIndex
CREATE INDEX "Offering_successorId_idx" ON "Offering"("successorId");

-- CreateIndex
CREATE INDEX "Question_askedById_idx" ON "Question"("askedById");

-- CreateIndex
CREATE INDEX "OfferingRevision_offeringId_publishedAt_idx" ON "OfferingRevision"("offeringId", "publishedAt");

-- AddForeignKey
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Offering"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionComment" ADD CONSTRAINT "RevisionComment_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "OfferingRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferingDocument" ADD CONSTRAINT "OfferingDocument_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferingDocumentVersion" ADD CONSTRAINT "OfferingDocumentVersion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "OfferingDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferingDocumentVersion" ADD CONSTRAINT "OfferingDocumentVersion_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFileChunk" ADD CONSTRAINT "StoredFileChunk_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What follows the engine cannot write ──────────────────────────────────────────────────────────────────────────

-- Revisions that were published before this column existed.
UPDATE "OfferingRevision" SET "publishedAt" = "decidedAt" WHERE status IN ('published', 'superseded');

-- Which changes a search index in a process must fetch (app/features/offering/offering.index.queries.server.ts). As triggers,
-- because commands, imports, seeds and SQL by hand must not be able to forget it.
CREATE FUNCTION "raise_search_version"(changed text) RETURNS bigint LANGUAGE sql AS $$
  INSERT INTO "SearchState" AS s (kind, version) VALUES (changed, 1)
  ON CONFLICT (kind) DO UPDATE SET version = s.version + 1
  RETURNING version
$$;

CREATE FUNCTION "mark_searchable_offerings"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(id) INTO ids FROM changed WHERE "liveRevisionId" IS NOT NULL;
  ELSE
    SELECT array_agg(n.id) INTO ids FROM changed n JOIN former o USING (id)
     WHERE (n."liveRevisionId", n.publication, n."stateCode", n.slug, n."publishedAt")
       IS DISTINCT FROM (o."liveRevisionId", o.publication, o."stateCode", o.slug, o."publishedAt");
  END IF;
  IF ids IS NOT NULL THEN
    PERFORM "mark_offerings"(ids);
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION "mark_offerings"(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE raised bigint := "raise_search_version"('offering');
BEGIN
  UPDATE "Offering" SET "searchVersion" = raised WHERE id = ANY (ids);
END
$$;

-- those that were published before; a database without any keeps its counters empty
SELECT "mark_offerings"(array_agg(id)) FROM "Offering" WHERE "liveRevisionId" IS NOT NULL HAVING count(*) > 0;

-- "Sort by most connected": a connection that begins or ends to count.
CREATE FUNCTION "mark_connected_offering"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR OLD.status IS DISTINCT FROM NEW.status THEN
    PERFORM "mark_offerings"(ARRAY[NEW."offeringId"]);
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION "raise_search_floor"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE raised bigint := "raise_search_version"('offering');
BEGIN
  UPDATE "SearchState" SET floor = raised WHERE kind = 'offering';
  RETURN NULL;
END
$$;

CREATE FUNCTION "mark_searchable_catalogue"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "raise_search_version"('catalogue');
  RETURN NULL;
END
$$;

CREATE TRIGGER "Offering_search_insert" AFTER INSERT ON "Offering" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "mark_searchable_offerings"();
-- its own update of "searchVersion" ends in this trigger again and finds no difference there
CREATE TRIGGER "Offering_search_update" AFTER UPDATE ON "Offering" REFERENCING OLD TABLE AS former NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "mark_searchable_offerings"();
CREATE TRIGGER "Offering_search_delete" AFTER DELETE ON "Offering"
  FOR EACH STATEMENT EXECUTE FUNCTION "raise_search_floor"();
CREATE TRIGGER "Connection_search" AFTER INSERT OR UPDATE OF status ON "Connection"
  FOR EACH ROW EXECUTE FUNCTION "mark_connected_offering"();
CREATE TRIGGER "OzgService_search" AFTER INSERT OR UPDATE OR DELETE ON "OzgService"
  FOR EACH STATEMENT EXECUTE FUNCTION "mark_searchable_catalogue"();
CREATE TRIGGER "AdministrativeService_search" AFTER INSERT OR UPDATE OR DELETE ON "AdministrativeService"
  FOR EACH STATEMENT EXECUTE FUNCTION "mark_searchable_catalogue"();
CREATE TRIGGER "TopicField_search" AFTER INSERT OR UPDATE OR DELETE ON "TopicField"
  FOR EACH STATEMENT EXECUTE FUNCTION "mark_searchable_catalogue"();
