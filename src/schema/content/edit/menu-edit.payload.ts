import { Field, ID } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { Menu } from '../menu.type.ts';

@EditPayload('MenuCreatePayload', 'What came of making a menu.')
export class MenuCreatePayload {
  @Field(() => Menu, { nullable: true, description: 'The new menu; null when the input was not taken.' })
  menu!: unknown;
}

@EditPayload('MenuUpdatePayload', 'What came of changing a menu.')
export class MenuUpdatePayload {
  @Field(() => Menu, { nullable: true, description: 'The menu as it is now; null when the input was not taken.' })
  menu!: unknown;
}

@EditPayload('MenuDeletePayload', 'What came of deleting a menu.')
export class MenuDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the menu that is gone; null when none is.' })
  deletedMenuId!: string | null;
}
