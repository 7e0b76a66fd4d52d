import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Prisma's schema engine as WebAssembly (same commit, from npm): no download, works offline.
// Set PRISMA_NATIVE_ENGINE=1 to use the native one; Windows always does.
if (process.platform !== 'win32' && !process.env.PRISMA_NATIVE_ENGINE)
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./prisma/offline/schema-engine.mjs', import.meta.url));

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://vitrine:vitrine@127.0.0.1:54329/vitrine' },
});
