import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { InMemoryCache } from '@apollo/client';
import { formatDocument } from '@urql/core';
import { print, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readScreens } from '../../../../src/screens/registry/read-screens.ts';
import { screensFolder } from '../../../../src/screens/registry/screens-folder.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const screens = await readScreens(screensFolder);
const clients = [...new Set(screens.map(({ client }) => client))];
const modules = new Map(
  await Promise.all(
    clients.map(async (client) => {
      const folder = path.join(screensFolder, client, 'generated');
      const load = (file: string) => import(path.join(folder, file)) as Promise<Record<string, unknown>>;
      if (!existsSync(path.join(folder, 'graphql.ts')))
        throw new Error(`codegen.yml does not name the client ${client}`);
      return [client, { ...(await load('graphql.ts')), ...(await load('document-ids.ts')) }] as const;
    }),
  ),
);
const each = screens.map((screen) => {
  const generated = modules.get(screen.client)!;
  const document = generated[`${screen.name}Document`] as DocumentNode;
  const ids = (generated['documentIds'] as Record<string, { id: string; cachedId: string }>)[screen.name];
  return { ...screen, typed: document, ids };
});

describe.each(each)('the typed document of $file', ({ typed, ids, ...screen }) => {
  it('says what the registry has', () => {
    expect(print(typed)).toBe(screen.body);
    expect(ids).toEqual({ id: screen.id, cachedId: screen.cachedId });
  });

  it('has the registered id when a client hashes what it sends', () => {
    const byApollo = new InMemoryCache().transformDocument(typed);
    expect(sha256(print(byApollo))).toBe(screen.cachedId);
    // urql prints in a style of its own, so that it looks ids up by name; what it asks for is the same.
    expect(sha256(print(formatDocument(typed)))).toBe(screen.cachedId);
  });
});
