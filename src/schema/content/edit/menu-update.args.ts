import { ArgsType, Field, ID, Int } from 'type-graphql';
import { EXPECTED_VERSION } from '../../edits/expected-version.ts';
import { MenuItemUpdateInput } from './menu-item-update.input.ts';

@ArgsType()
export class MenuUpdateArgs {
  @Field(() => ID, { description: 'Id of the menu.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Title of the menu, of at most 255 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Name that front ends ask for it by.' })
  handle?: string | null;

  @Field(() => [MenuItemUpdateInput], { nullable: true, description: 'All its links, in order.' })
  items?: MenuItemUpdateInput[] | null;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  expectedVersion?: number | null;
}
