import type { PrivateReadScope, ReadScope } from './loaders/support/read-scope.ts';
import type { Dependencies } from './platform/changes/dependencies.ts';
import type { Buyer } from './services/shop/buyer.ts';
import type { Viewer } from './viewer.ts';

/** What the reads of a request depend on besides their keys; telling `dependencies` when it is looked at. */
export function readScopeOf(buyer: Buyer, caller: Viewer, dependencies: Dependencies): ReadScope {
  const audience = caller.scopes.has('catalog:read') ? 'staff' : 'shopper';
  return {
    get language() {
      dependencies.lookAt('language');
      return buyer.isPrimaryLanguage ? null : buyer.languageCode;
    },
    get marketId() {
      dependencies.lookAt('market');
      return buyer.marketId;
    },
    get audience(): ReadScope['audience'] {
      dependencies.lookAt('grants');
      return audience;
    },
    get opened() {
      dependencies.lookAt('grants');
      return caller.scopes;
    },
  };
}

/** The same for reads of personal data, which depend on the viewer too. */
export function privateReadScopeOf(scope: ReadScope, viewer: Viewer): PrivateReadScope {
  // Not by spreading: that would look at everything.
  return Object.create(scope, { viewer: { value: viewer, enumerable: true } }) as PrivateReadScope;
}
