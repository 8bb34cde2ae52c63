-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "asked_by_id" TEXT,
ADD COLUMN     "reason" TEXT;

-- AlterTable
ALTER TABLE "council" ADD COLUMN     "has_plan" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "unit" ADD COLUMN     "merged_into_id" TEXT;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_council_id_merged_into_id_fkey" FOREIGN KEY ("council_id", "merged_into_id") REFERENCES "unit"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_council_id_asked_by_id_fkey" FOREIGN KEY ("council_id", "asked_by_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say and the database keeps all the same.
ALTER TABLE contact
  DROP CONSTRAINT contact_ended_because,
  ADD CONSTRAINT contact_ended_because CHECK (
    ended_because IN ('replaced', 'declined', 'handed-over', 'deactivated', 'vacated', 'merged', 'forgotten')
  );

ALTER TABLE unit
  ADD CONSTRAINT unit_merged_into CHECK (merged_into_id <> id);

-- Councils that were there before have their plan.
UPDATE council SET has_plan = true WHERE EXISTS (SELECT 1 FROM plan WHERE plan.council_id = council.id AND ended_at IS NULL);
