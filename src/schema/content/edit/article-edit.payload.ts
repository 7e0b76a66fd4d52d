import { Field, ID } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { Article } from '../article.type.ts';

@EditPayload('ArticleCreatePayload', 'What came of making an article.')
export class ArticleCreatePayload {
  @Field(() => Article, { nullable: true, description: 'The new article; null when the input was not taken.' })
  article!: unknown;
}

@EditPayload('ArticleUpdatePayload', 'What came of changing an article.')
export class ArticleUpdatePayload {
  @Field(() => Article, { nullable: true, description: 'The article as it is now; null when the input was not taken.' })
  article!: unknown;
}

@EditPayload('ArticleDeletePayload', 'What came of deleting an article.')
export class ArticleDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the article that is gone; null when none is.' })
  deletedArticleId!: string | null;
}
