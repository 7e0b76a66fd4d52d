-- What searching needs of PostgreSQL: words without accents, and words that resemble one another.
CREATE EXTENSION IF NOT EXISTS "unaccent";
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- CreateTable
CREATE TABLE "product_search" (
    "product_id" BIGINT NOT NULL,
    "language" TEXT NOT NULL,
    "document" tsvector NOT NULL,
    "title_words" INTEGER NOT NULL,

    CONSTRAINT "product_search_pkey" PRIMARY KEY ("product_id","language")
);

-- CreateTable
CREATE TABLE "content_search" (
    "resource" TEXT NOT NULL,
    "resource_id" BIGINT NOT NULL,
    "language" TEXT NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "content_search_pkey" PRIMARY KEY ("resource","resource_id","language")
);

-- CreateTable
CREATE TABLE "search_lexeme" (
    "language" TEXT NOT NULL,
    "lexeme" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "search_lexeme_pkey" PRIMARY KEY ("language","lexeme")
);

-- CreateIndex
CREATE INDEX "product_search_document_idx" ON "product_search" USING GIN ("document");

-- CreateIndex
CREATE INDEX "content_search_document_idx" ON "content_search" USING GIN ("document");

-- CreateIndex
CREATE INDEX "search_lexeme_lexeme_idx" ON "search_lexeme" USING GIN ("lexeme" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "product_search" ADD CONSTRAINT "product_search_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- New entries wait in a list until it is full; a short list keeps writes fast and searches too.
ALTER INDEX "product_search_document_idx" SET (gin_pending_list_limit = 512);
ALTER INDEX "content_search_document_idx" SET (gin_pending_list_limit = 512);

-- How words of a language are brought to their stem: by the first two letters of its LanguageCode.
CREATE FUNCTION search_config(language TEXT) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE left(language, 2)
    WHEN 'AR' THEN 'arabic' WHEN 'DA' THEN 'danish' WHEN 'DE' THEN 'german' WHEN 'EL' THEN 'greek'
    WHEN 'EN' THEN 'english' WHEN 'ES' THEN 'spanish' WHEN 'FI' THEN 'finnish' WHEN 'FR' THEN 'french'
    WHEN 'HU' THEN 'hungarian' WHEN 'IT' THEN 'italian' WHEN 'NL' THEN 'dutch' WHEN 'NO' THEN 'norwegian'
    WHEN 'PT' THEN 'portuguese' WHEN 'RO' THEN 'romanian' WHEN 'RU' THEN 'russian' WHEN 'SV' THEN 'swedish'
    WHEN 'TR' THEN 'turkish' ELSE 'simple' END::regconfig
$$;

-- A text as searching sees it: no accents, no capitals, no punctuation, so that "dv7-1211" is two words to texts and
-- queries alike. Immutable in truth: the dictionary is named, and ships with PostgreSQL.
CREATE FUNCTION search_words(content TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(lower(public.unaccent('public.unaccent'::regdictionary, content)),
    '!"#$%&()*+,-./:;<=>?@[\]^_`{|}~''', repeat(' ', 32))
$$;

-- The words of a text at their stems, with the weight of the field that they stand in.
CREATE FUNCTION search_vector(language TEXT, content TEXT, weight "char") RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector(search_config(language), search_words(coalesce(content, ''))), weight)
$$;

-- Tags are compared without regard to capitals.
CREATE FUNCTION search_tags(tags TEXT[]) RETURNS TEXT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(tags::text)::text[]
$$;

-- What Prisma cannot say: fields of the search syntax are compared without regard to capitals, and by their beginnings.
CREATE INDEX "product_lower_vendor_idx" ON "product" (lower("vendor") text_pattern_ops);
CREATE INDEX "product_lower_product_type_idx" ON "product" (lower("product_type") text_pattern_ops);
CREATE INDEX "product_lower_tags_idx" ON "product" USING GIN (search_tags("tags"));
CREATE INDEX "product_lower_handle_idx" ON "product" (lower("handle") text_pattern_ops);
CREATE INDEX "product_variant_lower_sku_idx" ON "product_variant" (lower("sku") text_pattern_ops);
CREATE INDEX "product_variant_lower_barcode_idx" ON "product_variant" (lower("barcode") text_pattern_ops);
