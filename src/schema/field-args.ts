import { Args } from 'type-graphql';

/** Gives a field that a class only declares its arguments: interfaces state them, a resolver elsewhere reads them. */
export function FieldArgs(type: () => object): PropertyDecorator {
  return (prototype, field) => Args(type)(prototype, field, 0);
}
