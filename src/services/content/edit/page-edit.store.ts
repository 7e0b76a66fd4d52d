import type { Page, Prisma } from '../../../generated/prisma/client.ts';
import { changedFields, toJson } from '../../edits/changed-fields.ts';
import type { NoteChange, Transaction } from '../../edits/edits.store.ts';
import { RecordStore, withFreeHandle } from '../../edits/record.store.ts';
import { ContentSearchStore } from '../../search/content-search.store.ts';

const HANDLE = ['page', 'handle'];

/** Writes of pages, with what is derived from them. */
export class PageEditStore {
  constructor(
    private readonly tx: Transaction,
    private readonly note: NoteChange,
  ) {}

  /** @throws Refusal TAKEN */
  async create(data: Prisma.PageCreateInput): Promise<Page> {
    const page = await withFreeHandle(this.tx.page.create({ data }), data.handle, HANDLE);
    await ContentSearchStore.refreshOf(this.tx, 'page', [page.id]);
    this.note({ type: 'Page', id: page.id, before: null, after: toJson(data) });
    return page;
  }

  read(id: bigint): Promise<Page> {
    return this.tx.page.findUniqueOrThrow({ where: { id } });
  }

  /**
   * Writes what differs; nothing when nothing does.
   * @throws Refusal TAKEN
   */
  async update(page: Page, wanted: Partial<Page>): Promise<Page> {
    const { data, before, after } = changedFields(page, wanted);
    if (!data) return page;
    const write = this.tx.page.update({ where: { id: page.id }, data: { ...data, version: { increment: 1 } } });
    const updated = await withFreeHandle(write, wanted.handle ?? page.handle, HANDLE);
    await ContentSearchStore.refreshOf(this.tx, 'page', [page.id]);
    this.note({ type: 'Page', id: page.id, before, after });
    return updated;
  }

  async delete(page: Page): Promise<void> {
    await this.tx.page.delete({ where: { id: page.id } });
    await RecordStore.forget(this.tx, 'page', [page.id]);
    this.note({ type: 'Page', id: page.id, before: toJson(page), after: null });
  }
}
