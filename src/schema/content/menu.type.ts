import { Field, Int } from 'type-graphql';
import { VERSION } from '../edits/staff-fields.ts';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('Menu', { description: 'A list of links that leads through the shop.', implements: Node })
export class Menu {
  @Field(() => String, { description: 'Name that front ends ask for the menu by, such as "main-menu".' })
  handle!: string;

  @Field(() => String, { description: 'Title of the menu.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  version!: number;
}
