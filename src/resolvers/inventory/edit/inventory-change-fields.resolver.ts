import { Resolver } from 'type-graphql';
import { changedLocation, changedVariant } from '../../../loaders/inventory/inventory.relations.ts';
import { ProductVariant } from '../../../schema/catalog/product-variant.type.ts';
import { InventoryChange } from '../../../schema/inventory/edit/inventory-adjustment-group.value.ts';
import { Location } from '../../../schema/inventory/location.type.ts';
import { Relation } from '../../relation.ts';

@Resolver(() => InventoryChange)
export class InventoryChangeFieldsResolver {
  @Relation(() => ProductVariant, changedVariant, {
    nullable: true,
    description: 'The variant; null where you may not see it.',
  })
  variant: unknown;

  @Relation(() => Location, changedLocation, { nullable: true, description: 'The place.' })
  location: unknown;
}
