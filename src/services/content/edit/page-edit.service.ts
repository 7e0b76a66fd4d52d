import type { Page } from '../../../generated/prisma/client.ts';
import { pageById } from '../../../loaders/content/page.loaders.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import { globalId } from '../../node/global-id.ts';
import { keyIn } from '../../edits/problems.ts';
import type { Edits, Outcome } from '../../edits/edits.store.ts';
import { publishedAtOf, visibleUnlessTold } from '../../edits/publication.ts';
import { readBack } from '../../edits/read-back.ts';
import { RecordStore } from '../../edits/record.store.ts';
import { PageEditStore } from './page-edit.store.ts';
import { changedPage, newPage, type PageInput } from './page-fields.ts';

/** Making, changing and deleting pages of text. */
export class PageEditService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  /** Makes a page. Shoppers see it at once unless the input says otherwise, as in the Admin API. */
  async create(input: PageInput): Promise<Outcome<Page>> {
    const outcome = await this.edits.run('pageCreate', async (tx, note) => {
      const fields = newPage(input);
      const publishedAt = publishedAtOf(visibleUnlessTold(input), null, await RecordStore.now(tx));
      return new PageEditStore(tx, note).create({ ...fields, publishedAt: publishedAt ?? null });
    });
    return readBack(outcome, this.loaders, pageById, 'Page');
  }

  /** Changes what the input names, publishes and hides. */
  async update(id: string, input: PageInput, expectedVersion?: number | null): Promise<Outcome<Page>> {
    const outcome = await this.edits.run('pageUpdate', async (tx, note) => {
      const key = keyIn(id, 'Page');
      const fields = changedPage(input);
      const now = await RecordStore.lock(tx, 'page', key, { expected: expectedVersion });
      const store = new PageEditStore(tx, note);
      const page = await store.read(key);
      return store.update(page, { ...fields, publishedAt: publishedAtOf(input, page.publishedAt, now) });
    });
    return readBack(outcome, this.loaders, pageById, 'Page');
  }

  /** Deletes a page for good. Links of menus to it stay, and lead nowhere. */
  delete(id: string, expectedVersion?: number | null): Promise<Outcome<string>> {
    return this.edits.run('pageDelete', async (tx, note) => {
      const key = keyIn(id, 'Page');
      await RecordStore.lock(tx, 'page', key, { expected: expectedVersion, lock: 'FOR UPDATE' });
      const store = new PageEditStore(tx, note);
      await store.delete(await store.read(key));
      return globalId('Page', key);
    });
  }
}
