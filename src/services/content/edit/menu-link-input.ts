import type { MenuItem } from '../../../generated/prisma/client.ts';
import { resourceTypes } from '../resource-path.ts';
import type { InputPath } from '../../edits/problem-list.ts';
import type { Problems } from '../../edits/problems.ts';

/** Where a link leads, in an input. */
export interface LinkInput {
  readonly type: MenuItem['type'];
  readonly resourceId?: string | null;
  readonly url?: string | null;
  readonly tags?: readonly string[] | null;
}

const LONGEST_ADDRESS = 2_000;
const MOST_TAGS = 50;
const LONGEST_TAG = 255;
const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The columns of where a link leads; each type takes what it needs and nothing else. */
export function linkTarget(problems: Problems, { type, resourceId, url, tags }: LinkInput, path: InputPath) {
  const resource = resourceTypes[type];
  if (type === 'METAOBJECT')
    problems.add('INVALID', [...path, 'type'], 'The shop has no custom pages. Link to a PAGE.');
  if (resource === undefined && resourceId != null)
    problems.add(
      'INVALID',
      [...path, 'resourceId'],
      `A link of type ${type} leads to no record. Leave "resourceId" out.`,
    );
  if (resource !== undefined && resourceId == null)
    problems.add('BLANK', [...path, 'resourceId'], `A link of type ${type} needs the id of a ${resource}.`);
  if (type !== 'HTTP' && url != null)
    problems.add('INVALID', [...path, 'url'], `A link of type ${type} has no address of its own. Leave "url" out.`);
  return {
    resourceId: resource && resourceId != null ? problems.key(resourceId, resource, [...path, 'resourceId']) : null,
    url: type === 'HTTP' ? address(problems, url, [...path, 'url']) : null,
    tags: linkTags(problems, type, tags ?? [], [...path, 'tags']),
  };
}

function address(problems: Problems, url: string | null | undefined, field: InputPath): string {
  const text = problems.required(field, url ?? '', LONGEST_ADDRESS)!;
  const isPath = /^\/(?![/\\])/.test(text);
  const isAddress = SCHEMES.has(URL.canParse(text) ? new URL(text).protocol : '');
  if (text !== '' && !isPath && !isAddress)
    problems.add(
      'INVALID',
      field,
      `"${text.slice(0, 100)}" is no path like "/pages/about" and no http, https, mailto or tel address.`,
    );
  return text;
}

function linkTags(problems: Problems, type: MenuItem['type'], tags: readonly string[], field: InputPath): string[] {
  if (tags.length > 0 && type !== 'COLLECTION' && type !== 'CATALOG')
    problems.add('INVALID', field, `Tags narrow a collection; a link of type ${type} leads to none.`);
  problems.atMost(tags.length, MOST_TAGS, field);
  return tags.slice(0, MOST_TAGS).map((tag, index) => problems.required([...field, index], tag, LONGEST_TAG)!);
}
