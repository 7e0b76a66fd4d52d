import { describe, expect, it } from 'vitest';
import { moneyFormat } from '../../../src/services/shop/money-format.ts';

describe('the template of amounts', () => {
  it.each([
    ['EUR', 'EN', '€{{amount}}'],
    ['USD', 'EN', '${{amount}}'],
    ['CHF', 'EN', 'CHF {{amount}}'],
    ['JPY', 'EN', '¥{{amount_no_decimals}}'],
    ['EUR', 'DE', '{{amount_with_comma_separator}} €'],
    ['JPY', 'DE', '{{amount_no_decimals_with_comma_separator}} ¥'],
    ['BRL', 'PT_BR', 'R$ {{amount_with_comma_separator}}'],
    ['SEK', 'SV', '{{amount_with_space_separator}} kr'],
    ['EUR', 'NL', '€ {{amount_with_comma_separator}}'],
  ])('of %s in %s is %s', (currency, language, expected) => {
    expect(moneyFormat(currency, language)).toBe(expected);
  });
});
