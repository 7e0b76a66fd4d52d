import type { DeliveryZone } from '../../../generated/prisma/client.ts';
import { deliveryZoneById } from '../../../loaders/delivery/delivery-node.loaders.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import { changedFields, toJson } from '../../edits/changed-fields.ts';
import type { Edits, Outcome, Transaction } from '../../edits/edits.store.ts';
import { keyIn, Problems } from '../../edits/problems.ts';
import { readBack } from '../../edits/read-back.ts';
import { globalId } from '../../node/global-id.ts';
import { placeName } from '../zone-code.ts';
import { readZone, type DeliveryZoneInput, type WantedZone } from './delivery-zone-input.ts';
import { DeliveryZoneStore, type StoredZone } from './delivery-zone.store.ts';

/** Setting where the shop delivers to, and for how much. */
export class DeliveryZoneEditService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  /**
   * Says a whole zone: a new one where no id is given. Places and rates that are not named are removed.
   * @param id global id of the zone
   */
  async set(
    id: string | null | undefined,
    input: DeliveryZoneInput,
    expectedVersion?: number | null,
  ): Promise<Outcome<DeliveryZone>> {
    const outcome = await this.edits.run('deliveryZoneSet', async (tx, note) => {
      const key = id == null ? null : keyIn(id, 'DeliveryZone');
      const wanted = readZone(input, await DeliveryZoneStore.markets(tx));
      await DeliveryZoneStore.lockAll(tx);
      const zone = key === null ? null : await DeliveryZoneStore.read(tx, key, expectedVersion);
      await checkFree(tx, wanted, zone?.id ?? 0n);
      const after = described(wanted);
      if (!zone) {
        const made = await DeliveryZoneStore.write(tx, null, wanted);
        note({ type: 'DeliveryZone', id: made.id, before: null, after: toJson(after) });
        return made;
      }
      const { data, ...change } = changedFields(described(zone), after);
      if (!data) return zone;
      note({ type: 'DeliveryZone', id: zone.id, ...change });
      return DeliveryZoneStore.write(tx, zone, wanted);
    });
    return readBack(outcome, this.loaders, deliveryZoneById, 'DeliveryZone');
  }

  /** Deletes a zone with its rates: nothing is delivered to its places then, or at the rates of their countries. */
  delete(id: string, expectedVersion?: number | null): Promise<Outcome<string>> {
    return this.edits.run('deliveryZoneDelete', async (tx, note) => {
      const key = keyIn(id, 'DeliveryZone');
      await DeliveryZoneStore.lockAll(tx);
      const zone = await DeliveryZoneStore.read(tx, key, expectedVersion);
      await DeliveryZoneStore.delete(tx, key);
      note({ type: 'DeliveryZone', id: key, before: toJson(described(zone)), after: null });
      return globalId('DeliveryZone', key);
    });
  }
}

/** @throws Refusal TAKEN where another zone has the name, or a place */
async function checkFree(tx: Transaction, { name, places }: WantedZone, except: bigint): Promise<void> {
  const problems = new Problems(['input']);
  if (await DeliveryZoneStore.named(tx, name, except))
    problems.add('TAKEN', ['name'], `There is a zone "${name}" already. Change that one, or give another name.`);
  const taken = await DeliveryZoneStore.taken(tx, places, except);
  const zones = new Map(taken.map((place) => [placeName(place), place.zone.name]));
  for (const [index, place] of places.entries()) {
    const zone = zones.get(placeName(place));
    if (zone !== undefined)
      problems.add(
        'TAKEN',
        ['places', index],
        `${placeName(place)} is in the zone "${zone}". Take it out there first.`,
      );
  }
  problems.check();
}

/** What of a zone the audit keeps and edits are compared by: what is stored has keys and places of its own beside it. */
function described({ name, places, rates }: WantedZone | StoredZone): WantedZone {
  return {
    name,
    places: places
      .map(({ countryCode, zoneCode }) => ({ countryCode, zoneCode }))
      .sort((one, other) => (placeName(one) < placeName(other) ? -1 : 1)),
    rates: rates.map(
      ({ marketId, handle, title, description, amount, leastGrams, mostGrams, leastAmount, mostAmount }) => ({
        ...{ marketId, handle, title, description, amount, leastGrams, mostGrams, leastAmount, mostAmount },
      }),
    ),
  };
}
