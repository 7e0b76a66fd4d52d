import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csv, useImportShop } from './import-shop.ts';

const shop = useImportShop();
const HEADER = ['Handle', 'Title', 'Option1 Name', 'Option1 Value', 'Variant SKU', 'Variant Price', 'Image Src'];
const GOOD = ['good', 'Good', '', '', '', '1', ''];

/** Imports rows below the header and returns the reasons; a good product among them is always taken. */
async function reasons(...rows: (string | number)[][]) {
  const { report } = await shop.run('shopify', shop.file('file.csv', csv(HEADER, GOOD, ...rows)));
  expect(report.created + report.unchanged).toBe(1);
  return report.issues.map(({ line, column, reason }) => [line, column, reason]);
}

describe('an import of products with faults', () => {
  it.each([
    [['a', 'A', '', '', '', 'abc', ''], 'Variant Price', '"abc" is not an amount. Write it like 12.50'],
    [['a', 'A', '', '', '', '-3', ''], 'Variant Price', '"-3" is negative. A price is zero or more'],
    [['a', 'A', '', '', '', '1.005', ''], 'Variant Price', '"1.005" has more decimal places than EUR (2)'],
    [['a', 'A', '', '', '', '9999999999999', ''], 'Variant Price', '"9999999999999" is too large for a price'],
    [['a', 'A', '', '', '', '', ''], 'Variant Price', 'the variant has no price. Write 0 where it costs nothing'],
    [['a', '', '', '', '', '1', ''], 'Title', '"" is no title: the first row of a product names it'],
    [['a', 'A', '', 'S', '', '1', ''], 'Option1 Name', 'the option has values but no name'],
    [['a', 'A', 'Size', '', '', '1', ''], 'Option1 Value', 'the variant has no value for the option "Size"'],
    [
      ['a', 'A', '', '', '', '1', 'javascript:alert(1)'],
      'Image Src',
      '"javascript:alert(1)" is no address of a picture. It starts with https://',
    ],
    [['a', 'x'.repeat(256), '', '', '', '1', ''], 'Title', '256 characters are too many: at most 255'],
    [['a', 'A\u0000', '', '', '', '1', ''], 'Title', 'the cell contains a zero byte'],
    [['a', 'A', '', '', '', '1'], null, 'the row has 6 cells, the first line of the file 7'],
    [['', '', '', '', '', '1', ''], null, 'the row says neither by handle nor by title which product it is about'],
  ])('rejects %j', async (row, column, reason) => {
    expect(await reasons(row)).toEqual([[3, column, reason]]);
  });

  it('rejects a fourth option, and a combination of options that comes twice', async () => {
    const options = [1, 2, 3, 4].flatMap((at) => [`Option${at} Name`, `Option${at} Value`]);
    const { report } = await shop.run(
      'shopify',
      shop.file(
        'options.csv',
        csv(
          ['Handle', 'Title', 'Price', ...options],
          ['three', 'Three', 1, 'A', 'a', 'B', 'b', 'C', 'c', '', ''],
          ['four', 'Four', 1, 'A', 'a', 'B', 'b', 'C', 'c', 'D', 'd'],
          ['twice', 'Twice', 1, 'A', 'a', 'B', 'b', '', '', '', ''],
          ['twice', '', 1, '', 'a', '', 'c', '', '', '', ''],
          ['twice', '', 1, '', 'a', '', 'b', '', '', '', ''],
        ),
      ),
    );
    expect(report).toMatchObject({ created: 1, rejected: 2, rejectedRows: 4 });
    expect(report.issues).toEqual([
      { line: 3, column: 'Option4 Name', reason: 'a product has at most 3 options' },
      { line: 6, column: null, reason: 'the variant a / b is there already, on line 4' },
    ]);
  });

  it('takes 2,048 variants and rejects 2,049', async () => {
    const variants = (handle: string, count: number) =>
      Array.from({ length: count }, (_, at) => [
        handle,
        at === 0 ? handle : '',
        at === 0 ? 'No' : '',
        `n${at}`,
        '',
        1,
        '',
      ]);
    const { report } = await shop.run(
      'shopify',
      shop.file(
        'many.csv',
        csv(HEADER, ...variants('most', 2048), ...variants('more', 2049), ...variants('far-more', 2400)),
      ),
    );
    expect(report).toMatchObject({ created: 1, rejected: 2, rejectedRows: 4449 });
    expect(report.issues.slice(0, 2).map(({ line, reason }) => [line, reason])).toEqual([
      [4098, 'the product has 2049 variants, at most 2048 are possible'],
      [4099, '"far-more" has more than 2298 rows: a product has at most 2048 variants and 250 pictures'],
    ]);
    const most = await shop.db().prisma.product.findUniqueOrThrow({ where: { handle: 'most' } });
    expect(most).toMatchObject({ variantsCount: 2048 });
  });

  it('rejects a product whose rows do not stand together, wherever they are', async () => {
    const rows = ['a', 'b', 'a'].map((handle) => [handle, handle, '', '', '', 1, '']);
    const { report } = await shop.run('shopify', shop.file('apart.csv', csv(HEADER, ...rows)));
    expect(report).toMatchObject({ created: 1, rejected: 1, rejectedRows: 2 });
    const reason = 'the rows of "a" do not stand together: they start again on line 4. Sort the file by handle';
    expect(report.issues).toEqual([2, 4].map((line) => ({ line, column: null, reason })));
  });

  it('puts all rows of a rejected product into the rejected file, which can be mended and imported', async () => {
    const file = shop.file(
      'mend.csv',
      csv(HEADER, GOOD, ['mend', 'Mend', 'Size', 'S', '', 'x', ''], ['mend', '', '', 'M', '', '2', '']),
    );
    const { rejectedFile } = await shop.run('shopify', file);
    const text = readFileSync(rejectedFile ?? '', 'utf8');
    expect(text).toBe(
      csv(
        [...HEADER, 'Rejected line', 'Rejected column', 'Rejected reason'],
        ['mend', 'Mend', 'Size', 'S', '', 'x', '', 3, 'Variant Price', '"x" is not an amount. Write it like 12.50'],
        ['mend', '', '', 'M', '', '2', '', 4, '', 'line 3, which belongs with this one, is rejected'],
      ),
    );
    expect(await shop.db().prisma.product.count({ where: { handle: 'mend' } })).toBe(0);
    const { report } = await shop.run('shopify', shop.file('mended.csv', text.replace(',x,', ',1,')));
    expect(report).toMatchObject({ created: 1, rejected: 0, warnings: [] });
  });

  it('writes nothing of a file that cannot be read to its end', async () => {
    const rows = csv(HEADER, ['never', 'Never', '', '', '', '1', '']);
    const before = await shop.db().prisma.product.count();
    await expect(shop.run('shopify', shop.file('quote.csv', `${rows}other,"Oth\n`))).rejects.toThrow(
      'quote.csv, record at line 3: a quoted cell is never closed',
    );
    await expect(
      shop.run('shopify', shop.file('latin.csv', Buffer.from(`${rows}caf\xe9,C,,,,1,\n`, 'latin1'))),
    ).rejects.toThrow(/not UTF-8: byte 0xe9 at offset \d+/);
    await expect(shop.run('shopify', shop.file('empty.csv', ''))).rejects.toThrow('is empty');
    await expect(shop.run('shopify', shop.file('other.csv', csv(['Name', 'Cost'], ['a', 1])))).rejects.toThrow(
      'This is no product export',
    );
    await expect(
      shop.run(
        'shopify',
        shop.file('double.csv', csv(['Handle', 'Title', 'Price', 'Variant Price'], ['a', 'A', 1, 1])),
      ),
    ).rejects.toThrow('"Price" and "Variant Price" mean the same');
    expect(await shop.db().prisma.product.count()).toBe(before);
  });

  it('reads another encoding that is named', async () => {
    const file = shop.file('latin.csv', Buffer.from(csv(HEADER, ['café', 'Café', '', '', '', '1', '']), 'latin1'));
    expect((await shop.run('shopify', file, '--encoding', 'windows-1252')).report.created).toBe(1);
    expect(await shop.db().prisma.product.findUnique({ where: { handle: 'café' } })).toMatchObject({ title: 'Café' });
  });

  it('rejects cells that are none of what their column can have', async () => {
    const columns = [
      'Status',
      'Published',
      'Inventory quantity',
      'Inventory policy',
      'Weight unit for display',
      'Unit price base measure unit',
    ];
    const header = [
      'Handle',
      'Title',
      'Price',
      ...columns.map((name) => name.replace('Inventory policy', 'Variant Inventory Policy')),
    ];
    const file = shop.file(
      'cells.csv',
      csv(header, ['cells', 'Cells', 1, 'sold', 'perhaps', '1.5', 'maybe', 'stone', 'cup']),
    );
    const { report } = await shop.run('shopify', file);
    expect(report).toMatchObject({ created: 0, rejected: 1, rejectedRows: 1 });
    expect(report.issues.map(({ column, reason }) => `${column}: ${reason}`)).toEqual([
      'Published: "perhaps" is neither TRUE nor FALSE',
      'Status: "sold" is none of active, archived, draft, unlisted',
      'Inventory quantity: "1.5" is not a whole number below two billion',
      'Weight unit for display: "stone" is none of g, kg, oz, lb',
      'Variant Inventory Policy: "maybe" is none of deny, continue, false, true',
      'Unit price base measure unit: "cup" is no unit that prices are compared by, such as ml, kg, m or item',
    ]);
  });

  it('warns of columns that it does not know', async () => {
    const { report } = await shop.run(
      'shopify',
      shop.file('unknown.csv', csv(['Handle', 'Title', 'Price', 'Foo'], ['foo', 'Foo', 1, 'x'])),
    );
    expect(report).toMatchObject({ created: 1, warnings: ['Unknown column "Foo"; left out.'] });
  });
});
