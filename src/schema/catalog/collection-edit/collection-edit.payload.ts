import { Field, ID } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { Collection } from '../collection.type.ts';

@EditPayload('CollectionCreatePayload', 'What came of making a collection.')
export class CollectionCreatePayload {
  @Field(() => Collection, {
    nullable: true,
    description: 'The collection as it is now; null when the input was not taken.',
  })
  collection!: unknown;
}

@EditPayload('CollectionUpdatePayload', 'What came of changing a collection.')
export class CollectionUpdatePayload {
  @Field(() => Collection, {
    nullable: true,
    description: 'The collection as it is now; null when the input was not taken.',
  })
  collection!: unknown;
}

@EditPayload('CollectionPublishPayload', 'What came of publishing a collection.')
export class CollectionPublishPayload {
  @Field(() => Collection, {
    nullable: true,
    description: 'The collection as it is now; null when the input was not taken.',
  })
  collection!: unknown;
}

@EditPayload('CollectionUnpublishPayload', 'What came of hiding a collection.')
export class CollectionUnpublishPayload {
  @Field(() => Collection, {
    nullable: true,
    description: 'The collection as it is now; null when the input was not taken.',
  })
  collection!: unknown;
}

@EditPayload('CollectionAddProductsPayload', 'What came of putting products into a collection.')
export class CollectionAddProductsPayload {
  @Field(() => Collection, {
    nullable: true,
    description: 'The collection as it is now; null when the input was not taken.',
  })
  collection!: unknown;
}

@EditPayload('CollectionRemoveProductsPayload', 'What came of taking products out of a collection.')
export class CollectionRemoveProductsPayload {
  @Field(() => Collection, {
    nullable: true,
    description: 'The collection as it is now; null when the input was not taken.',
  })
  collection!: unknown;
}

@EditPayload('CollectionReorderProductsPayload', 'What came of reordering the products of a collection.')
export class CollectionReorderProductsPayload {
  @Field(() => Collection, {
    nullable: true,
    description: 'The collection as it is now; null when the input was not taken.',
  })
  collection!: unknown;
}

@EditPayload('CollectionDeletePayload', 'What came of deleting a collection.')
export class CollectionDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the collection that is gone; null when none is.' })
  deletedCollectionId!: string | null;
}
