import { connectionType } from '../connection.ts';
import { MarketingConsent } from './marketing-consent.type.ts';

/** A page of marketing consents. */
export const MarketingConsentConnection = connectionType('MarketingConsent', () => MarketingConsent, {
  of: 'marketing consents',
});
