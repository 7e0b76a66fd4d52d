/** Who asks. Types only. */
export type Viewer = Guest | CustomerViewer | StaffViewer | MachineViewer;

/** Somebody who has not said who they are. */
export interface Guest {
  readonly kind: 'guest';
  readonly scopes: ReadonlySet<Scope>;
}

/** A shopper who has signed in. */
export interface CustomerViewer extends Authenticated {
  readonly kind: 'customer';
  readonly customerId: bigint;
}

/** Somebody who works for the shop; their roles have become scopes. */
export interface StaffViewer extends Authenticated {
  readonly kind: 'staff';
  readonly roles: readonly Role[];
}

/** A program with a client-credentials token. */
export interface MachineViewer extends Authenticated {
  readonly kind: 'machine';
}

interface Authenticated {
  /** What they may do beyond what is theirs. */
  readonly scopes: ReadonlySet<Scope>;
  /** URL of the issuer that vouches for them, and their name there: `iss` and `sub`. */
  readonly issuer: string;
  readonly subject: string;
  /** For logs and the audit: a name or an e-mail address, or the client id of a machine. */
  readonly name: string;
}

/** What somebody works as. `auth/roles.ts` says which scopes that gives. */
export type Role = 'support' | 'merchandiser' | 'fulfilment' | 'analyst' | 'admin';

/** One kind of thing that staff and machines may be allowed to do. `auth/scopes.ts` lists and describes them. */
export type Scope =
  | 'catalog:read'
  | 'catalog:write'
  | 'content:write'
  | 'inventory:write'
  | 'promotions:read'
  | 'promotions:write'
  | 'gift-cards:write'
  | 'reviews:write'
  | 'customers:read'
  | 'customers:write'
  | 'customers:erase'
  | 'orders:read'
  | 'audit:read'
  | 'shop:write'
  | 'cache:purge'
  | 'documents:any';

/** What an issuer says of somebody, verified and mapped, before it becomes a Viewer. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly kind: 'customer' | 'staff' | 'machine';
  /** Of staff; empty else. */
  readonly roles: readonly Role[];
  /** Of machines; empty else. */
  readonly scopes: readonly Scope[];
  readonly name?: string | undefined;
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  readonly email?: string | undefined;
  /** Only a verified address joins identities to one person. */
  readonly emailVerified: boolean;
  /** `sid` and `jti`, by which a session or a token is revoked. */
  readonly sessionId?: string | undefined;
  readonly tokenId?: string | undefined;
}
