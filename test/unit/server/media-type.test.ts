import { describe, expect, it } from 'vitest';
import { negotiateMediaType } from '../../../src/server/media-type.ts';

describe('the media type of a result', () => {
  for (const [accept, answer] of [
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
    ['application/graphql-response+json;q=0.5, application/json', 'application/json'],
    ['application/graphql-response+json; charset=utf-8', 'application/graphql-response+json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['multipart/mixed', 'application/json'],
    ['multipart/mixed; deferSpec=20220824, application/json', 'application/json'],
    ['text/html', undefined],
    ['application/json;q=0', undefined],
  ] as const)
    it(`for Accept: ${accept} is ${answer}`, () => expect(negotiateMediaType(accept)).toBe(answer));
});
