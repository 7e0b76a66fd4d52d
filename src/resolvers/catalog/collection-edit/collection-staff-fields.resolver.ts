import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { CollectionRuleSet } from '../../../schema/catalog/collection-edit/collection-rule-set.value.ts';
import { Collection } from '../../../schema/catalog/collection.type.ts';
import { IS_PUBLISHED, PUBLISHED_ON } from '../../../schema/edits/staff-fields.ts';
import { DateTime } from '../../../schema/scalars/date-time.scalar.ts';
import { isVisible } from '../../edits/is-visible.ts';
import type { CollectionRecord } from '../catalog.records.ts';

/** What only staff is told of a collection. */
@Resolver(() => Collection)
export class CollectionStaffFieldsResolver {
  @FieldResolver(() => Boolean, { nullable: true, description: IS_PUBLISHED })
  isPublished(@Root() { publishedAt }: CollectionRecord): boolean {
    return isVisible(publishedAt);
  }

  @FieldResolver(() => DateTime, { nullable: true, description: PUBLISHED_ON })
  publishedOn(@Root() { publishedAt }: CollectionRecord): Date | null {
    return publishedAt;
  }

  @FieldResolver(() => CollectionRuleSet, {
    nullable: true,
    description: 'The rules that fill it; null where it is filled by hand. For staff; null for others.',
  })
  ruleSet(@Root() collection: CollectionRecord, @Ctx() { services }: Context): unknown {
    return services.collections.ruleSet(collection);
  }
}
