-- AlterTable
ALTER TABLE "inventory_level" ADD COLUMN "held" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "inventory_hold" (
    "holder" TEXT NOT NULL,
    "variant_id" BIGINT NOT NULL,
    "location_id" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inventory_hold_pkey" PRIMARY KEY ("holder", "variant_id", "location_id")
);

-- CreateTable
CREATE TABLE "inventory_holder" (
    "holder" TEXT NOT NULL,
    "holds" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inventory_holder_pkey" PRIMARY KEY ("holder")
);

-- CreateTable
CREATE TABLE "inventory_movement" (
    "id" BIGSERIAL NOT NULL,
    "variant_id" BIGINT NOT NULL,
    "location_id" BIGINT NOT NULL,
    "delta" INTEGER NOT NULL,
    "on_hand_after" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "reference" TEXT,
    "actor_name" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "inventory_movement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "inventory_hold_variant_id_expires_at_idx" ON "inventory_hold"("variant_id", "expires_at");

-- CreateIndex
CREATE INDEX "inventory_hold_expires_at_idx" ON "inventory_hold"("expires_at");

-- CreateIndex
CREATE INDEX "inventory_holder_expires_at_idx" ON "inventory_holder"("expires_at");

-- CreateIndex
CREATE INDEX "inventory_movement_variant_id_id_idx" ON "inventory_movement"("variant_id", "id");

-- AddForeignKey
ALTER TABLE "inventory_hold" ADD CONSTRAINT "inventory_hold_variant_id_location_id_fkey" FOREIGN KEY ("variant_id", "location_id") REFERENCES "inventory_level"("variant_id", "location_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "inventory_level" ADD CONSTRAINT "inventory_level_held_not_negative" CHECK ("held" >= 0);
ALTER TABLE "inventory_hold" ADD CONSTRAINT "inventory_hold_quantity_positive" CHECK ("quantity" > 0);
ALTER TABLE "inventory_movement" ADD CONSTRAINT "inventory_movement_delta_not_zero" CHECK ("delta" <> 0);
-- Few variants are low in stock, and those are looked for by how low they are.
CREATE INDEX "product_variant_counted_stock_idx" ON "product_variant" ("quantity_available", "id") WHERE "inventory_tracked";

-- What there was before the ledger.
INSERT INTO "inventory_movement" ("variant_id", "location_id", "delta", "on_hand_after", "reason")
SELECT "variant_id", "location_id", "on_hand", "on_hand", 'opening' FROM "inventory_level" WHERE "on_hand" <> 0
ORDER BY "variant_id", "location_id";

-- Every change of what is on hand is written down by the database itself, so that the deltas of a place always add up to what is there.
-- Who writes says why, by settings of the transaction: inventory.reason, inventory.reference, inventory.actor.
CREATE FUNCTION inventory_level_ledger() RETURNS trigger LANGUAGE plpgsql AS $ledger$
DECLARE
  said text := nullif(current_setting('inventory.reason', true), '');
  reference text := nullif(current_setting('inventory.reference', true), '');
  actor text := nullif(current_setting('inventory.actor', true), '');
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO public.inventory_movement (variant_id, location_id, delta, on_hand_after, reason, reference, actor_name)
    SELECT n.variant_id, n.location_id, n.on_hand, n.on_hand, coalesce(said, 'opening'), reference, actor
    FROM new_rows n WHERE n.on_hand <> 0 ORDER BY n.variant_id, n.location_id;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO public.inventory_movement (variant_id, location_id, delta, on_hand_after, reason, reference, actor_name)
    SELECT o.variant_id, o.location_id, -o.on_hand, 0, coalesce(said, 'closing'), reference, actor
    FROM old_rows o WHERE o.on_hand <> 0 ORDER BY o.variant_id, o.location_id;
  ELSIF EXISTS (SELECT variant_id, location_id, on_hand FROM new_rows EXCEPT ALL SELECT variant_id, location_id, on_hand FROM old_rows) THEN
    INSERT INTO public.inventory_movement (variant_id, location_id, delta, on_hand_after, reason, reference, actor_name)
    SELECT variant_id, location_id, coalesce(n.on_hand, 0) - coalesce(o.on_hand, 0), coalesce(n.on_hand, 0),
      coalesce(said, 'unstated'), reference, actor
    FROM new_rows n FULL JOIN old_rows o USING (variant_id, location_id)
    WHERE coalesce(n.on_hand, 0) <> coalesce(o.on_hand, 0) ORDER BY variant_id, location_id;
  END IF;
  RETURN NULL;
END
$ledger$;

CREATE TRIGGER ledger_insert AFTER INSERT ON inventory_level REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION inventory_level_ledger();
CREATE TRIGGER ledger_update AFTER UPDATE ON inventory_level REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION inventory_level_ledger();
CREATE TRIGGER ledger_delete AFTER DELETE ON inventory_level REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION inventory_level_ledger();

SELECT changes.watch('inventory_movement', 'id', 'variant_id');
