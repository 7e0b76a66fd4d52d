import { Field, InputType } from 'type-graphql';
import { PageUpdateInput } from './page-update.input.ts';

@InputType('PageCreateInput', { description: 'A new page.' })
export class PageCreateInput extends PageUpdateInput {
  @Field(() => String, { description: 'Title of the page, of at most 255 characters.' })
  override title!: string;
}
