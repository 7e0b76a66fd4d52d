import type { CustomerAddress } from '../../../generated/prisma/client.ts';
import { customerAddressById } from '../../../loaders/customers/customer.loaders.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import { parseGlobalId } from '../../node/global-id.ts';
import type { CartChange } from '../cart-change.ts';
import type { CartDesk, Known } from '../cart-desk.ts';
import { noSuchCart } from '../cart-edits.ts';
import type { CartAddress, CartOutcome } from '../cart-record.ts';
import type { CartProblems } from '../cart-refusal.ts';
import { deliveryGroupId } from '../pricing/present-cart.ts';
import { readAddress, type CartDeliveryAddressInput, type ValidationStrategy } from './address-input.ts';
import {
  addAddresses,
  removeAddresses,
  updateAddresses,
  type WantedAddress,
  type WantedAddressUpdate,
} from './change-addresses.ts';

/** An address to choose from, as an input says it: one that is told, or one of the customer's own. */
export interface SelectableAddressInput {
  readonly address: {
    readonly deliveryAddress?: CartDeliveryAddressInput | null;
    readonly copyFromCustomerAddressId?: string | null;
  };
  readonly selected?: boolean | null;
  readonly oneTimeUse?: boolean | null;
  readonly validationStrategy?: ValidationStrategy | null;
}

/** A change of such an address; what is left out stays. */
export interface SelectableAddressUpdateInput extends Partial<Omit<SelectableAddressInput, 'address'>> {
  readonly id: string;
  readonly address?: SelectableAddressInput['address'] | null;
}

/** A choice of a delivery option, as an input says it. */
export interface DeliveryOptionInput {
  readonly deliveryGroupId: string;
  readonly deliveryOptionHandle: string;
}

/** Where carts go, and how. */
export class CartDeliveryService {
  /** @param loaders the private ones, which see the customer's own addresses */
  constructor(
    private readonly desk: CartDesk,
    private readonly loaders: Loaders,
  ) {}

  /** Adds addresses to choose from. */
  addressesAdd(cartId: string, addresses: readonly SelectableAddressInput[]): Promise<CartOutcome> {
    return this.desk.change(cartId, async ({ document }, change) => {
      const wanted = await this.read(addresses, change);
      return { ...document, addresses: addAddresses(document.addresses, wanted, change) };
    });
  }

  /** Changes addresses. */
  addressesUpdate(cartId: string, addresses: readonly SelectableAddressUpdateInput[]): Promise<CartOutcome> {
    return this.desk.change(cartId, async ({ document }, change) => {
      const updates = await Promise.all(
        addresses.map(async ({ id, address, ...input }, index): Promise<WantedAddressUpdate> => {
          if (!address) return { id, ...input };
          return { id, ...(await this.readOne({ ...input, address }, index, change.problems)) };
        }),
      );
      return { ...document, addresses: updateAddresses(document.addresses, updates, change) };
    });
  }

  /** Removes addresses. */
  addressesRemove(cartId: string, addressIds: readonly string[]): Promise<CartOutcome> {
    return this.desk.change(cartId, ({ document }, change) => {
      return { ...document, addresses: removeAddresses(document.addresses, addressIds, change) };
    });
  }

  /** Sets the addresses to choose from. */
  addressesReplace(cartId: string, addresses: readonly SelectableAddressInput[]): Promise<CartOutcome> {
    return this.desk.change(cartId, async ({ document }, change) => {
      return { ...document, addresses: addAddresses([], await this.read(addresses, change), change) };
    });
  }

  /** Chooses how a cart is delivered, of the options that there are now. */
  selectedOptionsUpdate(cartId: string, chosen: readonly DeliveryOptionInput[]): Promise<CartOutcome> {
    const known: Known = {};
    return this.desk.outcome(async () => {
      const cart = await this.desk.open(cartId);
      if (!cart) throw noSuchCart(cartId);
      // Before the cart is locked, since others may be asked what there is.
      const inputs = await this.desk.pricer.inputs(cart);
      const { deliveryOptions } = await this.desk.pricer.price(cart, inputs);
      return this.desk.edits.change(cartId, ({ id, document, version }, { problems }) => {
        // Another option changes nothing of what was read.
        const isSame = id === cart.id && version === cart.version;
        Object.assign(known, isSame ? inputs : { facts: undefined, terms: undefined });
        let { deliveryOption } = document;
        for (const [index, { deliveryGroupId: group, deliveryOptionHandle: handle }] of chosen.entries()) {
          const at = ['selectedDeliveryOptions', index];
          if (group !== deliveryGroupId(id))
            problems.add('INVALID_DELIVERY_GROUP', [...at, 'deliveryGroupId'], 'The cart has no such delivery group.');
          else if (!deliveryOptions.some((option) => option.handle === handle))
            problems.add(
              'INVALID_DELIVERY_OPTION',
              [...at, 'deliveryOptionHandle'],
              `"${handle.slice(0, 100)}" is none of the options. Read them again.`,
            );
          else deliveryOption = handle;
        }
        return { ...document, deliveryOption };
      });
    }, known);
  }

  /** The addresses of an input, those of the customer's own among them. */
  read(
    addresses: readonly SelectableAddressInput[],
    { problems }: CartChange,
    root?: readonly string[],
  ): Promise<WantedAddress[]> {
    return Promise.all(addresses.map((input, index) => this.readOne(input, index, problems, root)));
  }

  private async readOne(
    { address, selected, oneTimeUse, validationStrategy }: SelectableAddressInput,
    index: number,
    problems: CartProblems,
    root: readonly string[] = ['addresses'],
  ): Promise<WantedAddress> {
    const field = [...root, index, 'address'];
    const own = address.copyFromCustomerAddressId;
    const copied = own == null ? null : await this.ownAddress(own);
    if (own != null && !copied)
      problems.add(
        'INVALID_DELIVERY_ADDRESS_ID',
        [...field, 'copyFromCustomerAddressId'],
        'It is not the id of an address of yours.',
      );
    const input = copied ?? address.deliveryAddress ?? {};
    const at = copied ? field : [...field, 'deliveryAddress'];
    return {
      address: readAddress(input, validationStrategy ?? 'COUNTRY_CODE_ONLY', at, problems),
      selected: selected ?? null,
      oneTimeUse: oneTimeUse ?? null,
    };
  }

  private async ownAddress(id: string): Promise<CartAddress | null> {
    const parsed = parseGlobalId(id);
    if (parsed?.type !== 'CustomerAddress') return null;
    const found = await this.loaders.of(customerAddressById).load(parsed.key);
    return found && addressOf(found);
  }
}

function addressOf({ zoneCode, ...address }: CustomerAddress): CartAddress {
  const { firstName, lastName, company, address1, address2, city, zip, countryCode, phone } = address;
  return { firstName, lastName, company, address1, address2, city, zip, countryCode, phone, provinceCode: zoneCode };
}
