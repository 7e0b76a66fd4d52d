import { rule } from 'graphql-shield';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Viewer } from '../../viewer.ts';
import { allows, inWords, type Permission } from '../permissions/permission.ts';

type Rule = ReturnType<ReturnType<typeof rule>>;

/** What a rule needs to know of a request. */
export interface Asked {
  readonly viewer: Viewer;
}

/** What was granted to each request so far. */
const granted = new WeakMap<Asked, Set<string>>();
const made = new Map<string, Rule>();

/** The rule of graphql-shield that holds a field to its permission; one for each permission. */
export function ruleFor(permission: Permission): Rule {
  const name = inWords(permission);
  const known = made.get(name);
  if (known) return known;
  const decide = (_parent: unknown, _args: unknown, asked: Asked): true | Error => {
    try {
      return grants(asked, name, permission) || refusal(asked.viewer);
    } catch (error) {
      // What a rule throws, shield takes for a refusal without a reason. Looking at the viewer may be refused with one.
      return error instanceof Error ? error : new Error('The rule failed.', { cause: error });
    }
  };
  const fresh = rule(`may:${name}`, { cache: 'contextual' })(decide);
  made.set(name, fresh);
  return fresh;
}

/** True where shield has let this request through this permission already: it depends on the viewer alone. */
export function isGranted(asked: Asked, permission: string): boolean {
  return granted.get(asked)?.has(permission) === true;
}

function grants(asked: Asked, name: string, permission: Permission): boolean {
  if (!allows(permission, asked.viewer)) return false;
  const names = granted.get(asked);
  if (names) names.add(name);
  else granted.set(asked, new Set([name]));
  return true;
}

function refusal(viewer: Viewer): VitrineError {
  return viewer.kind === 'guest'
    ? new VitrineError('UNAUTHENTICATED', 'Sign in to read or do this.')
    : new VitrineError('FORBIDDEN', 'You may not read or do this.');
}
