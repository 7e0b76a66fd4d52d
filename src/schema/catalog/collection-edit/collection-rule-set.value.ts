import { Field } from 'type-graphql';
import { RecordType } from '../../record-type.ts';
import { CollectionRule } from './collection-rule.value.ts';
import { CollectionRuleMatch } from './collection-rule-match.enum.ts';

@RecordType('CollectionRuleSet', { description: 'The rules by which a collection is filled.' })
export class CollectionRuleSet {
  @Field(() => CollectionRuleMatch, { description: 'Whether a product has to fit all rules or any of them.' })
  match!: CollectionRuleMatch;

  @Field(() => [CollectionRule], { description: 'The rules, 1 to 60 of them.' })
  rules!: CollectionRule[];
}
