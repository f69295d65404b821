-- Substring search (pg_trgm) and folding (unaccent); both are trusted extensions, so the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateEnum
CREATE TYPE "StateKind" AS ENUM ('federation', 'land', 'city_state');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('state', 'federation', 'municipality', 'it_provider', 'operator');

-- CreateEnum
CREATE TYPE "PersonStatus" AS ENUM ('active', 'disabled');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('representative', 'coordinator', 'topic_lead', 'municipal', 'operator');

-- CreateEnum
CREATE TYPE "SituationKind" AS ENUM ('life', 'business', 'cross');

-- CreateEnum
CREATE TYPE "AuthorityLevel" AS ENUM ('state', 'district', 'municipality');

-- CreateEnum
CREATE TYPE "AllocationKeyKind" AS ENUM ('koenigstein', 'inhabitants');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('reference', 'ozg', 'leika', 'areas', 'keys', 'decisions');

-- CreateEnum
CREATE TYPE "RequirementLevel" AS ENUM ('must', 'should', 'may', 'unknown');

-- CreateEnum
CREATE TYPE "ChecklistDimension" AS ENUM ('organisation', 'legal', 'finance', 'technical');

-- CreateEnum
CREATE TYPE "OfferingPublication" AS ENUM ('draft', 'submitted', 'changes_requested', 'published', 'retired');

-- CreateEnum
CREATE TYPE "RevisionStatus" AS ENUM ('draft', 'submitted', 'changes_requested', 'published', 'superseded', 'rejected');

-- CreateEnum
CREATE TYPE "OfferingPhase" AS ENUM ('idea', 'planning', 'concept', 'implementation', 'pilot', 'live', 'live_reusable', 'retired');

-- CreateEnum
CREATE TYPE "ReuseModel" AS ENUM ('efa', 'decentral');

-- CreateEnum
CREATE TYPE "MaturityModel" AS ENUM ('v1_1', 'v2_0');

-- CreateEnum
CREATE TYPE "QuestionVisibility" AS ENUM ('public', 'registered');

-- CreateEnum
CREATE TYPE "ConnectionStatus" AS ENUM ('draft', 'awaiting_own_coordinator', 'submitted', 'clarification', 'approved', 'contract', 'connecting', 'test', 'live', 'terminated', 'rejected', 'withdrawn', 'paused');

-- CreateEnum
CREATE TYPE "AllianceKind" AS ENUM ('implementation', 'connection');

-- CreateEnum
CREATE TYPE "AllianceStatus" AS ENUM ('draft', 'call_open', 'constituted', 'active', 'completed', 'dissolved');

-- CreateEnum
CREATE TYPE "AllianceMemberStatus" AS ENUM ('invited', 'interested', 'awaiting_coordinator', 'member', 'observer', 'declined', 'left');

-- CreateEnum
CREATE TYPE "EventVisibility" AS ENUM ('public', 'shared', 'internal');

-- CreateEnum
CREATE TYPE "DeliveryStatus" AS ENUM ('queued', 'sent', 'failed');

-- CreateTable
CREATE TABLE "State" (
    "code" TEXT NOT NULL,
    "ars" TEXT NOT NULL,
    "iso" TEXT,
    "name" TEXT COLLATE "und-x-icu" NOT NULL,
    "kind" "StateKind" NOT NULL,
    "inhabitants" INTEGER,
    "inhabitantsAsOf" DATE,
    "districts" INTEGER,
    "municipalities" INTEGER,

    CONSTRAINT "State_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT COLLATE "und-x-icu" NOT NULL,
    "stateCode" TEXT,
    "ars" TEXT,
    "mailbox" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT COLLATE "und-x-icu" NOT NULL,
    "passwordHash" TEXT,
    "status" "PersonStatus" NOT NULL DEFAULT 'active',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "topicFieldSlug" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "membershipId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicField" (
    "slug" TEXT NOT NULL,
    "name" TEXT COLLATE "und-x-icu" NOT NULL,
    "position" INTEGER NOT NULL,
    "federalMinistry" TEXT,
    "leadSource" TEXT,

    CONSTRAINT "TopicField_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "TopicFieldLead" (
    "topicFieldSlug" TEXT NOT NULL,
    "stateCode" TEXT NOT NULL,

    CONSTRAINT "TopicFieldLead_pkey" PRIMARY KEY ("topicFieldSlug","stateCode")
);

-- CreateTable
CREATE TABLE "Situation" (
    "slug" TEXT NOT NULL,
    "name" TEXT COLLATE "und-x-icu" NOT NULL,
    "kind" "SituationKind" NOT NULL,
    "topicFieldSlug" TEXT NOT NULL,

    CONSTRAINT "Situation_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "OzgService" (
    "ozgId" TEXT NOT NULL,
    "name" TEXT COLLATE "und-x-icu" NOT NULL,
    "topicFieldSlug" TEXT NOT NULL,
    "situationSlug" TEXT,
    "leikaCount" INTEGER,
    "withdrawnAt" TIMESTAMPTZ(3),
    "searchText" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "OzgService_pkey" PRIMARY KEY ("ozgId")
);

-- CreateTable
CREATE TABLE "AdministrativeService" (
    "id" UUID NOT NULL,
    "leikaKey" TEXT,
    "name" TEXT COLLATE "und-x-icu" NOT NULL,
    "serviceType" TEXT,
    "ozgId" TEXT,
    "sdgAnnexI" BOOLEAN NOT NULL DEFAULT false,
    "sdgAnnexII" BOOLEAN NOT NULL DEFAULT false,
    "lawAbbreviation" TEXT,
    "legalBasis" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "AdministrativeService_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TerritorialAuthority" (
    "ars" TEXT NOT NULL,
    "level" "AuthorityLevel" NOT NULL,
    "ags" TEXT,
    "stateCode" TEXT NOT NULL,
    "textCode" TEXT,
    "name" TEXT COLLATE "und-x-icu" NOT NULL,
    "inhabitants" INTEGER,
    "postalCode" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "TerritorialAuthority_pkey" PRIMARY KEY ("ars","level")
);

-- CreateTable
CREATE TABLE "ItplrDecision" (
    "number" TEXT NOT NULL,
    "board" TEXT NOT NULL,
    "decidedOn" DATE,
    "session" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "attachmentCount" INTEGER NOT NULL DEFAULT 0,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "ItplrDecision_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "AllocationKeySet" (
    "id" UUID NOT NULL,
    "kind" "AllocationKeyKind" NOT NULL,
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "AllocationKeySet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AllocationShare" (
    "keySetId" UUID NOT NULL,
    "stateCode" TEXT NOT NULL,
    "value" DECIMAL(18,5) NOT NULL,

    CONSTRAINT "AllocationShare_pkey" PRIMARY KEY ("keySetId","stateCode")
);

-- CreateTable
CREATE TABLE "CatalogueImport" (
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "asOf" DATE,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "importedBy" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "gone" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,

    CONSTRAINT "CatalogueImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PendingImport" (
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "asOf" DATE,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "failure" TEXT,
    "importId" UUID,

    CONSTRAINT "PendingImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Requirement" (
    "version" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "level" "RequirementLevel" NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "isComplete" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Requirement_pkey" PRIMARY KEY ("version","code")
);

-- CreateTable
CREATE TABLE "ChecklistItem" (
    "version" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "dimension" "ChecklistDimension" NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "ChecklistItem_pkey" PRIMARY KEY ("version","code")
);

-- CreateTable
CREATE TABLE "Offering" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "stateCode" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "publication" "OfferingPublication" NOT NULL DEFAULT 'draft',
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),
    "lastVerifiedAt" TIMESTAMPTZ(3),
    "liveRevisionId" UUID,
    "workingRevisionId" UUID,

    CONSTRAINT "Offering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferingRevision" (
    "id" UUID NOT NULL,
    "offeringId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "RevisionStatus" NOT NULL DEFAULT 'draft',
    "hash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT COLLATE "und-x-icu" NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "reuseModel" "ReuseModel" NOT NULL DEFAULT 'efa',
    "ozgIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "leikaKeys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "topicFieldSlug" TEXT NOT NULL,
    "situationSlugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "serviceTypes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "addressees" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "sdgAnnexI" BOOLEAN NOT NULL DEFAULT false,
    "sdgAnnexII" BOOLEAN NOT NULL DEFAULT false,
    "federalPriority" BOOLEAN NOT NULL DEFAULT false,
    "program" TEXT,
    "laboratory" TEXT,
    "focusFlag" TEXT,
    "languages" TEXT[] DEFAULT ARRAY['de']::TEXT[],
    "coProviderCodes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "leadMinistry" TEXT,
    "operatorId" UUID,
    "operatorName" TEXT,
    "contacts" JSONB NOT NULL DEFAULT '[]',
    "mailbox" TEXT,
    "phase" "OfferingPhase" NOT NULL DEFAULT 'planning',
    "phaseDates" JSONB NOT NULL DEFAULT '{}',
    "maturityModel" "MaturityModel",
    "maturityLevel" INTEGER,
    "maturityCriteria" JSONB NOT NULL DEFAULT '[]',
    "onlineUrl" TEXT,
    "linkStatus" TEXT,
    "legalPaths" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "contractDocs" JSONB NOT NULL DEFAULT '[]',
    "dataProtectionBasis" TEXT,
    "securityDeclaredOn" DATE,
    "securityExpiresOn" DATE,
    "supportModel" TEXT,
    "serviceLevel" TEXT,
    "transports" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "dataStandard" TEXT,
    "specialistSystems" JSONB NOT NULL DEFAULT '[]',
    "userAccounts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "trustLevel" TEXT,
    "payment" JSONB NOT NULL DEFAULT '{}',
    "parameters" JSONB NOT NULL DEFAULT '[]',
    "accessibility" TEXT,
    "isOpenSource" BOOLEAN NOT NULL DEFAULT false,
    "licence" TEXT,
    "repoUrl" TEXT,
    "publiccodeUrl" TEXT,
    "requirementsVersion" TEXT,
    "requirements" JSONB NOT NULL DEFAULT '[]',
    "costs" JSONB NOT NULL DEFAULT '[]',
    "allocationKey" JSONB NOT NULL DEFAULT '[]',
    "isJointlyFunded" BOOLEAN NOT NULL DEFAULT false,
    "milestones" JSONB NOT NULL DEFAULT '[]',
    "relations" JSONB NOT NULL DEFAULT '[]',
    "searchText" TEXT NOT NULL DEFAULT '',
    "searchVector" tsvector,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "submittedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OfferingRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "offeringId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "askedById" UUID,
    "text" TEXT NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "visibility" "QuestionVisibility" NOT NULL DEFAULT 'public',

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Connection" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "offeringId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "revisionHash" TEXT NOT NULL,
    "stateCode" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "providerStateCode" TEXT NOT NULL,
    "status" "ConnectionStatus" NOT NULL DEFAULT 'draft',
    "pausedFrom" "ConnectionStatus",
    "version" INTEGER NOT NULL DEFAULT 1,
    "purpose" TEXT NOT NULL DEFAULT '',
    "currentSituation" TEXT NOT NULL DEFAULT '',
    "desiredGoLive" DATE,
    "legalPath" TEXT,
    "dataProtectionBasis" TEXT,
    "transport" TEXT,
    "specialistSystem" TEXT,
    "needsPayment" BOOLEAN NOT NULL DEFAULT false,
    "municipalityCount" INTEGER,
    "caseNumbers" INTEGER,
    "mailbox" TEXT,
    "leitwegId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "statusSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handedInAt" TIMESTAMPTZ(3),
    "handedInById" UUID,
    "releasedAt" TIMESTAMPTZ(3),
    "approvedAt" TIMESTAMPTZ(3),
    "liveAt" TIMESTAMPTZ(3),

    CONSTRAINT "Connection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReferenceCounter" (
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "ReferenceCounter_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Alliance" (
    "id" UUID NOT NULL,
    "kind" "AllianceKind" NOT NULL,
    "status" "AllianceStatus" NOT NULL DEFAULT 'draft',
    "title" TEXT COLLATE "und-x-icu" NOT NULL,
    "goal" TEXT NOT NULL DEFAULT '',
    "scope" TEXT NOT NULL DEFAULT '',
    "topicFieldSlug" TEXT,
    "ozgIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "leikaKeys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "offeringId" UUID,
    "leadStateCode" TEXT NOT NULL,
    "terms" JSONB NOT NULL DEFAULT '{}',
    "termsHash" TEXT,
    "quorumStates" INTEGER NOT NULL DEFAULT 9,
    "quorumPercent" DECIMAL(6,3) NOT NULL DEFAULT 50,
    "openUntil" DATE,
    "plannedStart" DATE,
    "plannedEnd" DATE,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "calledAt" TIMESTAMPTZ(3),
    "constitutedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Alliance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AllianceMember" (
    "allianceId" UUID NOT NULL,
    "stateCode" TEXT NOT NULL,
    "status" "AllianceMemberStatus" NOT NULL,
    "isLead" BOOLEAN NOT NULL DEFAULT false,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approvedTermsHash" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedById" UUID,

    CONSTRAINT "AllianceMember_pkey" PRIMARY KEY ("allianceId","stateCode")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "visibility" "EventVisibility" NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT,
    "organisationId" UUID,
    "stateCode" TEXT,
    "revisionHash" TEXT,
    "reason" TEXT,
    "isFourEyesWaived" BOOLEAN NOT NULL DEFAULT false,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxEntry" (
    "eventId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dispatchedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxEntry_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "MailDelivery" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "recipientName" TEXT NOT NULL,
    "personId" UUID,
    "template" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" "DeliveryStatus" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "messageId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "MailDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaughtMail" (
    "id" UUID NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "envelopeFrom" TEXT NOT NULL,
    "envelopeTo" TEXT[],
    "raw" TEXT NOT NULL,

    CONSTRAINT "CaughtMail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "State_ars_key" ON "State"("ars");

-- CreateIndex
CREATE UNIQUE INDEX "State_iso_key" ON "State"("iso");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "Organisation_stateCode_idx" ON "Organisation"("stateCode");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Membership_organisationId_role_idx" ON "Membership"("organisationId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_personId_organisationId_role_key" ON "Membership"("personId", "organisationId", "role");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "TopicField_name_key" ON "TopicField"("name");

-- CreateIndex
CREATE UNIQUE INDEX "TopicField_position_key" ON "TopicField"("position");

-- CreateIndex
CREATE UNIQUE INDEX "Situation_name_topicFieldSlug_key" ON "Situation"("name", "topicFieldSlug");

-- CreateIndex
CREATE INDEX "OzgService_topicFieldSlug_idx" ON "OzgService"("topicFieldSlug");

-- CreateIndex
CREATE INDEX "OzgService_searchText_idx" ON "OzgService" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "AdministrativeService_leikaKey_key" ON "AdministrativeService"("leikaKey");

-- CreateIndex
CREATE INDEX "AdministrativeService_ozgId_idx" ON "AdministrativeService"("ozgId");

-- CreateIndex
CREATE INDEX "TerritorialAuthority_stateCode_level_idx" ON "TerritorialAuthority"("stateCode", "level");

-- CreateIndex
CREATE INDEX "ItplrDecision_decidedOn_idx" ON "ItplrDecision"("decidedOn");

-- CreateIndex
CREATE UNIQUE INDEX "AllocationKeySet_kind_year_key" ON "AllocationKeySet"("kind", "year");

-- CreateIndex
CREATE INDEX "CatalogueImport_kind_importedAt_idx" ON "CatalogueImport"("kind", "importedAt");

-- CreateIndex
CREATE INDEX "PendingImport_createdAt_idx" ON "PendingImport"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Offering_slug_key" ON "Offering"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Offering_liveRevisionId_key" ON "Offering"("liveRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Offering_workingRevisionId_key" ON "Offering"("workingRevisionId");

-- CreateIndex
CREATE INDEX "Offering_stateCode_publication_idx" ON "Offering"("stateCode", "publication");

-- CreateIndex
CREATE INDEX "Offering_publication_publishedAt_idx" ON "Offering"("publication", "publishedAt");

-- CreateIndex
CREATE INDEX "OfferingRevision_topicFieldSlug_idx" ON "OfferingRevision"("topicFieldSlug");

-- CreateIndex
CREATE INDEX "OfferingRevision_ozgIds_idx" ON "OfferingRevision" USING GIN ("ozgIds");

-- CreateIndex
CREATE INDEX "OfferingRevision_leikaKeys_idx" ON "OfferingRevision" USING GIN ("leikaKeys");

-- CreateIndex
CREATE INDEX "OfferingRevision_transports_idx" ON "OfferingRevision" USING GIN ("transports");

-- CreateIndex
CREATE INDEX "OfferingRevision_searchText_idx" ON "OfferingRevision" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "OfferingRevision_searchVector_idx" ON "OfferingRevision" USING GIN ("searchVector");

-- CreateIndex
CREATE UNIQUE INDEX "OfferingRevision_offeringId_number_key" ON "OfferingRevision"("offeringId", "number");

-- CreateIndex
CREATE INDEX "Question_offeringId_askedAt_idx" ON "Question"("offeringId", "askedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Connection_reference_key" ON "Connection"("reference");

-- CreateIndex
CREATE INDEX "Connection_stateCode_status_idx" ON "Connection"("stateCode", "status");

-- CreateIndex
CREATE INDEX "Connection_providerStateCode_status_idx" ON "Connection"("providerStateCode", "status");

-- CreateIndex
CREATE INDEX "Connection_offeringId_status_idx" ON "Connection"("offeringId", "status");

-- CreateIndex
CREATE INDEX "Alliance_kind_status_idx" ON "Alliance"("kind", "status");

-- CreateIndex
CREATE INDEX "AllianceMember_stateCode_status_idx" ON "AllianceMember"("stateCode", "status");

-- CreateIndex
CREATE INDEX "Event_subjectKind_subjectId_occurredAt_idx" ON "Event"("subjectKind", "subjectId", "occurredAt");

-- CreateIndex
CREATE INDEX "Event_occurredAt_idx" ON "Event"("occurredAt");

-- CreateIndex
CREATE INDEX "OutboxEntry_dispatchedAt_createdAt_idx" ON "OutboxEntry"("dispatchedAt", "createdAt");

-- CreateIndex
CREATE INDEX "MailDelivery_status_createdAt_idx" ON "MailDelivery"("status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "MailDelivery_eventId_recipient_template_key" ON "MailDelivery"("eventId", "recipient", "template");

-- CreateIndex
CREATE INDEX "CaughtMail_receivedAt_idx" ON "CaughtMail"("receivedAt");

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_topicFieldSlug_fkey" FOREIGN KEY ("topicFieldSlug") REFERENCES "TopicField"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicFieldLead" ADD CONSTRAINT "TopicFieldLead_topicFieldSlug_fkey" FOREIGN KEY ("topicFieldSlug") REFERENCES "TopicField"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicFieldLead" ADD CONSTRAINT "TopicFieldLead_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Situation" ADD CONSTRAINT "Situation_topicFieldSlug_fkey" FOREIGN KEY ("topicFieldSlug") REFERENCES "TopicField"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OzgService" ADD CONSTRAINT "OzgService_topicFieldSlug_fkey" FOREIGN KEY ("topicFieldSlug") REFERENCES "TopicField"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OzgService" ADD CONSTRAINT "OzgService_situationSlug_fkey" FOREIGN KEY ("situationSlug") REFERENCES "Situation"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdministrativeService" ADD CONSTRAINT "AdministrativeService_ozgId_fkey" FOREIGN KEY ("ozgId") REFERENCES "OzgService"("ozgId") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TerritorialAuthority" ADD CONSTRAINT "TerritorialAuthority_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationShare" ADD CONSTRAINT "AllocationShare_keySetId_fkey" FOREIGN KEY ("keySetId") REFERENCES "AllocationKeySet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationShare" ADD CONSTRAINT "AllocationShare_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_liveRevisionId_fkey" FOREIGN KEY ("liveRevisionId") REFERENCES "OfferingRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_workingRevisionId_fkey" FOREIGN KEY ("workingRevisionId") REFERENCES "OfferingRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferingRevision" ADD CONSTRAINT "OfferingRevision_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferingRevision" ADD CONSTRAINT "OfferingRevision_topicFieldSlug_fkey" FOREIGN KEY ("topicFieldSlug") REFERENCES "TopicField"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferingRevision" ADD CONSTRAINT "OfferingRevision_operatorId_fkey" FOREIGN KEY ("operatorId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Connection" ADD CONSTRAINT "Connection_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Connection" ADD CONSTRAINT "Connection_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "OfferingRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Connection" ADD CONSTRAINT "Connection_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Connection" ADD CONSTRAINT "Connection_providerStateCode_fkey" FOREIGN KEY ("providerStateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Connection" ADD CONSTRAINT "Connection_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alliance" ADD CONSTRAINT "Alliance_topicFieldSlug_fkey" FOREIGN KEY ("topicFieldSlug") REFERENCES "TopicField"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alliance" ADD CONSTRAINT "Alliance_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alliance" ADD CONSTRAINT "Alliance_leadStateCode_fkey" FOREIGN KEY ("leadStateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllianceMember" ADD CONSTRAINT "AllianceMember_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Alliance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllianceMember" ADD CONSTRAINT "AllianceMember_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxEntry" ADD CONSTRAINT "OutboxEntry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailDelivery" ADD CONSTRAINT "MailDelivery_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot express ─────────────────────────────────────────────────────────────────────────────────────
-- Names and titles above carry COLLATE "und-x-icu": German order (Äpfel before Zebra), the same on PGlite and PostgreSQL 15–18.

-- One Land has at most one running connection to an offering; ended ones may be followed by a new request.
CREATE UNIQUE INDEX "Connection_active_key" ON "Connection" ("offeringId", "stateCode")
  WHERE "status" NOT IN ('terminated', 'rejected', 'withdrawn');

-- The record is append-only, also for somebody with a console. Only dropping the schema (reset) removes it.
CREATE FUNCTION "refuse_change_of_record"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The table "%" is append-only: % is refused.', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "Event_no_change" BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();

CREATE TRIGGER "Event_no_truncate" BEFORE TRUNCATE ON "Event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_record"();
