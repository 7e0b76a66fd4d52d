import type { Blog, Prisma } from '../../../generated/prisma/client.ts';
import { changedFields, toJson } from '../../edits/changed-fields.ts';
import type { NoteChange, Transaction } from '../../edits/edits.store.ts';
import { RecordStore, withFreeHandle } from '../../edits/record.store.ts';
import { refuse } from '../../edits/refusal.ts';
import { ContentSearchStore } from '../../search/content-search.store.ts';

const HANDLE = ['blog', 'handle'];
/** Articles that go with their blog at the most: each is written down in the audit. */
const MOST_ARTICLES = 1_000;

/** Writes of blogs, with what is derived from them. */
export class BlogEditStore {
  constructor(
    private readonly tx: Transaction,
    private readonly note: NoteChange,
  ) {}

  /** @throws Refusal TAKEN */
  async create(data: Prisma.BlogCreateInput): Promise<Blog> {
    const blog = await withFreeHandle(this.tx.blog.create({ data }), data.handle, HANDLE);
    await ContentSearchStore.refreshOf(this.tx, 'blog', [blog.id]);
    this.note({ type: 'Blog', id: blog.id, before: null, after: toJson(data) });
    return blog;
  }

  read(id: bigint): Promise<Blog> {
    return this.tx.blog.findUniqueOrThrow({ where: { id } });
  }

  /**
   * Writes what differs; nothing when nothing does.
   * @throws Refusal TAKEN
   */
  async update(blog: Blog, wanted: Partial<Blog>): Promise<Blog> {
    const { data, before, after } = changedFields(blog, wanted);
    if (!data) return blog;
    const write = this.tx.blog.update({ where: { id: blog.id }, data: { ...data, version: { increment: 1 } } });
    const updated = await withFreeHandle(write, wanted.handle ?? blog.handle, HANDLE);
    await ContentSearchStore.refreshOf(this.tx, 'blog', [blog.id]);
    this.note({ type: 'Blog', id: blog.id, before, after });
    return updated;
  }

  /**
   * Deletes a blog that is locked against new articles, and its articles where that is wanted.
   * @throws Refusal CONFLICT when it has articles that are to stay, TOO_MANY
   */
  async delete(blog: Blog, deleteArticles: boolean): Promise<void> {
    const articles = await this.tx.article.findMany({ where: { blogId: blog.id }, take: MOST_ARTICLES + 1 });
    const field = ['deleteArticles'];
    if (articles.length > 0 && !deleteArticles)
      throw refuse('CONFLICT', field, 'The blog has articles. Say "deleteArticles: true" to delete them with it.');
    if (articles.length > MOST_ARTICLES)
      throw refuse('TOO_MANY', field, `The blog has more than ${MOST_ARTICLES} articles. Delete some of them first.`);
    await this.tx.blog.delete({ where: { id: blog.id } });
    const ids = articles.map(({ id }) => id);
    await RecordStore.forget(this.tx, 'article', ids);
    await RecordStore.forget(this.tx, 'blog', [blog.id]);
    for (const article of articles)
      this.note({ type: 'Article', id: article.id, before: toJson(article), after: null });
    this.note({ type: 'Blog', id: blog.id, before: toJson(blog), after: null });
  }
}
