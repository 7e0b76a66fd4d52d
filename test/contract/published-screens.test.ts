import { parse, print, validate, visit, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentId } from '../../src/screens/registry/document-text.ts';
import type { ManifestScreen } from '../../src/screens/registry/screen.ts';
import { screensFolder } from '../../src/screens/registry/screens-folder.ts';
import { bareSchema } from '../../src/screens/versions/bare-schema.ts';
import { breakingChanges } from '../../src/screens/versions/breaking-changes.ts';
import { readRecordedVersions } from '../../src/screens/versions/recorded-versions.ts';
import { replayAll } from '../../src/screens/versions/replay-all.ts';
import { brokenLine, type ReplayedVersion } from '../../src/screens/versions/replay-version.ts';
import { buildGraphSchema } from '../../src/server/graph-schema.ts';
import { editedSchema } from './edited-schema.ts';

const schema = buildGraphSchema(null);
const sdl = bareSchema(schema);
const recorded = await readRecordedVersions(screensFolder);
const mobile = recorded.filter(({ client }) => client === 'mobile');

/** What the check says of a schema. */
async function brokenBy(now: GraphQLSchema, versions: readonly ReplayedVersion[] = recorded): Promise<string[]> {
  return (await replayAll(versions, now, breakingChanges)).broken.map(brokenLine);
}

function screenOf(name: string, body: string): ManifestScreen {
  const id = documentId(body);
  return { name, type: 'query', body, id, cachedBody: body, cachedId: id, contract: null };
}

/** Version 1.0.0 of a client that has one document, built against the graph of today. */
const kiosk = (body: string): ReplayedVersion => ({
  client: 'kiosk',
  version: '1.0.0',
  schema: sdl,
  screens: [screenOf('Kiosk', body)],
});

/** The next version, whose team has stopped using a field. */
const withoutField = (version: ReplayedVersion, field: string): ReplayedVersion => ({
  ...version,
  version: '2.0.0',
  screens: version.screens.map(({ name, body }) =>
    screenOf(name, print(visit(parse(body), { Field: (node) => (node.name.value === field ? null : undefined) }))),
  ),
});

/** The graph of today without a field of a type. */
const remove = (type: string, field: string): GraphQLSchema =>
  editedSchema(schema, new RegExp(`(type ${type} [^}]*?)\\n  ${field}\\b[^\\n]*`), '$1');

describe('published versions of clients', () => {
  it('work on the graph of today', async () => {
    const names = recorded.map(({ client, version }) => `${client} ${version}`);
    expect(names).toEqual(expect.arrayContaining(['mobile 1.0.0', 'web 1.0.0']));
    expect(await brokenBy(schema)).toEqual([]);
  });

  it('are broken when a field goes that version 1 uses, though the newest version is fine', async () => {
    const now = remove('ProductVariant', 'compareAtPrice');
    const newest = mobile.map((version) => withoutField(version, 'compareAtPrice'));
    for (const { screens } of newest) for (const { body } of screens) expect(validate(now, parse(body))).toEqual([]);
    expect(await brokenBy(now, [...newest, ...mobile])).toEqual([
      'mobile 1.0.0 MobileProduct: ProductVariant.compareAtPrice was removed',
    ]);
  });

  it('are not broken when a field goes that nobody uses', async () => {
    expect(await brokenBy(remove('Product', 'requiresSellingPlan'))).toEqual([]);
  });

  it('are broken when what was always there may now be null, which validation does not see', async () => {
    const now = editedSchema(schema, /(type Product [^}]*?\n {2}title: String)!/, '$1');
    for (const { screens } of mobile) for (const { body } of screens) expect(validate(now, parse(body))).toEqual([]);
    expect(await brokenBy(now, mobile)).toContain(
      'mobile 1.0.0 MobileProduct: Product.title changed from String! to String',
    );
  });

  it('are broken when a type goes out of reach that they use through an interface', async () => {
    const by = kiosk('query Kiosk { node(id: "gid://vitrine/Product/1") { id } }');
    expect(await brokenBy(editedSchema(schema, /(type Product implements .*?)Node & /, '$1'), [by])).toEqual([
      expect.stringMatching(/^kiosk 1\.0\.0 Kiosk: .*'?Product'?.* 'Node'/),
    ]);
  });

  it('are broken by what their variables can no longer hold, and by an argument that becomes necessary', async () => {
    const sorted = kiosk('query Kiosk($key: ProductSortKeys) { products(first: 1, sortKey: $key) { nodes { id } } }');
    const sortless = kiosk('query Kiosk { products(first: 1) { nodes { id } } }');
    const fewer = editedSchema(schema, /(enum ProductSortKeys [^}]*?)\n {2}VENDOR\b/, '$1');
    expect(await brokenBy(fewer, [sorted])).toEqual(['kiosk 1.0.0 Kiosk: ProductSortKeys.VENDOR was removed']);
    expect(await brokenBy(fewer, [sortless])).toEqual([]);
    const options = kiosk(
      'query Kiosk($options: [SelectedOptionInput!]!) { product(handle: "a") { variantBySelectedOptions(selectedOptions: $options) { id } } }',
    );
    const more = editedSchema(schema, /input SelectedOptionInput \{/, 'input SelectedOptionInput {\n  swatch: String!');
    expect(await brokenBy(more, [options])).toEqual([expect.stringContaining('swatch')]);
    expect(await brokenBy(more, [sorted])).toEqual([]);
  });
});
