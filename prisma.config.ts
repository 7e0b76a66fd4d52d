import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Prisma's schema engine as WebAssembly (same commit, from npm): no download, works offline.
// Set PRISMA_NATIVE_ENGINE=1 to use the native one; Windows always does.
if (process.platform !== 'win32' && !process.env.PRISMA_NATIVE_ENGINE)
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
    new URL('./prisma/offline/schema-engine.mjs', import.meta.url),
  );

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? embeddedUrl() ?? 'postgresql://localhost:5432/vitrine' },
});

/** The database of a running `npm start`, so that `npx prisma studio` and its kin find it by themselves. */
function embeddedUrl(): string | undefined {
  try {
    const { port, password } = JSON.parse(readFileSync(`${process.env.DATA_DIR ?? '.data'}/connection.json`, 'utf8'));
    return `postgresql://vitrine:${password}@127.0.0.1:${port}/vitrine`;
  } catch {
    return undefined;
  }
}
