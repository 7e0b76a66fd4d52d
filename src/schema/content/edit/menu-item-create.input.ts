import { Field, ID, InputType } from 'type-graphql';
import { MenuItemType } from '../menu-item-type.enum.ts';

@InputType('MenuItemCreateInput', { description: 'A new link of a menu.' })
export class MenuItemCreateInput {
  @Field(() => String, { description: 'Text of the link, of at most 255 characters.' })
  title!: string;

  @Field(() => MenuItemType, { description: 'What the link leads to.' })
  type!: MenuItemType;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the article, blog, collection, page, product or policy that a link of that type leads to.',
  })
  resourceId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of a link of type HTTP: a path of the shop, such as "/pages/about", or an absolute one.',
  })
  url?: string | null;

  @Field(() => [String], { nullable: true, description: 'Tags that narrow the collection that the link leads to.' })
  tags?: string[] | null;

  @Field(() => [MenuItemCreateInput], {
    nullable: true,
    description: 'The links below this one. A menu has 3 levels and 250 links at the most.',
  })
  items?: MenuItemCreateInput[] | null;
}
