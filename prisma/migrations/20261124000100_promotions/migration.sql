-- CreateEnum
CREATE TYPE "discount_method" AS ENUM ('AUTOMATIC', 'CODE');

-- CreateEnum
CREATE TYPE "discount_class" AS ENUM ('ORDER', 'PRODUCT', 'SHIPPING');

-- CreateEnum
CREATE TYPE "discount_kind" AS ENUM ('BUY_X_GET_Y', 'FIXED', 'FREE_SHIPPING', 'PERCENTAGE');

-- CreateEnum
CREATE TYPE "discount_choice_role" AS ENUM ('BUYS', 'ENTITLED', 'GETS');

-- CreateTable
CREATE TABLE "discount" (
    "id" BIGSERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "method" "discount_method" NOT NULL,
    "class" "discount_class" NOT NULL,
    "kind" "discount_kind" NOT NULL,
    "rate_micros" BIGINT,
    "amounts" JSONB NOT NULL DEFAULT '{}',
    "each_item" BOOLEAN NOT NULL DEFAULT false,
    "buys_quantity" INTEGER,
    "gets_quantity" INTEGER,
    "times" INTEGER,
    "is_for_chosen" BOOLEAN NOT NULL DEFAULT false,
    "minimum_subtotals" JSONB NOT NULL DEFAULT '{}',
    "minimum_quantity" INTEGER,
    "combines_with" "discount_class"[] DEFAULT ARRAY[]::"discount_class"[],
    "customer_tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "market_ids" BIGINT[] DEFAULT ARRAY[]::BIGINT[],
    "starts_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3),
    "usage_limit" INTEGER,
    "per_customer_limit" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "discount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discount_choice" (
    "id" BIGSERIAL NOT NULL,
    "discount_id" BIGINT NOT NULL,
    "role" "discount_choice_role" NOT NULL,
    "product_id" BIGINT,
    "variant_id" BIGINT,
    "collection_id" BIGINT,

    CONSTRAINT "discount_choice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discount_code" (
    "id" BIGSERIAL NOT NULL,
    "discount_id" BIGINT NOT NULL,
    "code" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "discount_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discount_use" (
    "id" BIGSERIAL NOT NULL,
    "discount_id" BIGINT NOT NULL,
    "holder" TEXT NOT NULL,
    "code" TEXT,
    "customer_id" BIGINT,
    "contact" TEXT,
    "reference" TEXT,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "discount_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gift_card" (
    "id" BIGSERIAL NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "last_characters" TEXT NOT NULL,
    "currency_code" CHAR(3) NOT NULL,
    "initial_amount" BIGINT NOT NULL,
    "balance" BIGINT NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gift_card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gift_card_entry" (
    "id" BIGSERIAL NOT NULL,
    "gift_card_id" BIGINT NOT NULL,
    "delta" BIGINT NOT NULL,
    "balance_after" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "reference" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gift_card_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "discount_method_starts_at_id_idx" ON "discount"("method", "starts_at", "id");

-- CreateIndex
CREATE INDEX "discount_created_at_id_idx" ON "discount"("created_at", "id");

-- CreateIndex
CREATE INDEX "discount_choice_discount_id_idx" ON "discount_choice"("discount_id");

-- CreateIndex
CREATE INDEX "discount_choice_product_id_idx" ON "discount_choice"("product_id");

-- CreateIndex
CREATE INDEX "discount_choice_variant_id_idx" ON "discount_choice"("variant_id");

-- CreateIndex
CREATE INDEX "discount_choice_collection_id_idx" ON "discount_choice"("collection_id");

-- CreateIndex
CREATE UNIQUE INDEX "discount_code_key_key" ON "discount_code"("key");

-- CreateIndex
CREATE INDEX "discount_code_discount_id_id_idx" ON "discount_code"("discount_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "discount_use_discount_id_holder_key" ON "discount_use"("discount_id", "holder");

-- CreateIndex
CREATE INDEX "discount_use_holder_idx" ON "discount_use"("holder");

-- CreateIndex
CREATE INDEX "discount_use_discount_id_customer_id_idx" ON "discount_use"("discount_id", "customer_id");

-- CreateIndex
CREATE INDEX "discount_use_discount_id_contact_idx" ON "discount_use"("discount_id", "contact");

-- CreateIndex
CREATE INDEX "discount_use_expires_at_idx" ON "discount_use"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "gift_card_code_hash_key" ON "gift_card"("code_hash");

-- CreateIndex
CREATE INDEX "gift_card_created_at_id_idx" ON "gift_card"("created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "gift_card_entry_gift_card_id_reference_key" ON "gift_card_entry"("gift_card_id", "reference");

-- CreateIndex
CREATE INDEX "gift_card_entry_gift_card_id_id_idx" ON "gift_card_entry"("gift_card_id", "id");

-- AddForeignKey
ALTER TABLE "discount_choice" ADD CONSTRAINT "discount_choice_discount_id_fkey" FOREIGN KEY ("discount_id") REFERENCES "discount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discount_choice" ADD CONSTRAINT "discount_choice_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discount_choice" ADD CONSTRAINT "discount_choice_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "product_variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discount_choice" ADD CONSTRAINT "discount_choice_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discount_code" ADD CONSTRAINT "discount_code_discount_id_fkey" FOREIGN KEY ("discount_id") REFERENCES "discount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discount_use" ADD CONSTRAINT "discount_use_discount_id_fkey" FOREIGN KEY ("discount_id") REFERENCES "discount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gift_card_entry" ADD CONSTRAINT "gift_card_entry_gift_card_id_fkey" FOREIGN KEY ("gift_card_id") REFERENCES "gift_card"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "discount_choice" ADD CONSTRAINT "discount_choice_one" CHECK (num_nonnulls("product_id", "variant_id", "collection_id") = 1);
ALTER TABLE "gift_card" ADD CONSTRAINT "gift_card_balance" CHECK ("balance" >= 0);

SELECT changes.watch('discount', 'id');
SELECT changes.watch('discount_choice', 'discount_id');
SELECT changes.watch('discount_code', 'id', 'discount_id');
SELECT changes.watch('gift_card', 'id');
SELECT changes.watch('gift_card_entry', 'gift_card_id');
