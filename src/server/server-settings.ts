/** What the HTTP edge is configured with. The process's Config has all of the required ones. Times in ms, sizes in bytes. */
export interface ServerSettings {
  readonly environment: 'development' | 'test' | 'production';
  /** How clients reach this server. https turns Strict-Transport-Security on. */
  readonly publicUrl: string;
  /** Web origins whose pages may call the graph. */
  readonly corsOrigins: '*' | readonly string[];
  readonly bodyLimitBytes: number;
  /** Longest time a client may take to send its request, headers and body. */
  readonly requestTimeoutMs: number;
  /** Longest time to finish what is in flight once the server was asked to stop. */
  readonly drainTimeoutMs: number;
  /** Serve the explorer and the page of screens. */
  readonly graphiql: boolean;
  /** Whom this server believes; those with a client have people sign in there with a browser. Default none. */
  readonly issuers?: readonly SignInPlace[];
  /** Answer introspection. Without it, error messages suggest no names either. */
  readonly introspection: boolean;
  /** Serve `/metrics`. Default false. */
  readonly metrics?: boolean;
  /** How many proxies stand in front, whose X-Forwarded-* headers are believed; true is one. Default false. */
  readonly trustProxy?: boolean | number;
  /** Answer registered operations only, but to viewers with the scope `documents:any`. Default false. */
  readonly safelist?: boolean;
  /** Names of clients that may register documents as they go. Default none. */
  readonly automaticDocumentClients?: readonly string[];
  /** Keep answers of screens whose contracts ask for it. Default true. */
  readonly cache?: boolean;
  /** Of 100 kept answers that could be given, so many are made anew and compared. Default 0. */
  readonly cacheShadowPercent?: number;
  /** Header that names what a kept answer depends on, for CDNs. Default none. */
  readonly cacheTagHeader?: 'none' | 'Surrogate-Key' | 'Cache-Tag';
  /** What one operation may cost, in points. Default 10,000. */
  readonly queryCostLimit?: number;
  /** Points of query cost in a minute, by who asks: each guest address, customer, member of staff, program. Default 0: no limit. */
  readonly rateLimitGuest?: number;
  readonly rateLimitCustomer?: number;
  readonly rateLimitStaff?: number;
  readonly rateLimitMachine?: number;
  /** Requests in a minute from one address, before anything of them is read. Default 0: no limit. */
  readonly rateLimitRequests?: number;
  /** Sign-ins, and tokens that are refused, in a minute from one address. Default 0: no limit. */
  readonly rateLimitSignIn?: number;
  /** Longest time from a received request to its answer. Default 15,000. */
  readonly answerTimeoutMs?: number;
  /** How long a stopping server still accepts while readiness already says 503, so that balancers turn away. Default 300. */
  readonly drainNoticeMs?: number;
  /** Requests in flight before more are shed with 503. Default 1,000. */
  readonly maxInFlight?: number;
  /** Mean delay of the event loop over a second before requests are shed with 503. Default 1,000. */
  readonly maxEventLoopDelayMs?: number;
}

/** An issuer, as pages name it that lead there. */
export interface SignInPlace {
  readonly name: string;
  readonly viewers: string;
  readonly client?: object;
}

/** Settings with every default filled in. */
export type EdgeSettings = Required<ServerSettings>;

/** Fills in the defaults of the optional settings. */
export function withDefaults(settings: ServerSettings): EdgeSettings {
  return {
    ...settings,
    issuers: settings.issuers ?? [],
    trustProxy: settings.trustProxy ?? false,
    metrics: settings.metrics ?? false,
    safelist: settings.safelist ?? false,
    automaticDocumentClients: settings.automaticDocumentClients ?? [],
    cache: settings.cache ?? true,
    cacheShadowPercent: settings.cacheShadowPercent ?? 0,
    cacheTagHeader: settings.cacheTagHeader ?? 'none',
    queryCostLimit: settings.queryCostLimit ?? 10_000,
    rateLimitGuest: settings.rateLimitGuest ?? 0,
    rateLimitCustomer: settings.rateLimitCustomer ?? 0,
    rateLimitStaff: settings.rateLimitStaff ?? 0,
    rateLimitMachine: settings.rateLimitMachine ?? 0,
    rateLimitRequests: settings.rateLimitRequests ?? 0,
    rateLimitSignIn: settings.rateLimitSignIn ?? 0,
    answerTimeoutMs: settings.answerTimeoutMs ?? 15_000,
    drainNoticeMs: settings.drainNoticeMs ?? 300,
    maxInFlight: settings.maxInFlight ?? 1_000,
    maxEventLoopDelayMs: settings.maxEventLoopDelayMs ?? 1_000,
  };
}
