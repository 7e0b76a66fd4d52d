import type { Blog } from '../../../generated/prisma/client.ts';
import { blogById } from '../../../loaders/content/blog.loaders.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import type { Edits, Outcome } from '../../edits/edits.store.ts';
import { keyIn } from '../../edits/problems.ts';
import { readBack } from '../../edits/read-back.ts';
import { RecordStore } from '../../edits/record.store.ts';
import { globalId } from '../../node/global-id.ts';
import { BlogEditStore } from './blog-edit.store.ts';
import { changedBlog, newBlog, type BlogInput } from './blog-fields.ts';

/** Making, changing and deleting blogs. */
export class BlogEditService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  async create(input: BlogInput): Promise<Outcome<Blog>> {
    const outcome = await this.edits.run('blogCreate', (tx, note) =>
      new BlogEditStore(tx, note).create(newBlog(input)),
    );
    return readBack(outcome, this.loaders, blogById, 'Blog');
  }

  /** Changes what the input names. */
  async update(id: string, input: BlogInput, expectedVersion?: number | null): Promise<Outcome<Blog>> {
    const outcome = await this.edits.run('blogUpdate', async (tx, note) => {
      const key = keyIn(id, 'Blog');
      const fields = changedBlog(input);
      await RecordStore.lock(tx, 'blog', key, { expected: expectedVersion });
      const store = new BlogEditStore(tx, note);
      return store.update(await store.read(key), fields);
    });
    return readBack(outcome, this.loaders, blogById, 'Blog');
  }

  /**
   * Deletes a blog for good.
   * @param deleteArticles with its articles; else a blog that has some is kept
   */
  delete(id: string, deleteArticles: boolean, expectedVersion?: number | null): Promise<Outcome<string>> {
    return this.edits.run('blogDelete', async (tx, note) => {
      const key = keyIn(id, 'Blog');
      await RecordStore.lock(tx, 'blog', key, { expected: expectedVersion, lock: 'FOR UPDATE' });
      const store = new BlogEditStore(tx, note);
      await store.delete(await store.read(key), deleteArticles);
      return globalId('Blog', key);
    });
  }
}
