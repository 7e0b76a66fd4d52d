import { registerEnumType } from 'type-graphql';

/**
 * An enum whose values are their own names, with a description each:
 * `export const CropRegion = enumType('CropRegion', 'Which part …', { TOP: 'Keep the top.' });`
 */
export function enumType<Name extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Name, string>>,
): { readonly [Value in Name]: Value } {
  const names = Object.keys(values) as Name[];
  const enumObject = Object.fromEntries(names.map((value) => [value, value])) as { [Value in Name]: Value };
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
  registerEnumType(enumObject, {
    name,
    description,
    valuesConfig: valuesConfig as Record<Name, { description: string }>,
  });
  return enumObject;
}

/**
 * An enum of the codes of a standard, which explain themselves.
 * @param codes      separated by white space
 * @param deprecated code → what to use instead
 */
export function codeType(
  name: string,
  description: string,
  codes: string,
  deprecated: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const enumObject = Object.fromEntries(
    codes
      .trim()
      .split(/\s+/)
      .map((code) => [code, code]),
  );
  const valuesConfig = Object.fromEntries(
    Object.entries(deprecated).map(([code, deprecationReason]) => [code, { deprecationReason }]),
  );
  registerEnumType(enumObject, { name, description, valuesConfig });
  return enumObject;
}
