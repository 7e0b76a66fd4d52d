import { createUnionType, InterfaceType, ObjectType } from 'type-graphql';

/** What services return: a plain row that says which object type it is. */
interface TypedRecord {
  readonly __typename: string;
}

type ObjectTypeClass = new () => object;
type InterfaceTypeClass = abstract new () => object;

interface RecordTypeOptions {
  description: string;
  implements?: InterfaceTypeClass | InterfaceTypeClass[];
}

const typeName = (record: TypedRecord): string => record.__typename;

/**
 * An object type that is read from plain records: a field without a resolver is a property of the record, or is called
 * when the property is a function. No instance of the class is ever made.
 */
export function RecordType(name: string, options: RecordTypeOptions): ClassDecorator {
  return ObjectType(name, { ...options, simpleResolvers: true });
}

/** An interface whose records say by `__typename` which object type they are. */
export function RecordInterface(name: string, options: RecordTypeOptions): ClassDecorator {
  return InterfaceType(name, { ...options, resolveType: typeName });
}

/** A union whose records say by `__typename` which object type they are. */
export function recordUnion<Types extends readonly ObjectTypeClass[]>(
  name: string,
  description: string,
  types: () => Types,
): InstanceType<Types[number]> {
  return createUnionType({ name, description, types: types as () => never, resolveType: typeName });
}
