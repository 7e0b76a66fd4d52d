import { url, wholeNumber, word } from './setting-types.ts';
import { setting } from './setting.ts';

const token = word('a token without white space');
const timeout = wholeNumber(50, 10_000);

/** Settings of who is asked outside for taxes and for ways of delivering, by the name that the code uses. */
export const providerSettings = {
  taxProviderUrl: setting({
    name: 'TAX_PROVIDER_URL',
    type: url(['http', 'https'], 'https://taxes.example/quote'),
    derived: "the shop's own rates",
    description: 'Who is asked for the taxes on a cart. `docs/guides/providers.md` has the questions and the answers.',
  }),
  taxProviderToken: setting({
    name: 'TAX_PROVIDER_TOKEN',
    type: token,
    secret: true,
    description: 'Bearer token that is shown there.',
  }),
  taxProviderTimeoutMs: setting({
    name: 'TAX_PROVIDER_TIMEOUT_MS',
    type: timeout,
    standard: '1500',
    description: "Longest wait for its answer before the shop's own rates are used.",
  }),
  deliveryProviderUrl: setting({
    name: 'DELIVERY_PROVIDER_URL',
    type: url(['http', 'https'], 'https://carrier.example/rates'),
    derived: "the shop's own rates",
    description: 'Who is asked how a cart can be delivered, and for how much.',
  }),
  deliveryProviderToken: setting({
    name: 'DELIVERY_PROVIDER_TOKEN',
    type: token,
    secret: true,
    description: 'Bearer token that is shown there.',
  }),
  deliveryProviderTimeoutMs: setting({
    name: 'DELIVERY_PROVIDER_TIMEOUT_MS',
    type: timeout,
    standard: '1500',
    description: "Longest wait for its answer before the shop's own rates are used.",
  }),
};
