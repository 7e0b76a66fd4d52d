import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function manifest(name: string): { version: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
}

describe("Prisma's parts", () => {
  const { version } = manifest('prisma');

  it.each(['@prisma/client', '@prisma/adapter-pg', '@prisma/driver-adapter-utils'])(
    '%s has the version of the CLI',
    (name) => {
      expect(manifest(name).version).toBe(version);
    },
  );

  it('the offline engine is the very commit that the CLI would download', () => {
    const wanted = manifest('@prisma/engines').dependencies?.['@prisma/engines-version'];
    expect(manifest('@prisma/schema-engine-wasm').version).toBe(wanted);
  });
});
