import { connectionType } from '../connection.ts';
import { DeliveryZone } from './delivery-zone.type.ts';

/** A page of delivery zones. */
export const DeliveryZoneConnection = connectionType('DeliveryZone', () => DeliveryZone, { of: 'delivery zones' });
