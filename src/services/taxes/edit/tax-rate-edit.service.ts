import type { TaxRate } from '../../../generated/prisma/client.ts';
import { changedFields, toJson } from '../../edits/changed-fields.ts';
import type { Edits, NoteChange, Outcome } from '../../edits/edits.store.ts';
import { readTaxRates, type TaxRateInput } from './tax-rates-input.ts';
import { TaxRateStore } from './tax-rate.store.ts';

/** Setting the taxes that the shop knows. */
export class TaxRateEditService {
  constructor(private readonly edits: Edits) {}

  /** Says all taxes of a country and its parts: those that are not named are removed. */
  set(countryCode: string, inputs: readonly TaxRateInput[]): Promise<Outcome<readonly object[]>> {
    return this.edits.run('taxRatesSet', async (tx, note) => {
      const wanted = readTaxRates(countryCode, inputs);
      const before = byName(await TaxRateStore.lock(tx, countryCode));
      const differing = wanted.filter((rate) => changedFields(before.get(nameOf(rate)) ?? {}, rate).data !== null);
      await TaxRateStore.write(tx, countryCode, differing);
      const names = new Set(wanted.map(nameOf));
      const gone = [...before.values()].filter((rate) => !names.has(nameOf(rate)));
      await TaxRateStore.remove(tx, gone);
      const rates = await TaxRateStore.read(tx, countryCode);
      noteAll(note, before, byName(rates));
      return rates.map((rate) => ({ ...rate, __typename: 'TaxRate' }));
    });
  }
}

type RatesByName = ReadonlyMap<string, TaxRate>;

function noteAll(note: NoteChange, before: RatesByName, after: RatesByName): void {
  for (const [name, rate] of after) {
    const { id, ...fields } = rate;
    const known = before.get(name);
    if (!known) note({ type: 'TaxRate', id, before: null, after: toJson(fields) });
    else {
      const { data, ...change } = changedFields(known, fields);
      if (data) note({ type: 'TaxRate', id, ...change });
    }
  }
  for (const [name, { id, ...fields }] of before)
    if (!after.has(name)) note({ type: 'TaxRate', id, before: toJson(fields), after: null });
}

/** What tells the taxes of a country apart. */
const nameOf = ({ zoneCode, title }: Pick<TaxRate, 'zoneCode' | 'title'>): string => `${zoneCode} ${title}`;

const byName = (rates: readonly TaxRate[]): RatesByName => new Map(rates.map((rate) => [nameOf(rate), rate]));
