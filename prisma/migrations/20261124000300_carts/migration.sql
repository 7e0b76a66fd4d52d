-- CreateTable
CREATE TABLE "cart" (
    "id" UUID NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "customer_id" BIGINT,
    "document" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "merged_into" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cart_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "cart_customer_id_key" ON "cart"("customer_id");

-- CreateIndex
CREATE INDEX "cart_updated_at_idx" ON "cart"("updated_at");

-- AddForeignKey
ALTER TABLE "cart" ADD CONSTRAINT "cart_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- How many units of a variant one line may have: from, to, and in steps of.
ALTER TABLE "product_variant"
    ADD COLUMN "quantity_minimum" INTEGER NOT NULL DEFAULT 1 CHECK ("quantity_minimum" >= 1),
    ADD COLUMN "quantity_maximum" INTEGER CHECK ("quantity_maximum" >= "quantity_minimum"),
    ADD COLUMN "quantity_increment" INTEGER NOT NULL DEFAULT 1 CHECK ("quantity_increment" >= 1);

-- What a group of customers pays for a variant in a market, where that is less than what everybody pays. A group is a tag of customers.
CREATE TABLE "customer_group_price" (
    "variant_id" BIGINT NOT NULL,
    "market_id" BIGINT NOT NULL,
    "customer_tag" TEXT NOT NULL,
    "amount" BIGINT NOT NULL CHECK ("amount" >= 0),

    CONSTRAINT "customer_group_price_pkey" PRIMARY KEY ("variant_id", "market_id", "customer_tag")
);

-- CreateIndex
CREATE INDEX "customer_group_price_market_id_idx" ON "customer_group_price"("market_id");

-- AddForeignKey
ALTER TABLE "customer_group_price" ADD CONSTRAINT "customer_group_price_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "product_variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_group_price" ADD CONSTRAINT "customer_group_price_market_id_fkey" FOREIGN KEY ("market_id") REFERENCES "market"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT changes.watch('customer_group_price', 'variant_id', 'market_id');
