import { Registry } from 'prom-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openProviders, type ProviderSettings } from '../../../src/open-providers.ts';
import { createLogger } from '../../../src/platform/logging/create-logger.ts';
import type { DeliveryRequest } from '../../../src/services/delivery/delivery-provider.ts';
import type { DeliveryRate } from '../../../src/services/delivery/options-by-rates.ts';
import type { TaxRate } from '../../../src/services/taxes/tax-by-rates.ts';
import type { TaxRequest } from '../../../src/services/taxes/tax-provider.ts';
import { answerWith, startProvider, type Answerer, type ProviderServer } from './provider-server.ts';

let server: ProviderServer;
let other: ProviderServer;
beforeAll(async () => {
  [server, other] = await Promise.all([startProvider(), startProvider()]);
});
afterAll(async () => {
  await Promise.all([server.close(), other.close()]);
});
beforeEach(() => {
  server.questions.length = 0;
  other.questions.length = 0;
});

const silent = createLogger({ level: 'silent' });
const open = (settings: Partial<ProviderSettings> = {}, metrics?: Registry) =>
  openProviders(
    {
      ...{ taxProviderUrl: server.url, taxProviderToken: 'secret-token', taxProviderTimeoutMs: 150 },
      ...{ deliveryProviderUrl: server.url, deliveryProviderTimeoutMs: 150, ...settings },
    },
    silent,
    metrics,
  );

const taxRequest: TaxRequest = {
  currencyCode: 'EUR',
  destination: { countryCode: 'DE' },
  areInclusive: true,
  items: [
    { id: '1', target: 'line', amount: 11_900n, isTaxable: true },
    { id: '2', target: 'line', amount: 2_500n, isTaxable: false },
  ],
};
const rates: TaxRate[] = [{ countryCode: 'DE', title: 'MwSt.', rateMicros: 190_000n, isOnShipping: true }];
const taxLine = (amount: string) => ({ title: 'VAT', rateMicros: '70000', amount });
const item = (id: string, ...taxLines: object[]) => ({ id, target: 'line', taxLines });
const ownTaxes = {
  isEstimated: true,
  items: [
    { id: '1', target: 'line', taxLines: [{ title: 'MwSt.', rateMicros: 190_000n, amount: 1_900n }] },
    { id: '2', target: 'line', taxLines: [] },
  ],
};

const deliveryRequest: DeliveryRequest = {
  ...{ marketId: 7n, currencyCode: 'EUR', destination: { countryCode: 'DE', zip: '24103' } },
  ...{ subtotal: 12_000n, weightGrams: 900, lines: 2 },
};
const shopRate: DeliveryRate = {
  ...{ handle: 'standard', title: 'Standard', description: null, amount: 490n },
  ...{ leastGrams: null, mostGrams: null, leastAmount: null, mostAmount: null },
};
const option = { handle: 'courier', title: 'Courier', amount: '950' };

const hangs: Answerer = () => undefined;
const dripping: Answerer = (_, response) => {
  response.writeHead(200).write('{"items":');
};
const tooLong: Answerer = (_, response) => {
  response.writeHead(200).end(`{"items":[],"more":"${'x'.repeat(1_100_000)}"}`);
};
const cutOff: Answerer = (_, response) => {
  response.writeHead(200, { 'content-length': '100' }).write('{');
  response.destroy();
};
const elsewhere: Answerer = (_, response) => {
  response.writeHead(307, { location: other.url }).end();
};

describe('somebody outside who is asked for taxes', () => {
  it('is asked with amounts as texts and a token, and believed', async () => {
    let authorization: string | undefined;
    server.answerer = (question, response, request) => {
      authorization = request.headers.authorization;
      answerWith({ items: [item('2'), item('1', taxLine('779'))] })(question, response, request);
    };
    expect(await open().taxes.taxesOn(taxRequest, rates)).toEqual({
      isEstimated: false,
      items: [
        { id: '2', target: 'line', taxLines: [] },
        { id: '1', target: 'line', taxLines: [{ title: 'VAT', rateMicros: 70_000n, amount: 779n }] },
      ],
    });
    expect(authorization).toBe('Bearer secret-token');
    expect(server.questions).toEqual([
      {
        ...{ currencyCode: 'EUR', destination: { countryCode: 'DE' }, areInclusive: true },
        items: [
          { id: '1', target: 'line', amount: '11900', isTaxable: true },
          { id: '2', target: 'line', amount: '2500', isTaxable: false },
        ],
      },
    ]);
  });

  it.each<[string, Answerer]>([
    ['hangs', hangs],
    ['begins to answer and hangs', dripping],
    ['breaks off', cutOff],
    ['says 500', answerWith({ items: [item('1'), item('2')] }, 500)],
    ['says more than can be read', tooLong],
    ['sends us elsewhere', elsewhere],
    ['says something else', answerWith(['no taxes'])],
    ['says no JSON', (_, response) => response.end('<html>')],
    ['leaves an item out', answerWith({ items: [item('1')] })],
    ['invents an item', answerWith({ items: [item('1'), item('2'), item('3')] })],
    ['says an item twice', answerWith({ items: [item('1'), item('1')] })],
    ['gives money back', answerWith({ items: [item('1', taxLine('-1')), item('2')] })],
    ['says a part of a cent', answerWith({ items: [item('1', taxLine('1.5')), item('2')] })],
    ['says a number of floating point', answerWith({ items: [item('1', { ...taxLine('1'), amount: 1 }), item('2')] })],
    ['taxes something with more than its price', answerWith({ items: [item('1', taxLine('11901')), item('2')] })],
    ['taxes what is not taxed', answerWith({ items: [item('1'), item('2', taxLine('1'))] })],
  ])("who %s is not believed: the shop's own rates are told to be estimates", async (_, answerer) => {
    server.answerer = answerer;
    const begun = performance.now();
    expect(await open().taxes.taxesOn(taxRequest, rates)).toEqual(ownTaxes);
    // It gives up after 150 ms; the rest is for slow machines.
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect([server.questions.length, other.questions.length]).toEqual([1, 0]);
  });

  it('that nobody reaches is like one that does not answer', async () => {
    const nobody = open({ taxProviderUrl: 'http://127.0.0.1:1/' });
    expect(await nobody.taxes.taxesOn(taxRequest, rates)).toEqual(ownTaxes);
  });

  it('is not needed: without an address the rates of the shop are exact', async () => {
    const own = open({ taxProviderUrl: undefined, deliveryProviderUrl: undefined });
    expect(await own.taxes.taxesOn(taxRequest, rates)).toEqual({ ...ownTaxes, isEstimated: false });
    expect((await own.delivery.optionsFor(deliveryRequest, [shopRate])).isEstimated).toBe(false);
    expect(server.questions).toEqual([]);
  });

  it('is left alone after five failures, and all that is counted', async () => {
    server.answerer = answerWith({}, 503);
    const metrics = new Registry();
    const { taxes } = open({}, metrics);
    for (let asked = 0; asked < 8; asked += 1) expect(await taxes.taxesOn(taxRequest, rates)).toEqual(ownTaxes);
    expect(server.questions).toHaveLength(5);
    expect(await metrics.metrics()).toMatch(/provider="taxes",outcome="failed"\} 5[^]*outcome="skipped"\} 3/);
  });
});

describe('somebody outside who is asked how to deliver', () => {
  const ask = () => open().delivery.optionsFor(deliveryRequest, [shopRate]);

  it('is asked with whole numbers, and believed', async () => {
    server.answerer = answerWith({ currencyCode: 'EUR', options: [option] });
    const { options, isEstimated } = await ask();
    expect([options, isEstimated]).toEqual([
      [
        {
          handle: 'courier',
          code: 'courier',
          title: 'Courier',
          description: null,
          amount: 950n,
          methodType: 'SHIPPING',
        },
      ],
      false,
    ]);
    expect(server.questions).toEqual([
      {
        ...{ marketId: '7', currencyCode: 'EUR', destination: { countryCode: 'DE', zip: '24103' } },
        ...{ subtotal: '12000', weightGrams: 900, lines: 2 },
      },
    ]);
  });

  it('may say that there is no way', async () => {
    server.answerer = answerWith({ currencyCode: 'EUR', options: [] });
    expect(await ask()).toEqual({ options: [], isEstimated: false });
  });

  it.each<[string, Answerer]>([
    ['hangs', hangs],
    ['says 404', answerWith({}, 404)],
    ['answers in another currency', answerWith({ currencyCode: 'USD', options: [option] })],
    ['names two ways alike', answerWith({ currencyCode: 'EUR', options: [option, option] })],
    ['pays for it', answerWith({ currencyCode: 'EUR', options: [{ ...option, amount: '-1' }] })],
    ['has a handle with spaces', answerWith({ currencyCode: 'EUR', options: [{ ...option, handle: 'a b' }] })],
  ])("who %s is not believed: the shop's own rates are told to be estimates", async (_, answerer) => {
    server.answerer = answerer;
    const { options, isEstimated } = await ask();
    expect([options.map(({ handle, amount }) => [handle, amount]), isEstimated]).toEqual([[['standard', 490n]], true]);
  });
});
