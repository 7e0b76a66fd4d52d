import { Field, InputType } from 'type-graphql';
import { BlogUpdateInput } from './blog-update.input.ts';

@InputType('BlogCreateInput', { description: 'A new blog.' })
export class BlogCreateInput extends BlogUpdateInput {
  @Field(() => String, { description: 'Title of the blog, of at most 255 characters.' })
  override title!: string;
}
