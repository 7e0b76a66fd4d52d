-- CreateIndex
CREATE INDEX "product_status_published_at_id_idx" ON "product"("status", "published_at", "id");
