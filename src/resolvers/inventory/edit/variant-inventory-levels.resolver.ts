import { Resolver } from 'type-graphql';
import { variantInventoryLevels } from '../../../loaders/inventory/inventory.relations.ts';
import { ProductVariant } from '../../../schema/catalog/product-variant.type.ts';
import { InventoryLevelConnection } from '../../../schema/inventory/edit/inventory-level.connection.ts';
import { Relation } from '../../relation.ts';

@Resolver(() => ProductVariant)
export class VariantInventoryLevelsResolver {
  @Relation(() => InventoryLevelConnection, variantInventoryLevels, {
    nullable: true,
    description: 'Stock at each place, by name of the place. For staff; null for others.',
  })
  inventoryLevels: unknown;
}
