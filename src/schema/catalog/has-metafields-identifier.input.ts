import { Field, InputType } from 'type-graphql';

@InputType('HasMetafieldsIdentifier', { description: 'Names an attribute of the object that it is asked of.' })
export class HasMetafieldsIdentifier {
  @Field(() => String, { nullable: true, description: 'Namespace of the attribute; "custom" when left out.' })
  namespace?: string | null;

  @Field(() => String, { description: 'Key of the attribute within its namespace.' })
  key!: string;
}
