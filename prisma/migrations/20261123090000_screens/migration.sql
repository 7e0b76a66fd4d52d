-- CreateTable
CREATE TABLE "screen_document" (
    "id" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "screen_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "client_version" (
    "client" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),
    "schema" TEXT NOT NULL,

    CONSTRAINT "client_version_pkey" PRIMARY KEY ("client","version")
);

-- CreateTable
CREATE TABLE "client_version_screen" (
    "client" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cached_id" TEXT NOT NULL,
    "contract" JSONB,

    CONSTRAINT "client_version_screen_pkey" PRIMARY KEY ("client","version","name")
);

-- CreateTable
CREATE TABLE "screen_usage" (
    "client" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "count" BIGINT NOT NULL,
    "last_seen" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "screen_usage_pkey" PRIMARY KEY ("client","version","name","day")
);

-- CreateIndex
CREATE INDEX "client_version_screen_id_idx" ON "client_version_screen"("id");

-- CreateIndex
CREATE INDEX "client_version_screen_cached_id_idx" ON "client_version_screen"("cached_id");

-- CreateIndex
CREATE INDEX "screen_usage_last_seen_idx" ON "screen_usage"("last_seen");

-- AddForeignKey
ALTER TABLE "client_version_screen" ADD CONSTRAINT "client_version_screen_client_version_fkey" FOREIGN KEY ("client", "version") REFERENCES "client_version"("client", "version") ON DELETE CASCADE ON UPDATE CASCADE;


