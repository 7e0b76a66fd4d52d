import { uuidV7 } from '../../../platform/random/uuid-v7.ts';
import { globalId } from '../../node/global-id.ts';
import type { CartChange } from '../cart-change.ts';
import type { DocumentAddress } from '../cart-document.ts';
import { partKeyOf } from '../cart-id.ts';
import type { CartAddress } from '../cart-record.ts';

/** Addresses that a cart may have to choose from. */
const MOST = 20;

/** An address that is wanted for a cart. */
export interface WantedAddress {
  readonly address: CartAddress;
  readonly selected?: boolean | null;
  readonly oneTimeUse?: boolean | null;
}

/** How an address of a cart is to be changed; what is left out stays. */
export interface WantedAddressUpdate extends Partial<WantedAddress> {
  /** Global id. */
  readonly id: string;
}

/** The addresses with others. One that is there already is not added again, and its buyer is told. The first one is chosen. */
export function addAddresses(
  addresses: readonly DocumentAddress[],
  wanted: readonly WantedAddress[],
  change: CartChange,
): readonly DocumentAddress[] {
  checkSelected(wanted, change);
  const all = [...addresses];
  let selected: string | undefined;
  for (const { address, selected: isSelected, oneTimeUse } of wanted) {
    const same = all.find((known) => isSame(known, address));
    const id = same?.id ?? uuidV7();
    if (same)
      change.warn('DUPLICATE_DELIVERY_ADDRESS', globalId('CartSelectableAddress', id), 'The cart has this address.');
    else all.push({ ...address, id, selected: false, oneTimeUse: oneTimeUse ?? false });
    if (isSelected) selected = id;
  }
  if (all.length > MOST)
    change.problems.add('TOO_MANY_DELIVERY_ADDRESSES', ['addresses'], `A cart may have ${MOST} addresses at the most.`);
  return select(all, selected);
}

/** The addresses with some changed. */
export function updateAddresses(
  addresses: readonly DocumentAddress[],
  updates: readonly WantedAddressUpdate[],
  change: CartChange,
): readonly DocumentAddress[] {
  checkSelected(updates, change);
  const all = [...addresses];
  let selected: string | undefined;
  for (const [index, { id, address, selected: isSelected, oneTimeUse }] of updates.entries()) {
    const at = indexOf(all, id, ['addresses', index, 'id'], change);
    if (at < 0) continue;
    const known = all[at]!;
    all[at] = {
      ...known,
      ...address,
      oneTimeUse: oneTimeUse ?? known.oneTimeUse,
      selected: isSelected ?? known.selected,
    };
    if (isSelected) selected = known.id;
  }
  return select(all, selected);
}

/** The addresses without some. */
export function removeAddresses(
  addresses: readonly DocumentAddress[],
  ids: readonly string[],
  change: CartChange,
): readonly DocumentAddress[] {
  const gone = new Set(ids.map((id, index) => indexOf(addresses, id, ['addressIds', index], change)));
  return select(addresses.filter((_, at) => !gone.has(at)));
}

/** One is chosen: the one that was just named, else the one that was, else the first. */
function select(addresses: readonly DocumentAddress[], named?: string): readonly DocumentAddress[] {
  const chosen = named ?? addresses.find(({ selected }) => selected)?.id ?? addresses[0]?.id;
  return addresses.map((address) => ({ ...address, selected: address.id === chosen }));
}

function indexOf(
  addresses: readonly DocumentAddress[],
  id: string,
  field: readonly (string | number)[],
  { problems }: CartChange,
): number {
  const key = partKeyOf(id, 'CartSelectableAddress');
  const at = addresses.findIndex((address) => address.id === key);
  if (at < 0)
    problems.add('INVALID_DELIVERY_ADDRESS_ID', field, `The cart has no address "${id.slice(0, 100)}". Read it again.`);
  return at;
}

function checkSelected(wanted: readonly { readonly selected?: boolean | null }[], { problems }: CartChange): void {
  if (wanted.filter(({ selected }) => selected).length > 1)
    problems.add('ONLY_ONE_DELIVERY_ADDRESS_CAN_BE_SELECTED', ['addresses'], 'Choose one address, not several.');
}

function isSame(known: DocumentAddress, address: CartAddress): boolean {
  return (Object.keys(address) as (keyof CartAddress)[]).every((name) => known[name] === address[name]);
}
