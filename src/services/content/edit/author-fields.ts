import type { Problems } from '../../edits/problems.ts';

/** Who wrote an article, in an input. */
export interface AuthorInput {
  readonly name: string;
  readonly bio?: string | null;
  readonly email?: string | null;
}

const LONGEST_NAME = 255;
const LONGEST_BIO = 5_000;
const LONGEST_EMAIL = 254;

/** The columns of an article's author; null, and a problem, where there is none. What it leaves out stays as it is. */
export function authorFields(problems: Problems, author: AuthorInput | null) {
  if (author === null) {
    problems.add('BLANK', ['author'], 'An article has an author. Give a name.');
    return null;
  }
  const authorEmail = problems.text(['author', 'email'], author.email, LONGEST_EMAIL);
  if (authorEmail && !/^[^\s@]+@[^\s@]+$/.test(authorEmail))
    problems.add('INVALID', ['author', 'email'], 'This is no e-mail address. Write it like ada@example.org.');
  return {
    authorName: problems.required(['author', 'name'], author.name, LONGEST_NAME)!,
    authorBio: problems.text(['author', 'bio'], author.bio, LONGEST_BIO),
    authorEmail,
  };
}
