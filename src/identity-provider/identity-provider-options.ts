import type { DemoPerson } from './demo-people.ts';

/** A program that has tokens of its own, and what they allow. */
export interface DemoMachine {
  readonly id: string;
  readonly scopes: readonly string[];
}

/** What the development identity provider is started with. */
export interface IdentityProviderOptions {
  /** Port on loopback; 0 takes any free one. */
  readonly port: number;
  /** How browsers reach the graph: they are sent back there. */
  readonly graphUrl: string;
  readonly customers: readonly DemoPerson[];
  readonly staff: readonly DemoPerson[];
  readonly machines: readonly DemoMachine[];
  /** Folder where keys and sign-ins are kept, so that a restart signs nobody out. Without one they go with the process. */
  readonly folder?: string;
}

/** One of the provider's two issuers. */
export interface Realm {
  readonly name: 'customers' | 'staff';
  readonly url: string;
  readonly viewers: 'customer' | 'staff';
  readonly people: readonly DemoPerson[];
  readonly machines: readonly DemoMachine[];
}

/** What an access token for the graph has as its audience. */
export const GRAPH_AUDIENCE = 'urn:vitrine:graph';
/** The provider listens here and nowhere else. */
export const LOOPBACK = '127.0.0.1';
/** What a person's sign-in asks for. */
export const PERSON_SCOPE = 'openid email profile offline_access';
/** The graph's own client, and the one for apps and the command line. */
export const GRAPH_CLIENT = 'vitrine';
export const APP_CLIENT = 'vitrine-app';
/** Where the command line is sent back to; nobody listens there, and any port may be added. */
export const APP_REDIRECT = 'http://127.0.0.1/callback';
