import type { Market } from '../../../generated/prisma/client.ts';
import { MOST_OF_A_ZONE } from '../../../loaders/delivery/delivery.relations.ts';
import { Problems } from '../../edits/problems.ts';
import { placeName, readZoneCode } from '../zone-code.ts';
import { readRate, type DeliveryRateInput, type WantedRate } from './delivery-rate-input.ts';

const LONGEST_NAME = 255;

/** A country, or a part of one, as staff names it. */
export interface DeliveryPlaceInput {
  readonly countryCode: string;
  readonly zoneCode?: string | null;
}

/** A whole zone, as staff says it. */
export interface DeliveryZoneInput {
  readonly name: string;
  readonly places: readonly DeliveryPlaceInput[];
  readonly rates: readonly DeliveryRateInput[];
}

/** A country, or a part of one; the code of the part is empty for all of it. */
export interface WantedPlace {
  readonly countryCode: string;
  readonly zoneCode: string;
}

/** The same zone, checked as far as that is possible without looking at others. */
export interface WantedZone {
  readonly name: string;
  /** In the order of the input. */
  readonly places: readonly WantedPlace[];
  readonly rates: readonly WantedRate[];
}

/**
 * @param markets by their keys
 * @throws Refusal with everything that is wrong with the input
 */
export function readZone({ name, places, rates }: DeliveryZoneInput, markets: ReadonlyMap<bigint, Market>): WantedZone {
  const problems = new Problems(['input']);
  problems.atMost(places.length, MOST_OF_A_ZONE, ['places']);
  problems.atMost(rates.length, MOST_OF_A_ZONE, ['rates']);
  problems.check();
  const wanted = {
    name: problems.required(['name'], name, LONGEST_NAME) ?? '',
    places: places.map(({ countryCode, zoneCode }, index) => ({
      countryCode,
      zoneCode: readZoneCode(problems, ['places', index, 'zoneCode'], zoneCode),
    })),
    rates: rates.map((rate, index) => readRate(problems, ['rates', index], rate, markets)),
  };
  problems.check();
  problems.duplicates(wanted.places.map(placeName), ['places']);
  problems.check();
  return wanted;
}
