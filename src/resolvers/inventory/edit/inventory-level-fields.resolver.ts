import { Resolver } from 'type-graphql';
import { levelLocation } from '../../../loaders/inventory/inventory.relations.ts';
import { InventoryLevel } from '../../../schema/inventory/edit/inventory-level.value.ts';
import { Location } from '../../../schema/inventory/location.type.ts';
import { Relation } from '../../relation.ts';

@Resolver(() => InventoryLevel)
export class InventoryLevelFieldsResolver {
  @Relation(() => Location, levelLocation, { description: 'The place.' })
  location: unknown;
}
