import { Field } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { MenuItemType } from './menu-item-type.enum.ts';

@RecordType('MenuItem', { description: 'One link of a menu, with the links below it.', implements: Node })
export class MenuItem {
  @Field(() => [String], { description: 'Tags that narrow the collection that the link leads to.' })
  tags!: string[];

  @Field(() => String, { description: 'Text of the link.' })
  title!: string;

  @Field(() => MenuItemType, { description: 'What the link leads to.' })
  type!: MenuItemType;
}
