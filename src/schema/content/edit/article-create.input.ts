import { Field, ID, InputType } from 'type-graphql';
import { AuthorInput } from './author.input.ts';
import { ArticleUpdateInput } from './article-update.input.ts';

@InputType('ArticleCreateInput', { description: 'A new article.' })
export class ArticleCreateInput extends ArticleUpdateInput {
  @Field(() => String, { description: 'Title of the article, of at most 255 characters.' })
  override title!: string;

  @Field(() => ID, { description: 'Id of the blog that the article belongs to.' })
  override blogId!: string;

  @Field(() => AuthorInput, { description: 'Who wrote the article.' })
  override author!: AuthorInput;
}
