-- CreateTable
CREATE TABLE "activity" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "ended_at_revision" INTEGER,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "decided_activity" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "activity_id" TEXT NOT NULL,
    "area_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "description" TEXT,
    "goals" INTEGER[],
    "start_text" TEXT,
    "start_from" TEXT,
    "start_to" TEXT,
    "start_precision" TEXT,
    "situation" TEXT,
    "task" TEXT,
    "reporting_kind" TEXT NOT NULL,
    "reporting_text" TEXT,
    "reporting_from" TEXT,
    "reporting_to" TEXT,
    "reporting_precision" TEXT,

    CONSTRAINT "decided_activity_pkey" PRIMARY KEY ("council_id","revision_id","activity_id")
);

-- CreateTable
CREATE TABLE "decided_seat" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "activity_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "party_id" TEXT NOT NULL,
    "unit_id" TEXT,
    "written_unit" TEXT,

    CONSTRAINT "decided_seat_pkey" PRIMARY KEY ("council_id","revision_id","activity_id","position")
);

-- CreateTable
CREATE TABLE "milestone" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "activity_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "precision" TEXT NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "activity_update" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" SERIAL NOT NULL,
    "activity_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "unit_id" TEXT,
    "author_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT,
    "text" TEXT NOT NULL,
    "next_step" TEXT,

    CONSTRAINT "activity_update_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "log_entry" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" TEXT,
    "action" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "log_entry_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "workspace" (
    "id" TEXT NOT NULL,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council" (
    "workspace_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'sv',
    "zone" TEXT NOT NULL DEFAULT 'Europe/Stockholm',
    "seasons" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "council_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "short" TEXT NOT NULL,
    "standing" TEXT,

    CONSTRAINT "party_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "unit" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "unit_alias" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "unit_alias_pkey" PRIMARY KEY ("council_id","unit_id","name")
);

-- CreateTable
CREATE TABLE "person" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "user_id" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "contact" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "deputy_id" TEXT,
    "away_from" TEXT,
    "away_to" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "contact_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "plan" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "plan_revision" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "imported_by_id" TEXT,
    "document_title" TEXT,
    "document_type" TEXT,
    "document_adopted_by" TEXT,
    "document_status" TEXT,
    "document_validity" TEXT,
    "document_diarienummer" TEXT,
    "document_responsible" TEXT,
    "document_addressed_to" TEXT,
    "document_reviewed_at" TEXT,
    "document_revised_at" TEXT,
    "document_related_documents" TEXT,
    "document_keywords" TEXT,
    "period_from" TEXT,
    "period_to" TEXT,
    "cross_cutting_goals" INTEGER[],
    "source_file" TEXT NOT NULL,
    "source_text" TEXT NOT NULL,
    "source_sha256" TEXT NOT NULL,

    CONSTRAINT "plan_revision_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "decided_party" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "decided_party_pkey" PRIMARY KEY ("council_id","revision_id","party_id")
);

-- CreateTable
CREATE TABLE "area" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,

    CONSTRAINT "area_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "decided_area" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "area_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT,
    "goals" INTEGER[],

    CONSTRAINT "decided_area_pkey" PRIMARY KEY ("council_id","revision_id","area_id")
);

-- CreateTable
CREATE TABLE "finding" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "severity" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "line" INTEGER,
    "details" JSONB NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("council_id","revision_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "milestone_council_id_revision_id_activity_id_position_key" ON "milestone"("council_id", "revision_id", "activity_id", "position");

-- CreateIndex
CREATE INDEX "activity_update_council_id_activity_id_at_idx" ON "activity_update"("council_id", "activity_id", "at");

-- CreateIndex
CREATE INDEX "log_entry_council_id_at_idx" ON "log_entry"("council_id", "at");

-- CreateIndex
CREATE INDEX "log_entry_council_id_subject_id_at_idx" ON "log_entry"("council_id", "subject_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "council_workspace_id_channel_key" ON "council"("workspace_id", "channel");

-- CreateIndex
CREATE UNIQUE INDEX "council_workspace_id_id_key" ON "council"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "party_council_id_short_key" ON "party"("council_id", "short");

-- CreateIndex
CREATE UNIQUE INDEX "unit_council_id_party_id_name_key" ON "unit"("council_id", "party_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "person_council_id_user_id_key" ON "person"("council_id", "user_id");

-- CreateIndex
CREATE INDEX "contact_council_id_unit_id_until_idx" ON "contact"("council_id", "unit_id", "until");

-- CreateIndex
CREATE UNIQUE INDEX "plan_revision_council_id_plan_id_number_key" ON "plan_revision"("council_id", "plan_id", "number");

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_council_id_plan_id_fkey" FOREIGN KEY ("council_id", "plan_id") REFERENCES "plan"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_activity" ADD CONSTRAINT "decided_activity_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_activity" ADD CONSTRAINT "decided_activity_council_id_revision_id_fkey" FOREIGN KEY ("council_id", "revision_id") REFERENCES "plan_revision"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_activity" ADD CONSTRAINT "decided_activity_council_id_activity_id_fkey" FOREIGN KEY ("council_id", "activity_id") REFERENCES "activity"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_activity" ADD CONSTRAINT "decided_activity_council_id_area_id_fkey" FOREIGN KEY ("council_id", "area_id") REFERENCES "area"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_seat" ADD CONSTRAINT "decided_seat_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_seat" ADD CONSTRAINT "decided_seat_council_id_revision_id_activity_id_fkey" FOREIGN KEY ("council_id", "revision_id", "activity_id") REFERENCES "decided_activity"("council_id", "revision_id", "activity_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_seat" ADD CONSTRAINT "decided_seat_council_id_party_id_fkey" FOREIGN KEY ("council_id", "party_id") REFERENCES "party"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_seat" ADD CONSTRAINT "decided_seat_council_id_unit_id_fkey" FOREIGN KEY ("council_id", "unit_id") REFERENCES "unit"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_council_id_revision_id_activity_id_fkey" FOREIGN KEY ("council_id", "revision_id", "activity_id") REFERENCES "decided_activity"("council_id", "revision_id", "activity_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_update" ADD CONSTRAINT "activity_update_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_update" ADD CONSTRAINT "activity_update_council_id_activity_id_fkey" FOREIGN KEY ("council_id", "activity_id") REFERENCES "activity"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_update" ADD CONSTRAINT "activity_update_council_id_party_id_fkey" FOREIGN KEY ("council_id", "party_id") REFERENCES "party"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_update" ADD CONSTRAINT "activity_update_council_id_unit_id_fkey" FOREIGN KEY ("council_id", "unit_id") REFERENCES "unit"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_update" ADD CONSTRAINT "activity_update_council_id_author_id_fkey" FOREIGN KEY ("council_id", "author_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_council_id_by_id_fkey" FOREIGN KEY ("council_id", "by_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council" ADD CONSTRAINT "council_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_council_id_party_id_fkey" FOREIGN KEY ("council_id", "party_id") REFERENCES "party"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_alias" ADD CONSTRAINT "unit_alias_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_alias" ADD CONSTRAINT "unit_alias_council_id_unit_id_fkey" FOREIGN KEY ("council_id", "unit_id") REFERENCES "unit"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_council_id_unit_id_fkey" FOREIGN KEY ("council_id", "unit_id") REFERENCES "unit"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_council_id_deputy_id_fkey" FOREIGN KEY ("council_id", "deputy_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_revision" ADD CONSTRAINT "plan_revision_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_revision" ADD CONSTRAINT "plan_revision_council_id_plan_id_fkey" FOREIGN KEY ("council_id", "plan_id") REFERENCES "plan"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_revision" ADD CONSTRAINT "plan_revision_council_id_imported_by_id_fkey" FOREIGN KEY ("council_id", "imported_by_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_party" ADD CONSTRAINT "decided_party_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_party" ADD CONSTRAINT "decided_party_council_id_revision_id_fkey" FOREIGN KEY ("council_id", "revision_id") REFERENCES "plan_revision"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_party" ADD CONSTRAINT "decided_party_council_id_party_id_fkey" FOREIGN KEY ("council_id", "party_id") REFERENCES "party"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area" ADD CONSTRAINT "area_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area" ADD CONSTRAINT "area_council_id_plan_id_fkey" FOREIGN KEY ("council_id", "plan_id") REFERENCES "plan"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_area" ADD CONSTRAINT "decided_area_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_area" ADD CONSTRAINT "decided_area_council_id_revision_id_fkey" FOREIGN KEY ("council_id", "revision_id") REFERENCES "plan_revision"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decided_area" ADD CONSTRAINT "decided_area_council_id_area_id_fkey" FOREIGN KEY ("council_id", "area_id") REFERENCES "area"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_council_id_revision_id_fkey" FOREIGN KEY ("council_id", "revision_id") REFERENCES "plan_revision"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
