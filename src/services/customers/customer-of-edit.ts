import type { Scope, Viewer } from '../../viewer.ts';
import { refuse, type Refusal } from '../edits/refusal.ts';
import { keyOf } from '../node/global-id.ts';

/** What a customer who is not there, or not the viewer's to change, is refused with: nobody learns which of the two it is. */
export function noSuch(what: string, argument: string): Refusal {
  return refuse('NOT_FOUND', [argument], `"${argument}" names no ${what} that you may change.`);
}

/**
 * The customer that a mutation is about: the viewer themself, or the one that staff names.
 * @param customerId the mutation's argument, which a customer may leave out
 * @param scope      what staff and machines need
 * @throws Refusal      NOT_FOUND for somebody else's, BLANK where the staff names nobody
 * @throws VitrineError BAD_USER_INPUT for the id of something else
 */
export function customerOfEdit(viewer: Viewer, customerId: string | null | undefined, scope: Scope): bigint {
  const named = customerId == null ? null : keyOf(customerId, 'Customer', 'customerId');
  const own = viewer.kind === 'customer' ? viewer.customerId : null;
  const key = named ?? own;
  if (key === null) throw refuse('BLANK', ['customerId'], 'Say in "customerId" which customer is meant.');
  if (key !== own && !viewer.scopes.has(scope)) throw noSuch('customer', 'customerId');
  return key;
}
