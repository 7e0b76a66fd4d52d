import { Field, ID, InputType } from 'type-graphql';

@InputType('BuyerInput', { description: 'Who buys, when a company does.' })
export class BuyerInput {
  @Field(() => ID, { nullable: true, description: 'The branch of the company that is bought for.' })
  companyLocationId?: string | null;

  @Field(() => String, { description: 'Token of the customer who buys.' })
  customerAccessToken!: string;
}
