-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "edited_at" TIMESTAMPTZ(3);
