import { rule } from 'graphql-shield';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Viewer } from '../../viewer.ts';
import { allows, inWords, type Permission } from '../permissions/permission.ts';

type Rule = ReturnType<ReturnType<typeof rule>>;

/** One rule per permission: shield then decides it once per request, since it depends on the viewer alone. */
const made = new Map<string, Rule>();

/** The rule of graphql-shield that holds a field to its permission. */
export function ruleFor(permission: Permission): Rule {
  const name = inWords(permission) || 'nobody';
  const known = made.get(name);
  if (known) return known;
  const decide = (_parent: unknown, _args: unknown, { viewer }: { viewer: Viewer }): true | Error =>
    allows(permission, viewer) || refusal(viewer);
  const fresh = rule(name, { cache: 'contextual' })(decide);
  made.set(name, fresh);
  return fresh;
}

function refusal(viewer: Viewer): VitrineError {
  return viewer.kind === 'guest'
    ? new VitrineError('UNAUTHENTICATED', 'Sign in to read or do this.')
    : new VitrineError('FORBIDDEN', 'You may not read or do this.');
}
