import type { Article, Prisma } from '../../../generated/prisma/client.ts';
import { changedFields, toJson } from '../../edits/changed-fields.ts';
import type { NoteChange, Transaction } from '../../edits/edits.store.ts';
import { RecordStore, withFreeHandle } from '../../edits/record.store.ts';
import { ContentSearchStore } from '../../search/content-search.store.ts';

const HANDLE = ['article', 'handle'];

/** Writes of articles, with what is derived from them. */
export class ArticleEditStore {
  constructor(
    private readonly tx: Transaction,
    private readonly note: NoteChange,
  ) {}

  /** @throws Refusal TAKEN when another article of the blog has the handle */
  async create(data: Prisma.ArticleUncheckedCreateInput): Promise<Article> {
    const article = await withFreeHandle(this.tx.article.create({ data }), data.handle, HANDLE);
    await ContentSearchStore.refreshOf(this.tx, 'article', [article.id]);
    this.note({ type: 'Article', id: article.id, before: null, after: toJson(data) });
    return article;
  }

  read(id: bigint): Promise<Article> {
    return this.tx.article.findUniqueOrThrow({ where: { id } });
  }

  /**
   * Writes what differs; nothing when nothing does.
   * @throws Refusal TAKEN when another article of the blog has the handle
   */
  async update(article: Article, wanted: Partial<Article>): Promise<Article> {
    const { data, before, after } = changedFields(article, wanted);
    if (!data) return article;
    const write = this.tx.article.update({ where: { id: article.id }, data: { ...data, version: { increment: 1 } } });
    const updated = await withFreeHandle(write, wanted.handle ?? article.handle, HANDLE);
    await ContentSearchStore.refreshOf(this.tx, 'article', [article.id]);
    this.note({ type: 'Article', id: article.id, before, after });
    return updated;
  }

  async delete(article: Article): Promise<void> {
    await this.tx.article.delete({ where: { id: article.id } });
    await RecordStore.forget(this.tx, 'article', [article.id]);
    this.note({ type: 'Article', id: article.id, before: toJson(article), after: null });
  }
}
