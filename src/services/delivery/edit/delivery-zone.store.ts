import type { DeliveryRate, DeliveryZone, DeliveryZonePlace, Market } from '../../../generated/prisma/client.ts';
import type { Transaction } from '../../edits/edits.store.ts';
import { checkVersion, refuse } from '../../edits/refusal.ts';
import type { WantedPlace, WantedZone } from './delivery-zone-input.ts';

/** Any number that nothing else locks. */
const ZONES_LOCK = 7_304_818;

/** A zone with all that belongs to it, in order. */
export type StoredZone = DeliveryZone & {
  readonly places: readonly DeliveryZonePlace[];
  readonly rates: readonly DeliveryRate[];
};

/** Writes zones. One editor at a time: what is in one zone cannot be in another. */
export class DeliveryZoneStore {
  /** Nobody else edits zones until the transaction ends. */
  static async lockAll(tx: Transaction): Promise<void> {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ZONES_LOCK})`;
  }

  /** @throws Refusal NOT_FOUND, or CONFLICT when it is no longer the version that the editor saw */
  static async read(tx: Transaction, id: bigint, expectedVersion: number | null | undefined): Promise<StoredZone> {
    const zone = await tx.deliveryZone.findUnique({
      where: { id },
      include: {
        places: { orderBy: [{ countryCode: 'asc' }, { zoneCode: 'asc' }] },
        rates: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      },
    });
    if (!zone) throw refuse('NOT_FOUND', ['id'], 'There is no delivery zone with this id.');
    checkVersion(zone.version, expectedVersion, 'delivery zone');
    return zone;
  }

  /** By their keys. */
  static async markets(tx: Transaction): Promise<ReadonlyMap<bigint, Market>> {
    const markets = await tx.market.findMany();
    return new Map(markets.map((market) => [market.id, market]));
  }

  /** Another zone of that name. */
  static named(tx: Transaction, name: string, except: bigint): Promise<DeliveryZone | null> {
    return tx.deliveryZone.findFirst({ where: { name, id: { not: except } } });
  }

  /** Those of the places that other zones have, each with the name of its zone. */
  static taken(
    tx: Transaction,
    places: readonly WantedPlace[],
    except: bigint,
  ): Promise<(WantedPlace & { readonly zone: { readonly name: string } })[]> {
    if (places.length === 0) return Promise.resolve([]);
    return tx.deliveryZonePlace.findMany({
      where: { zoneId: { not: except }, OR: [...places] },
      include: { zone: { select: { name: true } } },
    });
  }

  /** Makes a zone, or writes it anew with all that belongs to it. */
  static async write(tx: Transaction, zone: StoredZone | null, wanted: WantedZone): Promise<DeliveryZone> {
    const { name, places, rates } = wanted;
    const written = zone
      ? await tx.deliveryZone.update({ where: { id: zone.id }, data: { name, version: { increment: 1 } } })
      : await tx.deliveryZone.create({ data: { name } });
    const { id: zoneId } = written;
    if (zone) {
      await tx.deliveryZonePlace.deleteMany({ where: { zoneId } });
      await tx.deliveryRate.deleteMany({ where: { zoneId } });
    }
    if (places.length > 0) await tx.deliveryZonePlace.createMany({ data: places.map((at) => ({ ...at, zoneId })) });
    if (rates.length > 0)
      await tx.deliveryRate.createMany({ data: rates.map((rate, position) => ({ ...rate, zoneId, position })) });
    return written;
  }

  static async delete(tx: Transaction, id: bigint): Promise<void> {
    await tx.deliveryZone.delete({ where: { id } });
  }
}
