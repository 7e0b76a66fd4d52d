import type { Config } from '../../platform/config/config.ts';
import { colors } from '../terminal.ts';

/** What a start has brought. */
export interface EndCardFacts {
  /** The demo shop is wanted. */
  readonly demo: boolean;
  /** People sign in at the local identity provider. */
  readonly local: boolean;
}

/** What to do now that the server is up: where it is, one query to copy, three commands. */
export function endCard(config: Config, elapsed: string, { demo, local }: EndCardFacts): string {
  const base = `http://${config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : urlHost(config.host)}:${config.port}`;
  const rows: [string, string][] = [
    ['graph', `${base}/graphql`],
    ...(config.graphiql ? pages(base) : []),
    ['health', `${base}/healthz   ${base}/readyz`],
  ];
  const query = demo ? '{ products(first: 3) { nodes { title vendor } } }' : '{ shop { name } }';
  return [
    '',
    `${colors.green('Vitrine is ready')} ${colors.dim(`after ${elapsed}`)}`,
    '',
    ...rows.map(([name, value]) => `  ${name.padEnd(9)} ${colors.cyan(value)}`),
    '',
    `  ${colors.bold('Try')}`,
    `  curl -s ${base}/graphql -H 'content-type: application/json' \\`,
    `    -d '${JSON.stringify({ query })}'`,
    '',
    ...signingIn(config, base, local),
    `  ${colors.bold('Next')}`,
    `  npm run doctor                     ${colors.dim('checks the machine, the settings and the database')}`,
    `  npm run import -- shopify FILE.csv ${colors.dim('brings in a product export; --dry-run only looks')}`,
    `  npm run reset                      ${colors.dim('brings the demo shop back, while the server is stopped')}`,
    '',
    `  ${colors.dim('Ctrl-C stops the server and its database.')}`,
    '',
  ].join('\n');
}

/** What is there for a browser, where it is not switched off. */
function pages(base: string): [string, string][] {
  return [
    ['explorer', `${base}/graphiql`],
    ['screens', `${base}/screens`],
  ];
}

/** How to be somebody: in a browser, and on the command line. */
function signingIn({ issuers = [] }: Config, base: string, local: boolean): string[] {
  const withBrowser = issuers.filter(({ client }) => client !== undefined);
  if (withBrowser.length === 0) return [];
  const logins = withBrowser.map(
    ({ name }) => `  ${name.padEnd(9)} ${colors.cyan(`${base}/auth/login?issuer=${name}`)}`,
  );
  const commandLine = [
    `  curl -s ${base}/graphql -H 'content-type: application/json' \\`,
    `    -H "authorization: Bearer $(npm run -s token -- --as ada)" \\`,
    `    -d '${JSON.stringify({ query: '{ customer { firstName lastName } }' })}'`,
    `  ${colors.dim('or --as ben, support, merchandiser, fulfilment, analyst, admin; programs: erp, reporting')}`,
  ];
  return [`  ${colors.bold('Sign in')}`, ...logins, ...(local ? commandLine : []), ''];
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
