import { Resolver } from 'type-graphql';
import { movementLocation, movementVariant } from '../../../loaders/inventory/inventory.relations.ts';
import { ProductVariant } from '../../../schema/catalog/product-variant.type.ts';
import { InventoryMovement } from '../../../schema/inventory/edit/inventory-movement.type.ts';
import { Location } from '../../../schema/inventory/location.type.ts';
import { Relation } from '../../relation.ts';

@Resolver(() => InventoryMovement)
export class InventoryMovementFieldsResolver {
  @Relation(() => ProductVariant, movementVariant, {
    nullable: true,
    description: 'The variant; null where it is gone, or you may not see it.',
  })
  variant: unknown;

  @Relation(() => Location, movementLocation, { nullable: true, description: 'The place; null where it is gone.' })
  location: unknown;
}
