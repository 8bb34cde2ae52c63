-- AlterTable
ALTER TABLE "activity_update" ADD COLUMN     "key" TEXT,
ADD COLUMN     "link" TEXT,
ADD COLUMN     "nature" TEXT NOT NULL DEFAULT 'report',
ADD COLUMN     "registered_by_id" TEXT,
ADD COLUMN     "revises_id" TEXT,
ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "acceptance" TEXT NOT NULL DEFAULT 'asked',
ADD COLUMN     "ended_because" TEXT,
ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "council" ADD COLUMN     "settings" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "update_withdrawal" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "update_id" TEXT NOT NULL,
    "by_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "update_withdrawal_pkey" PRIMARY KEY ("council_id","update_id")
);

-- CreateTable
CREATE TABLE "acknowledgement" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "update_id" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "comment" TEXT,

    CONSTRAINT "acknowledgement_pkey" PRIMARY KEY ("council_id","update_id","by_id")
);

-- CreateTable
CREATE TABLE "raised_question" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "activity_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "unit_id" TEXT,
    "update_id" TEXT,
    "author_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "raised_question_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "draft" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "activity_id" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("council_id","person_id","activity_id")
);

-- CreateTable
CREATE TABLE "coordinator" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "party_id" TEXT,
    "person_id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "coordinator_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "greeting" (
    "workspace_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "invited_by" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "greeting_pkey" PRIMARY KEY ("workspace_id","channel")
);

-- CreateTable
CREATE TABLE "handled_request" (
    "workspace_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handled_request_pkey" PRIMARY KEY ("workspace_id","key")
);

-- CreateTable
CREATE TABLE "schedule" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cursor" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("council_id","kind")
);

-- CreateTable
CREATE TABLE "delivery" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT,
    "person_id" TEXT,
    "subject" JSONB NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "lease_owner" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "first_send_at" TIMESTAMPTZ(3),
    "slack_channel" TEXT,
    "slack_ts" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "reminder_preference" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "off" BOOLEAN NOT NULL DEFAULT false,
    "weekday" INTEGER,
    "time" TEXT,

    CONSTRAINT "reminder_preference_pkey" PRIMARY KEY ("council_id","person_id")
);

-- CreateTable
CREATE TABLE "snooze" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "snooze_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "meeting_series" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "rule" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_series_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "series_id" TEXT,
    "day" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "place" TEXT,
    "link" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "agenda_choice" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "meeting_id" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "choice" JSONB NOT NULL,

    CONSTRAINT "agenda_choice_pkey" PRIMARY KEY ("council_id","meeting_id","item")
);

-- CreateTable
CREATE TABLE "frozen_agenda" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "meeting_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "agenda" JSONB NOT NULL,

    CONSTRAINT "frozen_agenda_pkey" PRIMARY KEY ("council_id","meeting_id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "workspace_id" TEXT NOT NULL,
    "council_id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "raised_question_council_id_activity_id_at_idx" ON "raised_question"("council_id", "activity_id", "at");

-- CreateIndex
CREATE INDEX "coordinator_council_id_until_idx" ON "coordinator"("council_id", "until");

-- CreateIndex
CREATE INDEX "handled_request_at_idx" ON "handled_request"("at");

-- CreateIndex
CREATE INDEX "delivery_state_next_at_idx" ON "delivery"("state", "next_at");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_council_id_key_key" ON "delivery"("council_id", "key");

-- CreateIndex
CREATE INDEX "snooze_council_id_until_idx" ON "snooze"("council_id", "until");

-- CreateIndex
CREATE INDEX "meeting_council_id_day_idx" ON "meeting"("council_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "activity_update_council_id_key_key" ON "activity_update"("council_id", "key");

-- AddForeignKey
ALTER TABLE "activity_update" ADD CONSTRAINT "activity_update_council_id_registered_by_id_fkey" FOREIGN KEY ("council_id", "registered_by_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_update" ADD CONSTRAINT "activity_update_council_id_revises_id_fkey" FOREIGN KEY ("council_id", "revises_id") REFERENCES "activity_update"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "update_withdrawal" ADD CONSTRAINT "update_withdrawal_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "update_withdrawal" ADD CONSTRAINT "update_withdrawal_council_id_update_id_fkey" FOREIGN KEY ("council_id", "update_id") REFERENCES "activity_update"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "update_withdrawal" ADD CONSTRAINT "update_withdrawal_council_id_by_id_fkey" FOREIGN KEY ("council_id", "by_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_council_id_update_id_fkey" FOREIGN KEY ("council_id", "update_id") REFERENCES "activity_update"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_council_id_by_id_fkey" FOREIGN KEY ("council_id", "by_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raised_question" ADD CONSTRAINT "raised_question_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raised_question" ADD CONSTRAINT "raised_question_council_id_activity_id_fkey" FOREIGN KEY ("council_id", "activity_id") REFERENCES "activity"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raised_question" ADD CONSTRAINT "raised_question_council_id_party_id_fkey" FOREIGN KEY ("council_id", "party_id") REFERENCES "party"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raised_question" ADD CONSTRAINT "raised_question_council_id_unit_id_fkey" FOREIGN KEY ("council_id", "unit_id") REFERENCES "unit"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raised_question" ADD CONSTRAINT "raised_question_council_id_update_id_fkey" FOREIGN KEY ("council_id", "update_id") REFERENCES "activity_update"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raised_question" ADD CONSTRAINT "raised_question_council_id_author_id_fkey" FOREIGN KEY ("council_id", "author_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_council_id_activity_id_fkey" FOREIGN KEY ("council_id", "activity_id") REFERENCES "activity"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_council_id_party_id_fkey" FOREIGN KEY ("council_id", "party_id") REFERENCES "party"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_preference" ADD CONSTRAINT "reminder_preference_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_preference" ADD CONSTRAINT "reminder_preference_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snooze" ADD CONSTRAINT "snooze_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snooze" ADD CONSTRAINT "snooze_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_council_id_series_id_fkey" FOREIGN KEY ("council_id", "series_id") REFERENCES "meeting_series"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_choice" ADD CONSTRAINT "agenda_choice_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_choice" ADD CONSTRAINT "agenda_choice_council_id_meeting_id_fkey" FOREIGN KEY ("council_id", "meeting_id") REFERENCES "meeting"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "frozen_agenda" ADD CONSTRAINT "frozen_agenda_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "frozen_agenda" ADD CONSTRAINT "frozen_agenda_council_id_meeting_id_fkey" FOREIGN KEY ("council_id", "meeting_id") REFERENCES "meeting"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_workspace_id_council_id_fkey" FOREIGN KEY ("workspace_id", "council_id") REFERENCES "council"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say and the database keeps all the same.
DO $$
DECLARE
  appended text;
BEGIN
  FOREACH appended IN ARRAY ARRAY['update_withdrawal', 'acknowledgement', 'raised_question', 'frozen_agenda'] LOOP
    EXECUTE format(
      'CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I EXECUTE FUNCTION refuse_change()',
      appended
    );
  END LOOP;
END
$$;

-- A person coordinates for a party once at a time, and once for the whole council.
CREATE UNIQUE INDEX coordinator_once ON coordinator (council_id, person_id, coalesce(party_id, ''))
WHERE until IS NULL;

ALTER TABLE activity_update
  ADD CONSTRAINT activity_update_nature CHECK (nature IN ('report', 'nothing-new')),
  ADD CONSTRAINT activity_update_source CHECK (
    source IN ('mail', 'phone', 'meeting', 'other') AND (source IS NULL) = (registered_by_id IS NULL)
  );

ALTER TABLE raised_question
  ADD CONSTRAINT raised_question_kind CHECK (kind IN ('discuss', 'decide'));

ALTER TABLE contact
  ADD CONSTRAINT contact_acceptance CHECK (acceptance IN ('asked', 'accepted')),
  ADD CONSTRAINT contact_ended_because CHECK (
    ended_because IN ('replaced', 'declined', 'handed-over', 'deactivated', 'vacated', 'merged')
  );

ALTER TABLE coordinator
  ADD CONSTRAINT coordinator_until CHECK (until >= since);

ALTER TABLE delivery
  ADD CONSTRAINT delivery_state CHECK (
    state IN ('pending', 'sending', 'uncertain', 'sent', 'parked', 'expired', 'cancelled')
  ),
  ADD CONSTRAINT delivery_addressee CHECK (channel IS NULL OR person_id IS NULL);

ALTER TABLE reminder_preference
  ADD CONSTRAINT reminder_preference_weekday CHECK (weekday BETWEEN 1 AND 7),
  ADD CONSTRAINT reminder_preference_time CHECK (time ~ '^([01]\d|2[0-3]):[0-5]\d$');

ALTER TABLE meeting
  ADD CONSTRAINT meeting_day CHECK (is_interval_of_days(day, day)),
  ADD CONSTRAINT meeting_time CHECK (time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ADD CONSTRAINT meeting_minutes CHECK (minutes BETWEEN 1 AND 1440);
