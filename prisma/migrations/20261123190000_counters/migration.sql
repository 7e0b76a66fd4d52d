-- Columns that change with every sale and every review. A change of nothing else is told as a change of the column, `product.units_sold`,
-- so that a list of products ends with the stock of a product only where its members or its order depend on that.
CREATE TABLE changes.counter (
    "table_name" TEXT NOT NULL,
    "column_name" TEXT NOT NULL,

    PRIMARY KEY ("table_name", "column_name")
);

INSERT INTO changes.counter VALUES
  ('product', 'total_inventory'), ('product', 'units_sold'), ('product', 'rating_count'), ('product', 'rating_sum');

-- As before, and with counters.
CREATE OR REPLACE FUNCTION changes.watch(watched regclass, VARIADIC columns text[]) RETURNS void LANGUAGE plpgsql AS $make$
DECLARE
  name text := (SELECT relname FROM pg_class WHERE oid = watched);
  counters text[] := ARRAY(SELECT column_name FROM changes.counter WHERE table_name = name ORDER BY 1);
  others text := (
    SELECT string_agg(format('%I', attname), ', ' ORDER BY attnum) FROM pg_attribute
    WHERE attrelid = watched AND attnum > 0 AND NOT attisdropped AND attname <> ALL (counters));
  -- The rows' tags, at most one more than are written one by one.
  tags text := (
    SELECT string_agg(format('SELECT %L || r.%I::text FROM changed r WHERE r.%I IS NOT NULL', name || '@' || c || ':', c, c), ' UNION ')
    FROM unnest(columns) c);
  -- Whether more has changed than counters: rows that came or went, or that differ in another column.
  counts text := format('NOT EXISTS (SELECT %1$s FROM old_rows EXCEPT ALL SELECT %1$s FROM new_rows)', others);
  -- The counters that have changed, each as a tag.
  counted text := (
    SELECT string_agg(format('SELECT %L AS tag WHERE EXISTS (SELECT %3$s, %2$I FROM old_rows EXCEPT ALL SELECT %3$s, %2$I FROM new_rows)',
      name || '.' || c, c, others), ' UNION ALL ')
    FROM unnest(counters) c);
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
        whole text[] := ARRAY[%2$L];
      BEGIN
        WITH changed AS MATERIALIZED (%3$s)
        SELECT array_agg(tag) INTO found FROM (
          SELECT NULL::text AS tag FROM (SELECT FROM changed LIMIT 1) one
          UNION ALL SELECT tag FROM (SELECT tag FROM (%4$s) AS named(tag) LIMIT 501) rows_tags
        ) all_tags;
        IF found IS NULL THEN
          RETURN NULL;
        END IF;
        %5$s
        INSERT INTO public.change (tags)
        VALUES (whole || CASE WHEN cardinality(found) > 501 THEN ARRAY[%2$L || '*'] ELSE array_remove(found, NULL) END);
        RETURN NULL;
      END
      $t$ $f$, name || '_' || event.kind, name, event.rows, tags,
      CASE WHEN event.kind = 'update' AND counted IS NOT NULL
        THEN format('IF %s THEN whole := ARRAY(%s); END IF;', counts, counted) ELSE '' END);
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

SELECT changes.watch('product', 'id', 'handle');
