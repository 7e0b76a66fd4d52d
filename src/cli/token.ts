import { findRunning } from '../identity-provider/running-provider.ts';
import { fetchToken } from '../identity-provider/token-flow.ts';
import { loadConfig } from '../platform/config/config.ts';
import { readEnvironment } from '../platform/config/environment.ts';
import { OperatorError } from '../platform/errors/operator-error.ts';
import { readFlags, UsageError } from './flags.ts';
import { runCommand } from './run-command.ts';
import { identityFolder } from './start/identity-folder.ts';

const help = `
npm run -s token -- --as NAME

Prints an access token of the local identity provider, which \`npm start\` runs where ISSUERS is not set. It lives ten
minutes.

  curl -s localhost:4000/graphql -H "authorization: Bearer $(npm run -s token -- --as merchandiser)" …

  --as NAME   ada or ben (customers); support, merchandiser, fulfilment, analyst or admin (staff); erp or reporting
              (programs)
  -h, --help  show this
`;

await runCommand(async () => {
  const flags = readFlags({ command: 'npm run token --', help, options: { as: { type: 'string' } } });
  if (flags.as === undefined) throw new UsageError('--as is missing: for whom?\nTry: npm run token -- --help');
  const folder = identityFolder(loadConfig(readEnvironment()));
  const running = await findRunning(folder);
  if (!running)
    throw new OperatorError('The local identity provider does not run', `${folder} knows of none`, ['npm start']);
  process.stdout.write(`${await fetchToken(running, flags.as)}\n`);
});
