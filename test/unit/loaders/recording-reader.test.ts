import { describe, expect, it } from 'vitest';
import { wholeTags } from '../../../src/platform/changes/counters.ts';
import { Dependencies } from '../../../src/platform/changes/dependencies.ts';
import { raw, type Reader } from '../../../src/platform/db/database.ts';
import { RecordingReader } from '../../../src/platform/db/recording-reader.ts';
import { tagsIn } from '../../../src/platform/db/counters-in.ts';
import { mentionsIn, tablesIn } from '../../../src/platform/db/tables-in.ts';

describe('the tables of a statement', () => {
  it('are those that its text names, quoted or not, by whole words', () => {
    const text = `SELECT p.id AS "productId", review_count FROM "product" t, page JOIN ONLY media m ON true`;
    expect(tablesIn(text)).toEqual(['product', 'page', 'media']);
  });

  it('are those of every part of it', () => {
    const text = `WITH a AS (DELETE FROM review) SELECT EXISTS (SELECT FROM blog), (TABLE menu) UNION SELECT 1 FROM unnest('{}') shop`;
    expect(tablesIn(text)).toEqual(['review', 'blog', 'menu', 'shop']);
  });

  it('are more rather than fewer: a word in a value counts as well', () => {
    expect(tablesIn(`SELECT FROM translation x WHERE x.resource = 'product'`)).toEqual(['translation', 'product']);
  });

  it('are counted as often as they are named, values aside', () => {
    const text = `SELECT 'page' FROM product p JOIN product q ON p.kind = 'product'`;
    expect([...mentionsIn(text)]).toEqual([
      ['page', 1],
      ['product', 2],
    ]);
    expect(mentionsIn(text)).toBe(mentionsIn(text));
  });
});

describe('the counters of a statement', () => {
  it('are those that its text names besides their table', () => {
    expect(tagsIn('SELECT id FROM product ORDER BY units_sold')).toEqual(['product', 'product.units_sold']);
    expect(tagsIn('SELECT count(*) FROM product JOIN review ON true')).toEqual(['product', 'review']);
    expect(tagsIn('SELECT units_sold FROM page')).toEqual(['page']);
  });

  it.each([
    'SELECT * FROM product',
    'SELECT DISTINCT * FROM product',
    'SELECT t.* FROM product t',
    'SELECT to_json(t) FROM product t',
  ])('are all of them where it names none and takes all: %s', (text) =>
    expect(tagsIn(text)).toEqual(wholeTags('product')),
  );
});

describe('all columns of something else', () => {
  it.each([
    'SELECT x.* FROM listed x JOIN product p ON p.id = x.id',
    'SELECT l.id FROM (SELECT * FROM listed l WHERE true) l JOIN product ON true',
    'SELECT l.id FROM (SELECT * FROM listed l) l JOIN product ON true',
  ])('are no counters of a product: %s', (text) => expect(tagsIn(text)).toEqual(['product']));

  it('may be those of a product where it is joined', () => {
    expect(tagsIn('SELECT * FROM listed l JOIN product p ON p.id = l.id')).toEqual(wholeTags('product'));
  });
});

describe('a reader that tells what it reads', () => {
  const statement = raw('SELECT FROM product t');
  const told: string[][] = [];
  const setUp = (answer: () => Promise<object[]>) => {
    const dependencies = new Dependencies();
    told.length = 0;
    const reader: Reader = {
      rows: () => {
        told.push([...dependencies.tags]);
        return answer() as Promise<never[]>;
      },
    };
    return { dependencies, reader: new RecordingReader(reader, dependencies) };
  };

  it('tells all tables of a statement of which nothing is said, before it is sent', async () => {
    const { reader, dependencies } = setUp(async () => []);
    await reader.rows(statement);
    expect(told).toEqual([['product']]);
    expect(dependencies.statements).toBe(1);
  });

  it('tells what is said instead, before it is sent', async () => {
    const { reader } = setUp(async () => []);
    await reader.rows(statement, true, ['product@id:1', 'product*']);
    expect(told).toEqual([['product@id:1', 'product*']]);
  });

  it('tells what is said of the rows, before anybody has them', async () => {
    const { reader, dependencies } = setUp(async () => [{ id: 7 }]);
    const rows = await reader.rows<{ id: number }>(statement, true, (found) =>
      found.map(({ id }) => `product@id:${id}`),
    );
    expect(rows).toEqual([{ id: 7 }]);
    expect(dependencies.tags).toEqual(['product@id:7']);
  });

  it('tells of a statement that failed, too', async () => {
    const { reader, dependencies } = setUp(() => Promise.reject(new Error('gone')));
    await expect(reader.rows(statement, true, () => [])).rejects.toThrow('gone');
    expect(dependencies.tags).toEqual(['product']);
    await expect(reader.rows(raw('SELECT FROM page'), true)).rejects.toThrow('gone');
    expect(dependencies.tags).toEqual(['product', 'page']);
    expect(dependencies.statements).toBe(2);
  });
});
