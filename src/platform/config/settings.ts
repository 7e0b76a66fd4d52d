import { issuers } from './issuer-setting.ts';
import { cacheSettings } from './cache-settings.ts';
import { cartSettings } from './cart-settings.ts';
import { providerSettings } from './provider-settings.ts';
import { secrets } from './secret-setting.ts';
import { setting, type WithDefault } from './setting.ts';
import {
  oneOf,
  origins,
  path,
  proxyHops,
  type SettingType,
  url,
  urls,
  wholeNumber,
  word,
  words,
  yesOrNo,
} from './setting-types.ts';

/** All settings, by the name that the code uses, in the order of the README's table. */
export const settings = {
  environment: setting({
    name: 'NODE_ENV',
    type: oneOf('development', 'test', 'production'),
    standard: 'development',
    description: 'Where it runs. `production` changes the defaults that name it, and logs JSON only.',
  }),
  host: setting({
    name: 'HOST',
    type: word('a host name or an IP address'),
    standard: '127.0.0.1',
    productionStandard: '0.0.0.0',
    description: 'Address to listen on.',
  }),
  port: setting({
    name: 'PORT',
    type: wholeNumber(0, 65_535),
    standard: '4000',
    description: 'Port to listen on; 0 takes any free one.',
  }),
  publicUrl: setting({
    name: 'PUBLIC_URL',
    type: url(['http', 'https'], 'https://graph.shop.example'),
    derived: '`http://localhost:PORT`',
    description: 'How clients reach this server: the base of picture URLs.',
  }),
  dataDir: setting({
    name: 'DATA_DIR',
    type: path('a folder that can be written to'),
    standard: '.data',
    description:
      'Folder of the embedded PostgreSQL and, in development, of the local identity provider and the secret of sessions.',
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    type: url(['postgresql', 'postgres'], 'postgresql://user:password@host:5432/shop'),
    secret: true,
    description: 'PostgreSQL 16 or newer. Without it `npm start` runs a PostgreSQL of its own.',
  }),
  databasePoolSize: setting({
    name: 'DATABASE_POOL_SIZE',
    type: wholeNumber(1, 1000),
    standard: '10',
    description: 'Connections at the most, for reads and again for writes.',
  }),
  databaseAcquireTimeoutMs: setting({
    name: 'DATABASE_ACQUIRE_TIMEOUT_MS',
    type: wholeNumber(10, 60_000),
    standard: '700',
    description: 'Longest wait for a free connection, or for a new one.',
  }),
  databaseStatementTimeoutMs: setting({
    name: 'DATABASE_STATEMENT_TIMEOUT_MS',
    type: wholeNumber(10, 600_000),
    standard: '2000',
    description: 'Longest time of one statement.',
  }),
  databaseLockTimeoutMs: setting({
    name: 'DATABASE_LOCK_TIMEOUT_MS',
    type: wholeNumber(10, 600_000),
    standard: '1500',
    description: 'Longest wait for a row or table lock.',
  }),
  redisUrl: setting({
    name: 'REDIS_URL',
    type: urls(['redis', 'rediss'], 'redis://user:password@host:6379/0'),
    secret: true,
    description:
      'Redis or Valkey; several addresses with commas are a Cluster. Without it, what would be shared is kept per process.',
  }),
  ...cacheSettings,
  ...cartSettings,
  ...providerSettings,
  issuers: setting({
    name: 'ISSUERS',
    type: issuers(),
    derived: 'in development a local identity provider',
    secret: true,
    description: 'OpenID Connect issuers, as JSON: who may sign in, and what their claims mean.',
  }),
  sessionSecret: setting({
    name: 'SESSION_SECRET',
    type: secrets(),
    derived: 'in development kept in DATA_DIR, else new with every start',
    secret: true,
    description:
      'Seals the sessions of browsers and signs quotes. A list with commas: the first seals, all open, so that it can be replaced.',
  }),
  sessionIdleMinutes: setting({
    name: 'SESSION_IDLE_MINUTES',
    type: wholeNumber(1, 525_600),
    standard: '480',
    description:
      'Sessions of browsers end when they were not used for so long; those of staff after an hour at the latest.',
  }),
  sessionAbsoluteHours: setting({
    name: 'SESSION_ABSOLUTE_HOURS',
    type: wholeNumber(1, 720),
    standard: '168',
    description:
      'Sessions of browsers end so long after signing in, whatever happens; those of staff after 12 at the latest.',
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    type: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    standard: 'info',
    description: 'Least level that is logged.',
  }),
  corsOrigins: setting({
    name: 'CORS_ORIGINS',
    type: origins(),
    standard: '*',
    productionStandard: 'none',
    description: 'Web origins whose pages may call the graph: `*`, `none`, or a list with commas.',
  }),
  bodyLimitBytes: setting({
    name: 'BODY_LIMIT_BYTES',
    type: wholeNumber(1024, 16_777_216),
    standard: '1048576',
    description: 'Largest request body.',
  }),
  requestTimeoutMs: setting({
    name: 'REQUEST_TIMEOUT_MS',
    type: wholeNumber(100, 600_000),
    standard: '10000',
    description: 'Longest time a client may take to send its request.',
  }),
  drainTimeoutMs: setting({
    name: 'DRAIN_TIMEOUT_MS',
    type: wholeNumber(100, 600_000),
    standard: '25000',
    description: 'Longest time to finish what is in flight after SIGTERM or SIGINT.',
  }),
  drainNoticeMs: setting({
    name: 'DRAIN_NOTICE_MS',
    type: wholeNumber(0, 60_000),
    standard: '0',
    productionStandard: '2000',
    description: 'How long a stopping server still accepts while `/readyz` says 503, so that balancers turn away.',
  }),
  answerTimeoutMs: setting({
    name: 'ANSWER_TIMEOUT_MS',
    type: wholeNumber(100, 600_000),
    standard: '15000',
    description: 'Longest time from a received request to its answer.',
  }),
  maxInFlight: setting({
    name: 'MAX_IN_FLIGHT',
    type: wholeNumber(1, 100_000),
    standard: '1000',
    description: 'Requests in flight before more are turned away with 503.',
  }),
  trustProxy: setting({
    name: 'TRUST_PROXY',
    type: proxyHops(),
    standard: 'false',
    description:
      'How many proxies stand in front that write `X-Forwarded-*` headers; `true` is one. Only what they wrote is believed.',
  }),
  queryCostLimit: setting({
    name: 'QUERY_COST_LIMIT',
    type: wholeNumber(100, 1_000_000_000),
    standard: '10000',
    description: 'Points that one operation may cost. `docs/guides/limits.md` says how they are counted.',
  }),
  safelist: setting({
    name: 'SAFELIST',
    type: yesOrNo(),
    standard: 'false',
    productionStandard: 'true',
    description: 'Answer registered operations only, but to viewers with the scope `documents:any`.',
  }),
  automaticDocumentClients: setting({
    name: 'AUTOMATIC_DOCUMENT_CLIENTS',
    type: words('none, or names of clients with commas, as partner-app,labs'),
    standard: 'none',
    description:
      'Clients that may register documents as they go (automatic persisted queries). Whoever calls itself so may ask anything within the limits.',
  }),
  rateLimitGuest: setting({
    name: 'RATE_LIMIT_GUEST',
    type: wholeNumber(0, 1_000_000_000),
    standard: '60000',
    description: 'Points a minute of each address that nobody has signed in from; `0` is no limit.',
  }),
  rateLimitCustomer: setting({
    name: 'RATE_LIMIT_CUSTOMER',
    type: wholeNumber(0, 1_000_000_000),
    standard: '60000',
    description: 'Points a minute of each customer.',
  }),
  rateLimitStaff: setting({
    name: 'RATE_LIMIT_STAFF',
    type: wholeNumber(0, 1_000_000_000),
    standard: '120000',
    description: 'Points a minute of each member of staff.',
  }),
  rateLimitMachine: setting({
    name: 'RATE_LIMIT_MACHINE',
    type: wholeNumber(0, 1_000_000_000),
    standard: '1200000',
    description: 'Points a minute of each program with a token of its own.',
  }),
  rateLimitRequests: setting({
    name: 'RATE_LIMIT_REQUESTS',
    type: wholeNumber(0, 1_000_000_000),
    standard: '30000',
    description: 'Requests a minute of each address, before anything of them is read.',
  }),
  rateLimitSignIn: setting({
    name: 'RATE_LIMIT_SIGN_IN',
    type: wholeNumber(0, 1_000_000_000),
    standard: '60',
    description: 'Steps of signing in a minute of each address, and tokens of it that are refused.',
  }),
  graphiql: setting({
    name: 'GRAPHIQL',
    type: yesOrNo(),
    standard: 'true',
    productionStandard: 'false',
    description: 'Serve the explorer at `/graphiql`.',
  }),
  introspection: setting({
    name: 'INTROSPECTION',
    type: yesOrNo(),
    standard: 'true',
    productionStandard: 'false',
    description: 'Answer introspection queries; the explorer and code generators need them.',
  }),
  metrics: setting({
    name: 'METRICS',
    type: yesOrNo(),
    standard: 'true',
    productionStandard: 'false',
    description: 'Serve what Prometheus collects at `/metrics`, which a proxy in front must keep from the public.',
  }),
};

type Settings = typeof settings;
type ValueOf<S> = S extends { readonly type: SettingType<infer Value> } ? Value : never;

/** The settings as values, by the names above. Only those without a default may be undefined. */
export type SettingValues = {
  readonly [Name in keyof Settings]: Settings[Name] extends WithDefault
    ? ValueOf<Settings[Name]>
    : ValueOf<Settings[Name]> | undefined;
};
