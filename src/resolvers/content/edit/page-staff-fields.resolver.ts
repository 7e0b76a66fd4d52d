import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Page } from '../../../schema/content/page.type.ts';
import { IS_PUBLISHED, PUBLISHED_ON } from '../../../schema/edits/staff-fields.ts';
import { DateTime } from '../../../schema/scalars/date-time.scalar.ts';
import { isVisible } from '../../edits/is-visible.ts';
import type { PageRecord } from '../content.records.ts';

/** What only staff is told of a page. */
@Resolver(() => Page)
export class PageStaffFieldsResolver {
  @FieldResolver(() => Boolean, { nullable: true, description: IS_PUBLISHED })
  isPublished(@Root() { publishedAt }: PageRecord): boolean {
    return isVisible(publishedAt);
  }

  @FieldResolver(() => DateTime, { nullable: true, description: PUBLISHED_ON })
  publishedOn(@Root() { publishedAt }: PageRecord): Date | null {
    return publishedAt;
  }
}
