import type { ArticleAuthor } from '../../schema/content/article-author.value.ts';
import type { AuthorRecord } from './content.records.ts';

/** Who wrote the article, as far as it says. The first word of a name is the first name. */
export function authorOf({ authorName: name, authorBio: bio, authorEmail }: AuthorRecord): ArticleAuthor {
  const [firstName = '', ...rest] = name.split(' ');
  return { name, firstName, lastName: rest.join(' '), email: authorEmail ?? '', bio };
}
