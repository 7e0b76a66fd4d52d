import { connectionType } from '../connection.ts';
import { TaxRate } from './tax-rate.value.ts';

/** A page of taxes. */
export const TaxRateConnection = connectionType('TaxRate', () => TaxRate, { of: 'taxes' });
