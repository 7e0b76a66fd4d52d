-- DropIndex
DROP INDEX "customer_last_name_first_name_id_idx";

-- AlterTable
ALTER TABLE "customer" ADD COLUMN     "email_verified_at" TIMESTAMPTZ(3);

-- What the staff looks a customer up by, as one text: name, address, number.
CREATE FUNCTION customer_words(first_name TEXT, last_name TEXT, email TEXT, phone TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT public.search_words(coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, ''))
$$;

-- What Prisma cannot say: pieces of words are found by their letters in threes, and a list by name has no place for nulls.
CREATE INDEX "customer_words_idx" ON "customer" USING GIN (public.customer_words("first_name", "last_name", "email", "phone") gin_trgm_ops);
CREATE INDEX "customer_name_idx" ON "customer" (lower(coalesce("last_name", '')), lower(coalesce("first_name", '')), "id");
