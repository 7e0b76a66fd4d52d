import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentId } from '../../../../src/screens/registry/document-text.ts';
import type { ManifestScreen } from '../../../../src/screens/registry/screen.ts';
import { readManifest } from '../../../../src/screens/versions/read-manifest.ts';
import { readRecordedVersions, recordVersion } from '../../../../src/screens/versions/recorded-versions.ts';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-recorded-'));
afterAll(() => rmSync(folder, { recursive: true }));

const body = 'query Home { shop { name __typename } }';
const id = documentId(body);
const apollo = (operation: object) =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id, name: 'Home', type: 'query', body, ...operation }],
  });
const home: ManifestScreen = { name: 'Home', type: 'query', id, body, cachedId: id, cachedBody: body, contract: null };

describe('a manifest', () => {
  it("may be Apollo's, whose operations have no contract", () => {
    expect(readManifest(apollo({}))).toEqual({ screens: [home] });
  });

  it.each([
    ['no JSON', 'nothing', /the manifest is not JSON/],
    ['another format', '{"format":"relay"}', /the manifest cannot be used, format/],
    [
      'an id of its own making',
      apollo({ id: 'home' }),
      /the id of Home is not the hex SHA-256 of its text, which is \w{64}/,
    ],
    ['another name', apollo({ name: 'Away' }), /the text of Away is a query Home/],
    ['another type', apollo({ type: 'mutation' }), /the text of Home is a query Home/],
    ['no GraphQL', apollo({ body: 'query {', id: documentId('query {') }), /Home does not parse: Syntax Error/],
  ])('is refused with %s', (_, content, message) => {
    expect(() => readManifest(content)).toThrow(message);
  });
});

describe('a recorded version', () => {
  const of = { client: 'kiosk', version: '1.0.0' };

  it('is read back as it was, and recording it again changes nothing', async () => {
    const file = await recordVersion(folder, of, [home], 'type Query { a: Int }');
    const content = await readFile(file, 'utf8');
    expect(await recordVersion(folder, of, [home], 'type Query { b: Int }')).toBe(file);
    expect(await readFile(file, 'utf8')).toBe(content);
    expect(await readRecordedVersions(folder)).toEqual([{ ...of, schema: 'type Query { a: Int }', screens: [home] }]);
  });

  it('is never replaced by another content', async () => {
    const other = { ...home, contract: null, ...textOf('query Home { shop { id } }') };
    await expect(recordVersion(folder, of, [other], 'schema')).rejects.toThrow(
      'kiosk 1.0.0 is published already, with other content: Home differs',
    );
    await expect(recordVersion(folder, { ...of, client: '../web' }, [home], 'schema')).rejects.toThrow('"../web"');
  });
});

function textOf(text: string) {
  return { body: text, id: documentId(text), cachedBody: text, cachedId: documentId(text) };
}
