import type { MetafieldDraft } from '../import/product-draft.ts';
import type { StoredMetafield } from '../import/stored-product.ts';
import type { InputProblems, Path } from './input-problems.ts';
import type { MetafieldInput } from './product-input.ts';

const MOST_METAFIELDS = 250;
const LONGEST_VALUE = 65_536;
const TYPE = /^(list\.)?[a-z][a-z0-9_]{1,59}$/;

/** Named attributes to set, and those without a value to take away; others stay. */
export function readMetafields(
  inputs: readonly MetafieldInput[],
  path: Path,
  stored: readonly StoredMetafield[],
  problems: InputProblems,
): MetafieldDraft[] {
  if (!problems.atMost(path, inputs, MOST_METAFIELDS)) return [];
  const seen = new Set<string>();
  return inputs.map((input, index) => {
    const at = [...path, String(index)];
    const { namespace, key, value } = input;
    const old = stored.find((each) => each.namespace === namespace && each.key === key);
    if (!/^[\w-]{1,255}$/.test(namespace))
      problems.add(
        'INVALID',
        [...at, 'namespace'],
        'A namespace has 1 to 255 letters, digits, hyphens or underscores.',
      );
    if (!/^[\w-]{1,64}$/.test(key))
      problems.add('INVALID', [...at, 'key'], 'A key has 1 to 64 letters, digits, hyphens or underscores.');
    if (seen.has(`${namespace}.${key}`))
      problems.add('TAKEN', [...at, 'key'], `${namespace}.${key} is said twice. Say it once.`);
    seen.add(`${namespace}.${key}`);
    const type = readType(input, at, old, problems);
    if (value != null) checkValue(problems.text([...at, 'value'], value, LONGEST_VALUE), type, at, problems);
    return { namespace, key, type, value: value ?? null };
  });
}

function readType(
  { type, value }: MetafieldInput,
  at: Path,
  old: StoredMetafield | undefined,
  problems: InputProblems,
): string {
  const path = [...at, 'type'];
  if (type == null && !old && value != null) problems.add('BLANK', path, 'A new metafield needs its type.');
  else if (type != null && !TYPE.test(type))
    problems.add('INVALID', path, `"${type.slice(0, 40)}" is no type. Write one such as "single_line_text_field".`);
  else if (type != null && old && old.type !== type)
    problems.add('INVALID', path, `The metafield is a ${old.type}. Take it away first to change its type.`);
  return type ?? old?.type ?? '';
}

const FORMS: Readonly<Record<string, (value: string) => boolean>> = {
  boolean: (value) => value === 'true' || value === 'false',
  number_integer: (value) => /^-?\d{1,16}$/.test(value),
  number_decimal: (value) => /^-?\d{1,13}(\.\d{1,9})?$/.test(value),
  single_line_text_field: (value) => !/[\r\n]/.test(value),
  json: isJson,
};

function checkValue(value: string, type: string, at: Path, problems: InputProblems): void {
  const fits = type.startsWith('list.') ? isJson : FORMS[type];
  if (value === '') problems.add('BLANK', [...at, 'value'], '"value" is blank. Send null to take the metafield away.');
  else if (fits && !fits(value)) problems.add('INVALID', [...at, 'value'], `"value" is no ${type}.`);
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
