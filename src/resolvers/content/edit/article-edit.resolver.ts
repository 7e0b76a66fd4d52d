import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ArticleCreateInput } from '../../../schema/content/edit/article-create.input.ts';
import {
  ArticleCreatePayload,
  ArticleDeletePayload,
  ArticleUpdatePayload,
} from '../../../schema/content/edit/article-edit.payload.ts';
import { ArticleUpdateInput } from '../../../schema/content/edit/article-update.input.ts';
import { Article } from '../../../schema/content/article.type.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';
import { payloadOf } from '../../edits/payload-of.ts';

@Resolver(() => Article)
export class ArticleEditResolver {
  @Mutation(() => ArticleCreatePayload, { description: 'Makes an article.' })
  articleCreate(
    @Ctx() { services }: Context,
    @Arg('article', () => ArticleCreateInput, { description: 'The new article.' }) article: ArticleCreateInput,
  ): Promise<object> {
    return payloadOf('article', services.articleEdits.create(article));
  }

  @Mutation(() => ArticleUpdatePayload, { description: 'Changes an article, publishes, schedules or hides it.' })
  articleUpdate(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the article.' }) id: string,
    @Arg('article', () => ArticleUpdateInput, { description: 'What changes.' }) article: ArticleUpdateInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('article', services.articleEdits.update(id, article, version));
  }

  @Mutation(() => ArticleDeletePayload, {
    description: 'Deletes an article. Links of menus to it stay, and lead nowhere.',
  })
  articleDelete(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the article.' }) id: string,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('deletedArticleId', services.articleEdits.delete(id, version));
  }
}
