import type { ArticleAuthor } from '../../schema/content/article-author.value.ts';
import type { ArticleRecord } from './content.records.ts';

/** Who wrote the article, as far as stands on it. The first word of a name is the first name. */
export function authorOf({ authorName: name, authorBio: bio, authorEmail }: ArticleRecord): ArticleAuthor {
  const [firstName = '', ...rest] = name.split(' ');
  return { name, firstName, lastName: rest.join(' '), email: authorEmail ?? '', bio };
}
