import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '../../errors/operator-error.ts';
import type { SystemAccount } from './system-account.ts';

/** What to hand to `spawn`. */
export interface LaunchCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly account: Partial<SystemAccount>;
}

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'];
/** Bits of the kernel's capability sets, weakest first: pass closed folders; pass them and write. */
const PASSES = [
  { name: 'dac_read_search', bit: 2n },
  { name: 'dac_override', bit: 1n },
];

/**
 * How to run a program of PostgreSQL as another user. Linux's `setpriv`, where there is one, adds two things: the
 * program is stopped when this process dies without having stopped it, and, under root, it may pass through folders
 * that its user cannot enter (a checkout in /root, or in a folder made by mktemp), instead of failing.
 * @param folders what the program has to reach
 * @throws OperatorError when it cannot reach them
 */
export function launchCommand(
  program: string,
  args: readonly string[],
  account: SystemAccount | undefined,
  folders: readonly string[],
): LaunchCommand {
  const closed =
    account && folders.map((folder) => closedFolder(folder, account)).find((folder) => folder !== undefined);
  const setpriv = process.platform === 'linux' ? SETPRIV.find((file) => existsSync(file)) : undefined;
  if (!setpriv) {
    if (closed) throw outOfReach(closed);
    return { file: program, args, account: account ?? {} };
  }
  const user = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : [];
  return {
    file: setpriv,
    args: ['--pdeathsig=INT', ...user, ...(closed ? pass(closed) : []), '--', program, ...args],
    account: {},
  };
}

function pass(closed: string): string[] {
  const held = BigInt(`0x${/^CapPrm:\s*(\w+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'}`);
  const capability = PASSES.find(({ bit }) => (held >> bit) & 1n);
  if (!capability) throw outOfReach(closed);
  // Without the bit, access(2), by which PostgreSQL looks for its own programs, leaves capabilities out of account.
  return ['--securebits=+no_setuid_fixup', `--inh-caps=+${capability.name}`, `--ambient-caps=+${capability.name}`];
}

/** The outermost folder on the way that the account may not enter. */
function closedFolder(folder: string, { uid, gid }: SystemAccount): string | undefined {
  const { root } = path.parse(folder);
  const names = path.relative(root, folder).split(path.sep);
  const way = names.map((_, depth) => path.join(root, ...names.slice(0, depth + 1)));
  return way.find((step) => {
    if (!existsSync(step)) return false;
    const { mode, uid: owner, gid: group } = statSync(step);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    return (mode & bit) === 0;
  });
}

function outOfReach(folder: string): OperatorError {
  return new OperatorError(
    'PostgreSQL cannot run as root, and the user it runs as cannot reach its files',
    `the folder ${folder} is closed to others`,
    [`chmod o+x ${folder}   (others may pass through, not list it)`, 'or run npm start as a user who is not root'],
  );
}
