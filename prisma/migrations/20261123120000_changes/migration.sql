-- CreateTable
CREATE TABLE "change" (
    "id" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "tags" TEXT[],

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_origin" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),

    CONSTRAINT "change_origin_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "change_xid_idx" ON "change"("xid");

-- CreateIndex
CREATE INDEX "collection_published_at_idx" ON "collection"("published_at");

-- CreateIndex
CREATE INDEX "page_published_at_idx" ON "page"("published_at");

-- CreateIndex
CREATE INDEX "product_published_at_idx" ON "product"("published_at");

INSERT INTO change_origin DEFAULT VALUES;

-- What Prisma cannot say. Statement-level triggers write into "change", in the transaction of the change, what it changed: the table,
-- and for each watched column the values of the rows, old and new. Each table has functions of its own, so that no statement is
-- planned anew when they run.
CREATE SCHEMA changes;

-- Watches a table: to be called again, with all columns, when others are to be watched.
-- The columns are those by which readers pick rows: keys, and the keys of parents.
CREATE FUNCTION changes.watch(watched regclass, VARIADIC columns text[]) RETURNS void LANGUAGE plpgsql AS $make$
DECLARE
  name text := (SELECT relname FROM pg_class WHERE oid = watched);
  -- The rows' tags, at most one more than are written one by one.
  tags text := (
    SELECT string_agg(format('SELECT %L || r.%I::text FROM changed r WHERE r.%I IS NOT NULL', name || '@' || c || ':', c, c), ' UNION ')
    FROM unnest(columns) c);
  event record;
BEGIN
  FOR event IN SELECT * FROM (VALUES
    ('insert', 'REFERENCING NEW TABLE AS new_rows', 'SELECT * FROM new_rows'),
    ('delete', 'REFERENCING OLD TABLE AS old_rows', 'SELECT * FROM old_rows'),
    ('update', 'REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows',
      '(SELECT * FROM old_rows EXCEPT ALL SELECT * FROM new_rows) UNION ALL (SELECT * FROM new_rows EXCEPT ALL SELECT * FROM old_rows)')
  ) AS events(kind, transition, rows)
  LOOP
    EXECUTE format($f$
      CREATE OR REPLACE FUNCTION changes.%1$I() RETURNS trigger LANGUAGE plpgsql AS $t$
      DECLARE
        found text[];
      BEGIN
        WITH changed AS MATERIALIZED (%3$s)
        SELECT array_agg(tag) INTO found FROM (
          SELECT %2$L AS tag FROM (SELECT FROM changed LIMIT 1) one
          UNION ALL SELECT tag FROM (SELECT tag FROM (%4$s) AS named(tag) LIMIT 501) rows_tags
        ) all_tags;
        IF found IS NOT NULL THEN
          INSERT INTO public.change (tags)
          VALUES (CASE WHEN cardinality(found) > 501 THEN ARRAY[%2$L, %2$L || '*'] ELSE found END);
        END IF;
        RETURN NULL;
      END
      $t$ $f$, name || '_' || event.kind, name, event.rows, tags);
    EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER %s ON %s %s FOR EACH STATEMENT EXECUTE FUNCTION changes.%I()',
      'changes_' || event.kind, event.kind, watched, event.transition, name || '_' || event.kind);
  END LOOP;
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION changes.%1$I() RETURNS trigger LANGUAGE plpgsql AS $t$
    BEGIN
      INSERT INTO public.change (tags) VALUES (ARRAY[%2$L, %2$L || '*']);
      RETURN NULL;
    END
    $t$ $f$, name || '_truncate', name);
  EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION changes.%I()',
    'changes_truncate', watched, name || '_truncate');
END
$make$;

-- No e-mail address and no name of a person is among them: tags are kept, and shown.
SELECT changes.watch('article', 'id', 'blog_id', 'handle', 'image_id');
SELECT changes.watch('audit_entry', 'id', 'resource_id');
SELECT changes.watch('blog', 'id', 'handle');
SELECT changes.watch('collection', 'id', 'handle', 'image_id');
SELECT changes.watch('collection_product', 'collection_id', 'product_id');
SELECT changes.watch('content_search', 'resource_id');
SELECT changes.watch('customer', 'id', 'default_address_id');
SELECT changes.watch('customer_address', 'id', 'customer_id');
SELECT changes.watch('customer_note', 'id', 'customer_id');
SELECT changes.watch('inventory_level', 'variant_id', 'location_id');
SELECT changes.watch('location', 'id', 'handle');
SELECT changes.watch('market', 'id', 'handle');
SELECT changes.watch('market_country', 'country_code', 'market_id');
SELECT changes.watch('marketing_consent', 'id', 'customer_id');
SELECT changes.watch('media', 'id');
SELECT changes.watch('menu', 'id', 'handle');
SELECT changes.watch('menu_item', 'id', 'menu_id', 'parent_id');
SELECT changes.watch('metafield', 'id', 'owner_id');
SELECT changes.watch('page', 'id', 'handle');
SELECT changes.watch('product', 'id', 'handle');
SELECT changes.watch('product_media', 'product_id', 'media_id');
SELECT changes.watch('product_option', 'id', 'product_id');
SELECT changes.watch('product_option_value', 'id', 'product_id', 'option_id');
SELECT changes.watch('product_price_range', 'product_id', 'market_id');
SELECT changes.watch('product_search', 'product_id');
SELECT changes.watch('product_variant', 'id', 'product_id');
SELECT changes.watch('review', 'id', 'product_id');
SELECT changes.watch('search_lexeme', 'language');
SELECT changes.watch('shop', 'id');
SELECT changes.watch('shop_language', 'code');
SELECT changes.watch('shop_policy', 'id', 'type', 'handle');
SELECT changes.watch('translation', 'resource_id');
SELECT changes.watch('variant_price', 'variant_id', 'market_id');
