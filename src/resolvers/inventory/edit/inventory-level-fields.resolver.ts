import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { levelLocation } from '../../../loaders/inventory/inventory.relations.ts';
import { InventoryLevel } from '../../../schema/inventory/edit/inventory-level.value.ts';
import { Location } from '../../../schema/inventory/location.type.ts';
import { Relation } from '../../relation.ts';

/** Read from the record of the stock at the place. */
interface LevelRecord {
  readonly onHand: number;
  readonly held: number;
}

@Resolver(() => InventoryLevel)
export class InventoryLevelFieldsResolver {
  @Relation(() => Location, levelLocation, { description: 'The place.' })
  location: unknown;

  @FieldResolver(() => Int, {
    description:
      'Units that can be sold from there: those on hand that are not held. Below zero where more is held than there is.',
  })
  available(@Root() { onHand, held }: LevelRecord): number {
    return onHand - held;
  }
}
