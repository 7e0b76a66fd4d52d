import { Field } from 'type-graphql';
import { FieldArgs } from '../field-args.ts';
import { RecordInterface } from '../record-type.ts';
import { MetafieldArgs, MetafieldsArgs } from './metafield.args.ts';
import { Metafield } from './metafield.type.ts';

@RecordInterface('HasMetafields', { description: 'Anything that can carry named attributes of its own.' })
export abstract class HasMetafields {
  @Field(() => Metafield, { nullable: true, description: 'One named attribute; null when there is none of that name.' })
  @FieldArgs(() => MetafieldArgs)
  metafield!: Metafield | null;

  @Field(() => [Metafield], {
    nullable: 'items',
    description: 'Several named attributes, in the order asked for, with null where there is none.',
  })
  @FieldArgs(() => MetafieldsArgs)
  metafields!: (Metafield | null)[];
}
