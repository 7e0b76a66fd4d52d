import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFiles } from '../../../../src/screens/manifest/client-files.ts';
import { writeClientFiles } from '../../../../src/screens/manifest/write-client-files.ts';
import { readScreens } from '../../../../src/screens/registry/read-screens.ts';
import { screensFolder } from '../../../../src/screens/registry/screens-folder.ts';
import { readManifest } from '../../../../src/screens/versions/read-manifest.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screens-'));
  await cp(join(screensFolder, 'web'), join(folder, 'web'), {
    recursive: true,
    filter: (source) => !source.endsWith('generated'),
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const filesNow = async () => clientFiles(await readScreens(folder));
const edit = async (change: (text: string) => string): Promise<void> => {
  const file = join(folder, 'web/Home.graphql');
  await writeFile(file, change(await readFile(file, 'utf8')));
};

describe('what clients are given of their screens', () => {
  it('is written once, and again only where something changed', async () => {
    const names = ['manifest.json', 'persisted-query-manifest.json', 'document-ids.ts'];
    const paths = names.map((name) => `web/generated/${name}`);
    expect(await writeClientFiles(folder, await filesNow())).toEqual(paths);
    expect(await writeClientFiles(folder, await filesNow())).toEqual([]);
    await edit((text) => text.replace('name', 'moneyFormat'));
    expect(await writeClientFiles(folder, await filesNow(), false)).toEqual(paths);
    expect(await writeClientFiles(folder, await filesNow())).toEqual(paths);
  });

  it('has the ids of the texts alone: another budget changes none of them', async () => {
    const before = await filesNow();
    await edit((text) => text.replace(/maxBytes: \d+/, 'maxBytes: 12345').replace(/owner: "\w+"/, 'owner: "shelves"'));
    const after = await filesNow();
    const same = (name: string) => before.get(`web/generated/${name}`) === after.get(`web/generated/${name}`);
    expect(['document-ids.ts', 'persisted-query-manifest.json', 'manifest.json'].map(same)).toEqual([
      true,
      true,
      false,
    ]);
    await edit((text) => text.replace('name', 'moneyFormat'));
    expect((await filesNow()).get('web/generated/document-ids.ts')).not.toBe(
      after.get('web/generated/document-ids.ts'),
    );
  });

  it('is what versions are published of, in both formats, ordered by name', async () => {
    const files = await filesNow();
    const own = readManifest(files.get('web/generated/manifest.json')!);
    const apollo = readManifest(files.get('web/generated/persisted-query-manifest.json')!);
    expect(own.client).toBe('web');
    const names = own.screens.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(own.screens.every(({ contract }) => contract !== null)).toBe(true);
    expect(apollo.screens.map(({ name, id }) => [name, id])).toEqual(
      own.screens.map(({ name, cachedId }) => [name, cachedId]),
    );
  });
});
