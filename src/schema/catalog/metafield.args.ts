import { ArgsType, Field } from 'type-graphql';
import { HasMetafieldsIdentifier } from './has-metafields-identifier.input.ts';

/** Which named attribute. */
@ArgsType()
export class MetafieldArgs {
  @Field(() => String, { nullable: true, description: 'Namespace of the attribute; "custom" when left out.' })
  namespace?: string | null;

  @Field(() => String, { description: 'Key of the attribute within its namespace.' })
  key!: string;
}

/** Which named attributes. */
@ArgsType()
export class MetafieldsArgs {
  @Field(() => [HasMetafieldsIdentifier], { description: 'The attributes to return, 250 at the most.' })
  identifiers!: HasMetafieldsIdentifier[];
}
