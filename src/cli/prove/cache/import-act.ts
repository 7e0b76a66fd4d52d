import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../../../platform/db/database.ts';
import { runImport } from '../../import/run-import.ts';
import type { Act, Done } from './act.ts';
import type { ShopRecords } from './shop-records.store.ts';

/**
 * The import of a small product export: one product that is there, with another title, and a new one.
 * @param folder where its file may be written
 */
export function importAct(shop: ShopRecords, database: Database, folder: string): Act {
  return {
    name: 'import: products',
    choose: async () => {
      const known = await shop.product();
      const rows = [known.handle, shop.fresh('imported').replace(' ', '-')].map((handle) =>
        [handle, shop.fresh('Imported'), 'wool', 'TRUE', 'active'].join(','),
      );
      return () => imported(rows);
    },
  };

  async function imported(rows: readonly string[]): Promise<Done> {
    const file = path.join(folder, 'products.csv');
    await writeFile(file, ['Handle,Title,Tags,Published,Status', ...rows, ''].join('\n'));
    const { report } = await runImport(
      {
        ...{ format: 'shopify', file, dryRun: false, json: false, encoding: null },
        ...{ rejectedFile: `${file}.rejected`, createProducts: false, sourceName: 'proof' },
      },
      database,
      { signal: new AbortController().signal, onProgress: () => {} },
    );
    return report.rejected > 0 ? { refusal: report.issues[0]?.reason ?? 'it was rejected' } : {};
  }
}
