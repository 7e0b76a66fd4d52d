import type { CustomerAddress } from '../../generated/prisma/client.ts';
import type { Buyer } from '../shop/buyer.ts';
import { countryName } from '../shop/intl-names.ts';

/** Countries that write the postal code after the town. */
const CODE_LAST = new Set(['AU', 'BR', 'CA', 'GB', 'IE', 'IN', 'NZ', 'US']);

/** What of an address is written. */
export type WrittenAddress = Pick<
  CustomerAddress,
  'firstName' | 'lastName' | 'company' | 'address1' | 'address2' | 'city' | 'zip' | 'zoneCode' | 'countryCode'
>;

/** Writing addresses. */
export class CustomerAddressService {
  constructor(private readonly buyer: Buyer) {}

  /** Name of the country, in the language that is asked for. */
  country({ countryCode }: Pick<WrittenAddress, 'countryCode'>): string | null {
    return countryCode && countryName(countryCode, this.buyer.languageCode);
  }

  /** Whole name of who lives there; null where none is known. */
  name({ firstName, lastName }: Pick<WrittenAddress, 'firstName' | 'lastName'>): string | null {
    return [firstName, lastName].filter(Boolean).join(' ') || null;
  }

  /** Town, region and country, with commas between them; null where none is known. */
  area(address: WrittenAddress): string | null {
    return [address.city, address.zoneCode, this.country(address)].filter(Boolean).join(', ') || null;
  }

  /** The lines of a letter. */
  lines(address: WrittenAddress, { withName, withCompany }: { withName: boolean; withCompany: boolean }): string[] {
    const { company, address1, address2, city, zip, zoneCode, countryCode } = address;
    const town = CODE_LAST.has(countryCode ?? '') ? [city, zoneCode, zip] : [zip, city, zoneCode];
    const lines = [
      withName ? this.name(address) : null,
      withCompany ? company : null,
      address1,
      address2,
      town.filter(Boolean).join(' '),
      this.country(address),
    ];
    return lines.filter((line): line is string => Boolean(line));
  }
}
