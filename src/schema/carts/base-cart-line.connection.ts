import { connectionType } from '../connection.ts';
import { BaseCartLine } from './base-cart-line.interface.ts';

/** A page of the lines of a cart. */
export const BaseCartLineConnection = connectionType('BaseCartLine', () => BaseCartLine, { of: 'lines' });
