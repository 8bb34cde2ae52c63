-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "told_hash" TEXT,
ADD COLUMN     "told_version" INTEGER;
