-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "product_status" AS ENUM ('ACTIVE', 'ARCHIVED', 'DRAFT');

-- CreateEnum
CREATE TYPE "inventory_policy" AS ENUM ('DENY', 'CONTINUE');

-- CreateEnum
CREATE TYPE "weight_unit" AS ENUM ('GRAMS', 'KILOGRAMS', 'OUNCES', 'POUNDS');

-- CreateEnum
CREATE TYPE "media_type" AS ENUM ('IMAGE', 'VIDEO', 'EXTERNAL_VIDEO', 'MODEL_3D');

-- CreateEnum
CREATE TYPE "collection_sort_order" AS ENUM ('MANUAL', 'BEST_SELLING', 'ALPHA_ASC', 'ALPHA_DESC', 'PRICE_ASC', 'PRICE_DESC', 'CREATED', 'CREATED_DESC');

-- CreateEnum
CREATE TYPE "menu_item_type" AS ENUM ('ARTICLE', 'BLOG', 'CATALOG', 'COLLECTION', 'COLLECTIONS', 'CUSTOMER_ACCOUNT_PAGE', 'FRONTPAGE', 'HTTP', 'METAOBJECT', 'PAGE', 'PRODUCT', 'SEARCH', 'SHOP_POLICY');

-- CreateEnum
CREATE TYPE "review_status" AS ENUM ('PENDING', 'PUBLISHED', 'REJECTED');

-- CreateEnum
CREATE TYPE "shop_policy_type" AS ENUM ('CONTACT_INFORMATION', 'LEGAL_NOTICE', 'PRIVACY_POLICY', 'REFUND_POLICY', 'SHIPPING_POLICY', 'SUBSCRIPTION_POLICY', 'TERMS_OF_SALE', 'TERMS_OF_SERVICE');

-- CreateTable
CREATE TABLE "product" (
    "id" BIGSERIAL NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description_html" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "vendor" TEXT NOT NULL DEFAULT '',
    "product_type" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "product_status" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(3),
    "seo_title" TEXT,
    "seo_description" TEXT,
    "is_gift_card" BOOLEAN NOT NULL DEFAULT false,
    "featured_media_id" BIGINT,
    "available_for_sale" BOOLEAN NOT NULL DEFAULT false,
    "total_inventory" INTEGER NOT NULL DEFAULT 0,
    "variants_count" INTEGER NOT NULL DEFAULT 0,
    "rating_count" INTEGER NOT NULL DEFAULT 0,
    "rating_sum" INTEGER NOT NULL DEFAULT 0,
    "units_sold" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_option" (
    "id" BIGSERIAL NOT NULL,
    "product_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "product_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_option_value" (
    "id" BIGSERIAL NOT NULL,
    "product_id" BIGINT NOT NULL,
    "option_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "swatch_color" TEXT,
    "swatch_media_id" BIGINT,

    CONSTRAINT "product_option_value_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_variant" (
    "id" BIGSERIAL NOT NULL,
    "product_id" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "sku" TEXT,
    "barcode" TEXT,
    "option_value_ids" BIGINT[],
    "media_id" BIGINT,
    "weight" DOUBLE PRECISION,
    "weight_unit" "weight_unit" NOT NULL DEFAULT 'KILOGRAMS',
    "taxable" BOOLEAN NOT NULL DEFAULT true,
    "requires_shipping" BOOLEAN NOT NULL DEFAULT true,
    "inventory_tracked" BOOLEAN NOT NULL DEFAULT true,
    "inventory_policy" "inventory_policy" NOT NULL DEFAULT 'DENY',
    "quantity_available" INTEGER NOT NULL DEFAULT 0,
    "available_for_sale" BOOLEAN NOT NULL DEFAULT false,
    "quantity_value" DOUBLE PRECISION,
    "quantity_unit" TEXT,
    "reference_value" INTEGER,
    "reference_unit" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "variant_price" (
    "variant_id" BIGINT NOT NULL,
    "market_id" BIGINT NOT NULL,
    "currency_code" CHAR(3) NOT NULL,
    "amount" BIGINT NOT NULL,
    "compare_at_amount" BIGINT,
    "is_fixed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "variant_price_pkey" PRIMARY KEY ("variant_id","market_id")
);

-- CreateTable
CREATE TABLE "product_price_range" (
    "product_id" BIGINT NOT NULL,
    "market_id" BIGINT NOT NULL,
    "currency_code" CHAR(3) NOT NULL,
    "min_amount" BIGINT NOT NULL,
    "max_amount" BIGINT NOT NULL,
    "min_compare_at_amount" BIGINT NOT NULL DEFAULT 0,
    "max_compare_at_amount" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "product_price_range_pkey" PRIMARY KEY ("product_id","market_id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" BIGSERIAL NOT NULL,
    "type" "media_type" NOT NULL DEFAULT 'IMAGE',
    "url" TEXT NOT NULL,
    "alt" TEXT,
    "width" INTEGER,
    "height" INTEGER,
    "mime_type" TEXT,
    "preview_url" TEXT,
    "host" TEXT,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_media" (
    "product_id" BIGINT NOT NULL,
    "media_id" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "product_media_pkey" PRIMARY KEY ("product_id","media_id")
);

-- CreateTable
CREATE TABLE "collection" (
    "id" BIGSERIAL NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description_html" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "image_id" BIGINT,
    "sort_order" "collection_sort_order" NOT NULL DEFAULT 'BEST_SELLING',
    "rules" JSONB,
    "published_at" TIMESTAMPTZ(3),
    "seo_title" TEXT,
    "seo_description" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_product" (
    "collection_id" BIGINT NOT NULL,
    "product_id" BIGINT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "collection_product_pkey" PRIMARY KEY ("collection_id","product_id")
);

-- CreateTable
CREATE TABLE "metafield" (
    "id" BIGSERIAL NOT NULL,
    "owner_type" TEXT NOT NULL,
    "owner_id" BIGINT NOT NULL,
    "namespace" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "description" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "metafield_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu" (
    "id" BIGSERIAL NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "menu_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_item" (
    "id" BIGSERIAL NOT NULL,
    "menu_id" BIGINT NOT NULL,
    "parent_id" BIGINT,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "type" "menu_item_type" NOT NULL,
    "resource_id" BIGINT,
    "url" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "menu_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page" (
    "id" BIGSERIAL NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "body_summary" TEXT NOT NULL DEFAULT '',
    "seo_title" TEXT,
    "seo_description" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blog" (
    "id" BIGSERIAL NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "seo_title" TEXT,
    "seo_description" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" BIGSERIAL NOT NULL,
    "blog_id" BIGINT NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "content_html" TEXT NOT NULL,
    "content" TEXT NOT NULL DEFAULT '',
    "excerpt_html" TEXT,
    "excerpt" TEXT,
    "author_name" TEXT NOT NULL,
    "author_bio" TEXT,
    "author_email" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "image_id" BIGINT,
    "seo_title" TEXT,
    "seo_description" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "location" (
    "id" BIGSERIAL NOT NULL,
    "handle" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address1" TEXT,
    "city" TEXT,
    "zip" TEXT,
    "country_code" CHAR(2),
    "pickup" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inventory_level" (
    "variant_id" BIGINT NOT NULL,
    "location_id" BIGINT NOT NULL,
    "on_hand" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "inventory_level_pkey" PRIMARY KEY ("variant_id","location_id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" BIGSERIAL NOT NULL,
    "product_id" BIGINT NOT NULL,
    "rating" SMALLINT NOT NULL,
    "title" TEXT,
    "body" TEXT NOT NULL DEFAULT '',
    "author_name" TEXT,
    "recommended" BOOLEAN,
    "helpful_count" INTEGER NOT NULL DEFAULT 0,
    "status" "review_status" NOT NULL DEFAULT 'PENDING',
    "source" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "slogan" TEXT,
    "short_description" TEXT,
    "colors" JSONB NOT NULL DEFAULT '{}',
    "logo_id" BIGINT,
    "square_logo_id" BIGINT,
    "cover_image_id" BIGINT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_policy" (
    "id" BIGSERIAL NOT NULL,
    "type" "shop_policy_type" NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shop_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "market" (
    "id" BIGSERIAL NOT NULL,
    "handle" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency_code" CHAR(3) NOT NULL,
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "rate_micros" BIGINT NOT NULL DEFAULT 1000000,

    CONSTRAINT "market_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "market_country" (
    "country_code" CHAR(2) NOT NULL,
    "market_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "default_language" TEXT NOT NULL,

    CONSTRAINT "market_country_pkey" PRIMARY KEY ("country_code")
);

-- CreateTable
CREATE TABLE "shop_language" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "endonym" TEXT NOT NULL,
    "is_primary" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "shop_language_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "translation" (
    "resource" TEXT NOT NULL,
    "resource_id" BIGINT NOT NULL,
    "language" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "translation_pkey" PRIMARY KEY ("resource","resource_id","language","field")
);

-- CreateIndex
CREATE UNIQUE INDEX "product_handle_key" ON "product"("handle");

-- CreateIndex
CREATE INDEX "product_title_id_idx" ON "product"("title", "id");

-- CreateIndex
CREATE INDEX "product_vendor_id_idx" ON "product"("vendor", "id");

-- CreateIndex
CREATE INDEX "product_product_type_id_idx" ON "product"("product_type", "id");

-- CreateIndex
CREATE INDEX "product_created_at_id_idx" ON "product"("created_at", "id");

-- CreateIndex
CREATE INDEX "product_updated_at_id_idx" ON "product"("updated_at", "id");

-- CreateIndex
CREATE INDEX "product_units_sold_id_idx" ON "product"("units_sold", "id");

-- CreateIndex
CREATE INDEX "product_tags_idx" ON "product" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "product_featured_media_id_idx" ON "product"("featured_media_id");

-- CreateIndex
CREATE INDEX "product_option_product_id_position_idx" ON "product_option"("product_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "product_option_product_id_name_key" ON "product_option"("product_id", "name");

-- CreateIndex
CREATE INDEX "product_option_value_product_id_idx" ON "product_option_value"("product_id");

-- CreateIndex
CREATE INDEX "product_option_value_swatch_media_id_idx" ON "product_option_value"("swatch_media_id");

-- CreateIndex
CREATE UNIQUE INDEX "product_option_value_option_id_name_key" ON "product_option_value"("option_id", "name");

-- CreateIndex
CREATE INDEX "product_variant_product_id_position_id_idx" ON "product_variant"("product_id", "position", "id");

-- CreateIndex
CREATE INDEX "product_variant_sku_idx" ON "product_variant"("sku");

-- CreateIndex
CREATE INDEX "product_variant_barcode_idx" ON "product_variant"("barcode");

-- CreateIndex
CREATE INDEX "product_variant_media_id_idx" ON "product_variant"("media_id");

-- CreateIndex
CREATE UNIQUE INDEX "product_variant_product_id_option_value_ids_key" ON "product_variant"("product_id", "option_value_ids");

-- CreateIndex
CREATE INDEX "variant_price_market_id_idx" ON "variant_price"("market_id");

-- CreateIndex
CREATE INDEX "product_price_range_market_id_min_amount_product_id_idx" ON "product_price_range"("market_id", "min_amount", "product_id");

-- CreateIndex
CREATE INDEX "media_url_idx" ON "media"("url");

-- CreateIndex
CREATE INDEX "product_media_product_id_position_media_id_idx" ON "product_media"("product_id", "position", "media_id");

-- CreateIndex
CREATE INDEX "product_media_media_id_idx" ON "product_media"("media_id");

-- CreateIndex
CREATE UNIQUE INDEX "collection_handle_key" ON "collection"("handle");

-- CreateIndex
CREATE INDEX "collection_title_id_idx" ON "collection"("title", "id");

-- CreateIndex
CREATE INDEX "collection_updated_at_id_idx" ON "collection"("updated_at", "id");

-- CreateIndex
CREATE INDEX "collection_image_id_idx" ON "collection"("image_id");

-- CreateIndex
CREATE INDEX "collection_product_collection_id_position_product_id_idx" ON "collection_product"("collection_id", "position", "product_id");

-- CreateIndex
CREATE INDEX "collection_product_product_id_collection_id_idx" ON "collection_product"("product_id", "collection_id");

-- CreateIndex
CREATE UNIQUE INDEX "metafield_owner_type_owner_id_namespace_key_key" ON "metafield"("owner_type", "owner_id", "namespace", "key");

-- CreateIndex
CREATE UNIQUE INDEX "menu_handle_key" ON "menu"("handle");

-- CreateIndex
CREATE INDEX "menu_item_menu_id_position_id_idx" ON "menu_item"("menu_id", "position", "id");

-- CreateIndex
CREATE INDEX "menu_item_parent_id_idx" ON "menu_item"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "page_handle_key" ON "page"("handle");

-- CreateIndex
CREATE INDEX "page_title_id_idx" ON "page"("title", "id");

-- CreateIndex
CREATE INDEX "page_updated_at_id_idx" ON "page"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "blog_handle_key" ON "blog"("handle");

-- CreateIndex
CREATE INDEX "blog_title_id_idx" ON "blog"("title", "id");

-- CreateIndex
CREATE INDEX "article_blog_id_published_at_id_idx" ON "article"("blog_id", "published_at", "id");

-- CreateIndex
CREATE INDEX "article_published_at_id_idx" ON "article"("published_at", "id");

-- CreateIndex
CREATE INDEX "article_title_id_idx" ON "article"("title", "id");

-- CreateIndex
CREATE INDEX "article_updated_at_id_idx" ON "article"("updated_at", "id");

-- CreateIndex
CREATE INDEX "article_author_name_id_idx" ON "article"("author_name", "id");

-- CreateIndex
CREATE INDEX "article_tags_idx" ON "article" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "article_image_id_idx" ON "article"("image_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_blog_id_handle_key" ON "article"("blog_id", "handle");

-- CreateIndex
CREATE UNIQUE INDEX "location_handle_key" ON "location"("handle");

-- CreateIndex
CREATE INDEX "inventory_level_location_id_idx" ON "inventory_level"("location_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_source_key" ON "review"("source");

-- CreateIndex
CREATE INDEX "review_product_id_created_at_id_idx" ON "review"("product_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "review_product_id_rating_id_idx" ON "review"("product_id", "rating", "id");

-- CreateIndex
CREATE INDEX "review_product_id_helpful_count_id_idx" ON "review"("product_id", "helpful_count", "id");

-- CreateIndex
CREATE UNIQUE INDEX "shop_policy_type_key" ON "shop_policy"("type");

-- CreateIndex
CREATE UNIQUE INDEX "shop_policy_handle_key" ON "shop_policy"("handle");

-- CreateIndex
CREATE UNIQUE INDEX "market_handle_key" ON "market"("handle");

-- CreateIndex
CREATE INDEX "market_country_market_id_idx" ON "market_country"("market_id");

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_featured_media_id_fkey" FOREIGN KEY ("featured_media_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_option" ADD CONSTRAINT "product_option_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_option_value" ADD CONSTRAINT "product_option_value_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_option_value" ADD CONSTRAINT "product_option_value_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "product_option"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_option_value" ADD CONSTRAINT "product_option_value_swatch_media_id_fkey" FOREIGN KEY ("swatch_media_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_variant" ADD CONSTRAINT "product_variant_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_variant" ADD CONSTRAINT "product_variant_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant_price" ADD CONSTRAINT "variant_price_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "product_variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant_price" ADD CONSTRAINT "variant_price_market_id_fkey" FOREIGN KEY ("market_id") REFERENCES "market"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_price_range" ADD CONSTRAINT "product_price_range_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_price_range" ADD CONSTRAINT "product_price_range_market_id_fkey" FOREIGN KEY ("market_id") REFERENCES "market"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_media" ADD CONSTRAINT "product_media_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_media" ADD CONSTRAINT "product_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection" ADD CONSTRAINT "collection_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_product" ADD CONSTRAINT "collection_product_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_product" ADD CONSTRAINT "collection_product_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_item" ADD CONSTRAINT "menu_item_menu_id_fkey" FOREIGN KEY ("menu_id") REFERENCES "menu"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_item" ADD CONSTRAINT "menu_item_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "menu_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_blog_id_fkey" FOREIGN KEY ("blog_id") REFERENCES "blog"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_level" ADD CONSTRAINT "inventory_level_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "product_variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_level" ADD CONSTRAINT "inventory_level_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop" ADD CONSTRAINT "shop_logo_id_fkey" FOREIGN KEY ("logo_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop" ADD CONSTRAINT "shop_square_logo_id_fkey" FOREIGN KEY ("square_logo_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop" ADD CONSTRAINT "shop_cover_image_id_fkey" FOREIGN KEY ("cover_image_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "market_country" ADD CONSTRAINT "market_country_market_id_fkey" FOREIGN KEY ("market_id") REFERENCES "market"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What Prisma cannot say: rules that hold whatever writes.
ALTER TABLE "variant_price" ADD CONSTRAINT "variant_price_amount_not_negative" CHECK ("amount" >= 0 AND ("compare_at_amount" IS NULL OR "compare_at_amount" >= 0));
ALTER TABLE "review" ADD CONSTRAINT "review_rating_one_to_five" CHECK ("rating" BETWEEN 1 AND 5);
ALTER TABLE "product" ADD CONSTRAINT "product_rating_adds_up" CHECK ("rating_sum" BETWEEN "rating_count" AND "rating_count" * 5);
ALTER TABLE "shop" ADD CONSTRAINT "shop_is_one_row" CHECK ("id" = 1);
CREATE UNIQUE INDEX "market_one_primary" ON "market" ("is_primary") WHERE "is_primary";
CREATE UNIQUE INDEX "shop_language_one_primary" ON "shop_language" ("is_primary") WHERE "is_primary";
