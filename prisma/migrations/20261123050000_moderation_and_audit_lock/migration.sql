-- CreateIndex
CREATE INDEX "review_created_at_id_idx" ON "review"("created_at", "id");

-- CreateIndex
CREATE INDEX "review_status_created_at_id_idx" ON "review"("status", "created_at", "id");

-- CreateIndex
CREATE INDEX "review_product_id_status_created_at_id_idx" ON "review"("product_id", "status", "created_at", "id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_name_at_id_idx" ON "audit_entry"("actor_name", "at", "id");

-- What Prisma cannot say: nobody changes or deletes what the audit says, not even through a fault of ours. Only the
-- personal data in it can be erased, which is in what changed of customers, and who did what when stays.
CREATE FUNCTION keep_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.resource_type = 'Customer'
    AND to_jsonb(NEW) - 'before' - 'after' = to_jsonb(OLD) - 'before' - 'after' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'An entry of the audit stays as it is.' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "audit_entry_stays" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION keep_audit_entry();
