import { Field } from 'type-graphql';
import { RecordType } from '../../record-type.ts';
import { CollectionRuleColumn } from './collection-rule-column.enum.ts';
import { CollectionRuleRelation } from './collection-rule-relation.enum.ts';

@RecordType('CollectionRule', { description: 'One rule by which a collection is filled.' })
export class CollectionRule {
  @Field(() => CollectionRuleColumn, { description: 'What of a product it asks for.' })
  column!: CollectionRuleColumn;

  @Field(() => CollectionRuleRelation, { description: 'How it compares; not every column takes every relation.' })
  relation!: CollectionRuleRelation;

  @Field(() => String, {
    nullable: true,
    description:
      'What it compares with: a text without regard to case, or an amount such as "12.50" in the currency of the primary market; nothing for IS_PRICE_REDUCED.',
  })
  condition!: string | null;
}
