import { Field, InputType } from 'type-graphql';
import { CollectionRuleInput } from './collection-rule.input.ts';
import { CollectionRuleMatch } from './collection-rule-match.enum.ts';

@InputType('CollectionRuleSetInput', { description: 'The rules by which a collection is to be filled.' })
export class CollectionRuleSetInput {
  @Field(() => CollectionRuleMatch, { description: 'Whether a product has to fit all rules or any of them.' })
  match!: CollectionRuleMatch;

  @Field(() => [CollectionRuleInput], { description: 'The rules, 1 to 60 of them.' })
  rules!: CollectionRuleInput[];
}
