import type { Article } from '../../../generated/prisma/client.ts';
import { articleById } from '../../../loaders/content/article.loaders.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import type { Edits, Outcome, Transaction } from '../../edits/edits.store.ts';
import { imageIdOf } from '../../edits/image-edit.store.ts';
import { keyIn } from '../../edits/problems.ts';
import { publishedAtOf, visibleUnlessTold } from '../../edits/publication.ts';
import { readBack } from '../../edits/read-back.ts';
import { RecordStore } from '../../edits/record.store.ts';
import { globalId } from '../../node/global-id.ts';
import { ArticleEditStore } from './article-edit.store.ts';
import { changedArticle, newArticle, type ArticleInput } from './article-fields.ts';

const IMAGE = ['article', 'image'];

/** Making, changing and deleting articles of blogs. */
export class ArticleEditService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  /** Makes an article. Readers see it at once unless the input says otherwise, as in the Admin API. */
  async create(input: ArticleInput): Promise<Outcome<Article>> {
    const outcome = await this.edits.run('articleCreate', async (tx, note) => {
      const { fields, blogId, image } = newArticle(input);
      const now = await lockBlog(tx, blogId);
      const publishedAt = publishedAtOf(visibleUnlessTold(input), null, now) ?? null;
      const imageId = await imageIdOf(tx, image, IMAGE);
      return new ArticleEditStore(tx, note).create({ ...fields, blogId, imageId, publishedAt });
    });
    return readBack(outcome, this.loaders, articleById, 'Article');
  }

  /** Changes what the input names, moves to another blog, publishes and hides. */
  async update(id: string, input: ArticleInput, expectedVersion?: number | null): Promise<Outcome<Article>> {
    const outcome = await this.edits.run('articleUpdate', async (tx, note) => {
      const key = keyIn(id, 'Article');
      const { fields, blogId, image } = changedArticle(input);
      const now = await RecordStore.lock(tx, 'article', key, { expected: expectedVersion });
      if (blogId !== undefined) await lockBlog(tx, blogId);
      const store = new ArticleEditStore(tx, note);
      const article = await store.read(key);
      const publishedAt = publishedAtOf(input, article.publishedAt, now);
      return store.update(article, { ...fields, blogId, imageId: await imageIdOf(tx, image, IMAGE), publishedAt });
    });
    return readBack(outcome, this.loaders, articleById, 'Article');
  }

  /** Deletes an article for good. */
  delete(id: string, expectedVersion?: number | null): Promise<Outcome<string>> {
    return this.edits.run('articleDelete', async (tx, note) => {
      const key = keyIn(id, 'Article');
      await RecordStore.lock(tx, 'article', key, { expected: expectedVersion, lock: 'FOR UPDATE' });
      const store = new ArticleEditStore(tx, note);
      await store.delete(await store.read(key));
      return globalId('Article', key);
    });
  }
}

/** A blog that gets an article is not deleted meanwhile. */
const lockBlog = (tx: Transaction, id: bigint): Promise<Date> =>
  RecordStore.lock(tx, 'blog', id, { field: ['article', 'blogId'], lock: 'FOR KEY SHARE' });
