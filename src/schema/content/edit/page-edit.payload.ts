import { Field, ID } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { Page } from '../page.type.ts';

@EditPayload('PageCreatePayload', 'What came of making a page.')
export class PageCreatePayload {
  @Field(() => Page, { nullable: true, description: 'The new page; null when the input was not taken.' })
  page!: unknown;
}

@EditPayload('PageUpdatePayload', 'What came of changing a page.')
export class PageUpdatePayload {
  @Field(() => Page, { nullable: true, description: 'The page as it is now; null when the input was not taken.' })
  page!: unknown;
}

@EditPayload('PageDeletePayload', 'What came of deleting a page.')
export class PageDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the page that is gone; null when none is.' })
  deletedPageId!: string | null;
}
