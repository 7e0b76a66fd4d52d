import { ArgsType, Field } from 'type-graphql';
import { MenuItemCreateInput } from './menu-item-create.input.ts';

@ArgsType()
export class MenuCreateArgs {
  @Field(() => String, { description: 'Title of the menu, of at most 255 characters.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Name that front ends ask for it by: lower-case letters, digits and hyphens. Else made from the title.',
  })
  handle?: string | null;

  @Field(() => [MenuItemCreateInput], { description: 'Its links, in order.' })
  items!: MenuItemCreateInput[];
}
