import { readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery, getVariableValues, isObjectType, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldCosts, listSizes } from '../../../../src/server/limits/cost-rules.ts';
import { costOf } from '../../../../src/server/limits/query-cost.ts';
import { starterOperations } from '../../../contract/hydrogen/starter-operations.ts';
import { openSamples } from '../../../support/open-samples.ts';

const LIMIT = 10_000;
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** What a document costs; without variables, where it needs some, every page is counted in full. */
function cost(source: string, given: Record<string, unknown> = {}): number {
  const document = parse(source);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return costOf({ schema, document, operation, variables: coerced ?? given });
}

describe('what honest clients send has room below the limit', async () => {
  const screens = await openSamples();

  it.each(screens)('the screen $name, ten times', ({ document, variables }) => {
    expect(cost(document, variables) * 10).toBeLessThan(LIMIT);
  });

  it.each(starterOperations())('$name of the published starter, ten times', ({ document }) => {
    const page = { first: 24, limit: 10, policy: true, privacyPolicy: true, refundPolicy: true };
    expect(cost(document, { ...page, shippingPolicy: true, termsOfService: true }) * 10).toBeLessThan(LIMIT);
  });

  it("the explorer's introspection", () => {
    expect(cost(getIntrospectionQuery())).toBeLessThan(LIMIT / 10);
  });

  it('the longest page of products as a list shows them', () => {
    const price = 'priceRange { minVariantPrice { amount } maxVariantPrice { amount } }';
    expect(cost(`{ products(first: 250) { nodes { title featuredImage { url } ${price} } } }`)).toBe(1_251);
  });
});

describe('what multiplies pages', () => {
  it('is far above the limit', () => {
    const variants = (inner: string) => `variants(first: 250) { nodes { ${inner} } }`;
    expect(cost(`{ products(first: 250) { nodes { ${variants('id')} } } }`)).toBe(63_001);
    expect(cost(`{ products(first: 250) { nodes { ${variants(`product { ${variants('id')} }`)} } } }`)).toBe(
      15_813_001,
    );
  });
});

it('the guide tells these costs', async () => {
  const screens = (await openSamples()).map(({ name, document, variables }) => ({
    name,
    points: cost(document, variables),
  }));
  const dearest = screens.reduce((one, other) => (other.points > one.points ? other : one));
  const starter = (constant: string) => {
    const operation = starterOperations().find(({ name }) => name.endsWith(` ${constant}`));
    return cost(operation?.document ?? '', { first: 8, handle: 'lamp', selectedOptions: [] });
  };
  const guide = readFileSync('docs/guides/limits.md', 'utf8');
  expect(guide).toContain(`| a page of 8 products in the Hydrogen starter | ${starter('CATALOG_QUERY')} |`);
  expect(guide).toContain(`| the starter's product page | ${starter('PRODUCT_QUERY')} |`);
  expect(guide).toContain(`| \`screens/web/Home\` | ${screens.find(({ name }) => name === 'web/Home #1')?.points} |`);
  expect(guide).toContain(`| the dearest screen, \`screens/${dearest.name.split(' ')[0]}\` | ${dearest.points} |`);
});

it.each([...Object.keys(fieldCosts), ...Object.keys(listSizes)])('%s, which has a cost of its own, exists', (place) => {
  const [typeName = '', fieldName = ''] = place.split('.');
  const type = schema.getType(typeName);
  expect(isObjectType(type) && type.getFields()[fieldName]).toBeTruthy();
});
