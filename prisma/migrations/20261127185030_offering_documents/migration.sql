-- What a document is called and who may read it moves to its versions: a revision freezes it with the file.

-- AlterTable
ALTER TABLE "OfferingDocumentVersion" ADD COLUMN     "edition" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "isPublic" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kind" "DocumentKind",
ADD COLUMN     "title" TEXT;

UPDATE "OfferingDocumentVersion" v
   SET "isPublic" = d."isPublic", "kind" = d."kind", "title" = d."title"
  FROM "OfferingDocument" d
 WHERE d.id = v."documentId";

ALTER TABLE "OfferingDocumentVersion" ALTER COLUMN "kind" SET NOT NULL,
ALTER COLUMN "title" SET NOT NULL;

-- AlterTable
ALTER TABLE "OfferingDocument" DROP COLUMN "isPublic",
DROP COLUMN "kind",
DROP COLUMN "title";

-- DropIndex
DROP INDEX "OfferingDocumentVersion_documentId_number_key";

-- CreateIndex
CREATE INDEX "OfferingDocumentVersion_uploadedById_idx" ON "OfferingDocumentVersion"("uploadedById");

-- CreateIndex
CREATE UNIQUE INDEX "OfferingDocumentVersion_documentId_number_edition_key" ON "OfferingDocumentVersion"("documentId", "number", "edition");
