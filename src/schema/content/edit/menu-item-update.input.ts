import { Field, ID, InputType } from 'type-graphql';
import { MenuItemCreateInput } from './menu-item-create.input.ts';

@InputType('MenuItemUpdateInput', { description: 'A link of a menu: one that is there, or a new one.' })
export class MenuItemUpdateInput extends MenuItemCreateInput {
  @Field(() => ID, { nullable: true, description: 'Id of a link of this menu; left out of a new one.' })
  id?: string | null;

  @Field(() => [MenuItemUpdateInput], {
    nullable: true,
    description: 'The links below this one. A menu has 3 levels and 250 links at the most.',
  })
  override items?: MenuItemUpdateInput[] | null;
}
