import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { BrandColorGroup } from './brand-color-group.value.ts';

@RecordType('BrandColors', { description: 'The colours of the brand.' })
export class BrandColors {
  @Field(() => [BrandColorGroup], { description: 'The main colours, most important first.' })
  primary!: BrandColorGroup[];

  @Field(() => [BrandColorGroup], { description: 'Colours beside the main ones, most important first.' })
  secondary!: BrandColorGroup[];
}
