import { Field } from 'type-graphql';
import { Trackable } from '../content/trackable.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('SearchQuerySuggestion', {
  description: 'A search that the shopper may be about to type.',
  implements: Trackable,
})
export class SearchQuerySuggestion {
  @Field(() => String, { description: 'The search as HTML, with the words typed so far in <mark>.' })
  styledText!: string;

  @Field(() => String, { description: 'The search.' })
  text!: string;
}
