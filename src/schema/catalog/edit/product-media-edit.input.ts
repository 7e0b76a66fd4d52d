import { Field, ID, InputType } from 'type-graphql';

@InputType('CreateMediaInput', { description: 'A picture of a product.' })
export class CreateMediaInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the picture that is to have this address; left out, it is found by its address.',
  })
  id?: string | null;

  @Field(() => String, { description: 'Address of the picture.' })
  originalSource!: string;

  @Field(() => String, { nullable: true, description: 'Text that stands for the picture; null for none.' })
  alt?: string | null;
}

@InputType('UpdateMediaInput', { description: 'A picture, and what changes of it.' })
export class UpdateMediaInput {
  @Field(() => ID, { description: 'Id of the picture.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its new address.' })
  originalSource?: string | null;

  @Field(() => String, { nullable: true, description: 'Text that stands for it; null for none.' })
  alt?: string | null;
}
