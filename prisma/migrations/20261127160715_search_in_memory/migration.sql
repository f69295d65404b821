-- DropIndex
DROP INDEX "OfferingRevision_searchText_idx";

-- DropIndex
DROP INDEX "OfferingRevision_searchVector_idx";

-- DropIndex
DROP INDEX "OzgService_searchText_idx";

-- AlterTable
ALTER TABLE "OfferingRevision" DROP COLUMN "searchText",
DROP COLUMN "searchVector";

-- AlterTable
ALTER TABLE "OzgService" DROP COLUMN "searchText";

-- CreateIndex
CREATE INDEX "OfferingRevision_title_idx" ON "OfferingRevision" USING GIN ("title" gin_trgm_ops);
