import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { URLScalar } from '../scalars/url.scalar.ts';

@RecordType('Domain', { description: 'An address of the online store.' })
export class Domain {
  @Field(() => String, { description: 'Host name, such as "shop.example".' })
  host!: string;

  @Field(() => Boolean, { description: 'The address is served over TLS.' })
  sslEnabled!: boolean;

  @Field(() => URLScalar, { description: 'The address, with its scheme.' })
  url!: string;
}
