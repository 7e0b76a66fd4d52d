import { Resolver } from 'type-graphql';
import { variantInventoryLevels, variantInventoryMovements } from '../../../loaders/inventory/inventory.relations.ts';
import { ProductVariant } from '../../../schema/catalog/product-variant.type.ts';
import { InventoryLevelConnection } from '../../../schema/inventory/edit/inventory-level.connection.ts';
import { InventoryMovementConnection } from '../../../schema/inventory/edit/inventory-movement.connection.ts';
import { Relation } from '../../relation.ts';

@Resolver(() => ProductVariant)
export class VariantInventoryLevelsResolver {
  @Relation(() => InventoryLevelConnection, variantInventoryLevels, {
    nullable: true,
    description: 'Stock at each place, by name of the place. For staff; null for others.',
  })
  inventoryLevels: unknown;

  @Relation(() => InventoryMovementConnection, variantInventoryMovements, {
    nullable: true,
    description: 'What came and went of it, the newest first. For who counts the stock; null for others.',
  })
  inventoryMovements: unknown;
}
