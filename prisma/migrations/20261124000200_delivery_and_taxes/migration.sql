-- AlterTable
ALTER TABLE "market" ADD COLUMN "prices_include_tax" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "tax_rate" (
    "id" BIGSERIAL NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "zone_code" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "rate_micros" BIGINT NOT NULL CHECK ("rate_micros" >= 0 AND "rate_micros" <= 1000000),
    "is_on_shipping" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "tax_rate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_zone" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_zone_place" (
    "country_code" CHAR(2) NOT NULL,
    "zone_code" TEXT NOT NULL DEFAULT '',
    "zone_id" BIGINT NOT NULL,

    CONSTRAINT "delivery_zone_place_pkey" PRIMARY KEY ("country_code","zone_code")
);

-- CreateTable
CREATE TABLE "delivery_rate" (
    "id" BIGSERIAL NOT NULL,
    "zone_id" BIGINT NOT NULL,
    "market_id" BIGINT NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "amount" BIGINT NOT NULL CHECK ("amount" >= 0),
    "least_grams" INTEGER,
    "most_grams" INTEGER,
    "least_amount" BIGINT,
    "most_amount" BIGINT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "delivery_rate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tax_rate_country_code_zone_code_title_key" ON "tax_rate"("country_code", "zone_code", "title");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_zone_name_key" ON "delivery_zone"("name");

-- CreateIndex
CREATE INDEX "delivery_zone_place_zone_id_idx" ON "delivery_zone_place"("zone_id");

-- CreateIndex
CREATE INDEX "delivery_rate_zone_id_market_id_idx" ON "delivery_rate"("zone_id", "market_id");

-- CreateIndex
CREATE INDEX "delivery_rate_market_id_idx" ON "delivery_rate"("market_id");

-- AddForeignKey
ALTER TABLE "delivery_zone_place" ADD CONSTRAINT "delivery_zone_place_zone_id_fkey" FOREIGN KEY ("zone_id") REFERENCES "delivery_zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_rate" ADD CONSTRAINT "delivery_rate_zone_id_fkey" FOREIGN KEY ("zone_id") REFERENCES "delivery_zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_rate" ADD CONSTRAINT "delivery_rate_market_id_fkey" FOREIGN KEY ("market_id") REFERENCES "market"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT changes.watch('tax_rate', 'id', 'country_code');
SELECT changes.watch('delivery_zone', 'id');
SELECT changes.watch('delivery_zone_place', 'zone_id', 'country_code');
SELECT changes.watch('delivery_rate', 'id', 'zone_id');
