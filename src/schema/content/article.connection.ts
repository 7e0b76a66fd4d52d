import { connectionType } from '../connection.ts';
import { Article } from './article.type.ts';

/** A page of articles. */
export const ArticleConnection = connectionType('Article', () => Article, { of: 'articles' });
