import { describe, expect, it } from 'vitest';
import { readImportArguments } from '../../../src/cli/import/import-arguments.ts';

describe('readImportArguments', () => {
  it('puts the rejected rows beside the file, and names reviews after it', () => {
    expect(readImportArguments(['reviews', 'data/mine.csv.gz'])).toEqual({
      format: 'reviews',
      file: 'data/mine.csv.gz',
      dryRun: false,
      json: false,
      encoding: null,
      rejectedFile: 'data/mine.rejected.csv',
      createProducts: false,
      sourceName: 'mine',
    });
  });

  it('understands every flag', () => {
    const flags = [
      '--dry-run',
      '--json',
      '--encoding',
      'latin1',
      '--rejected',
      'r.csv',
      '--create-products',
      '--source',
      'shop',
    ];
    expect(readImportArguments(['reviews', 'a.csv', ...flags])).toMatchObject({
      ...{
        dryRun: true,
        json: true,
        encoding: 'latin1',
        rejectedFile: 'r.csv',
        createProducts: true,
        sourceName: 'shop',
      },
    });
  });

  it('gives nothing where only the help is asked for', () => {
    expect(readImportArguments(['-h'])).toBeNull();
  });

  it.each([
    [[], 'Say what to import: shopify or reviews'],
    [['orders', 'x.csv'], '"orders" cannot be imported, only shopify and reviews'],
    [['shopify'], 'Name the file to import'],
    [['shopify', 'x.csv', 'y.csv'], '"y.csv" is one too many'],
    [['shopify', 'x.csv', '--fast'], "Unknown option '--fast'"],
    [['shopify', 'x.csv', '--encoding'], '--encoding'],
    [['shopify', 'x.csv', '--create-products'], 'are for reviews only'],
    [['shopify', 'x.csv', '--rejected', './x.csv'], 'names the file that is imported'],
  ])('refuses %j and says why', (argv, reason) => {
    expect(() => readImportArguments(argv)).toThrow(reason);
  });
});
