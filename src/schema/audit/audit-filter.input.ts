import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../scalars/date-time.scalar.ts';

@InputType('AuditActorInput', { description: 'Somebody, as their issuer names them.' })
export class AuditActorInput {
  @Field(() => String, { description: 'URL of the issuer.' })
  issuer!: string;

  @Field(() => String, { description: 'What the issuer calls them.' })
  subject!: string;
}

@InputType('AuditFilterInput', { description: 'Which entries of the audit are looked for: those that fit all of it.' })
export class AuditFilterInput {
  @Field(() => String, { nullable: true, description: 'Name of a mutation.' })
  action?: string | null;

  @Field(() => AuditActorInput, { nullable: true, description: 'Who did it, for sure.' })
  actor?: AuditActorInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who did it, by the name that the audit has; of customers the id.',
  })
  actorName?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of what was changed.' })
  resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Type of what was changed.' })
  resourceType?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From this moment on.' })
  since?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' })
  until?: Date | null;
}
