import { ChangeType, CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

/** A change of a schema that breaks who uses what it touches. */
export interface BreakingChange {
  /** What was changed: `Product.vendor`. */
  readonly coordinate: string;
  readonly message: string;
  /** It breaks a document that uses all of these. */
  readonly touches: readonly string[];
}

/** Everything between two schemas that breaks documents which use it; validity of documents aside, nullability too. */
export async function breakingChanges(before: GraphQLSchema, now: GraphQLSchema): Promise<BreakingChange[]> {
  const changes = await diff(before, now);
  return changes.filter(isBreaking).flatMap((change) => {
    const coordinate = change.path;
    // A directive's coordinate: whether documents may still use it is a matter of their validity.
    if (coordinate === undefined || coordinate.includes('@')) return [];
    return [{ coordinate, message: messageOf(change, coordinate), touches: touchedBy(change, coordinate) }];
  });
}

/** Removing what is deprecated is "dangerous" to the library; who uses it still, breaks. */
function isBreaking({ type, criticality }: Change): boolean {
  const removed =
    type === ChangeType.FieldRemoved || type === ChangeType.InputFieldRemoved || type === ChangeType.EnumValueRemoved;
  return removed || criticality.level === CriticalityLevel.Breaking;
}

function touchedBy({ type, meta }: Change, coordinate: string): string[] {
  switch (type) {
    // What was added is used by nobody: it breaks who uses that which it was added to.
    case ChangeType.FieldArgumentAdded:
    case ChangeType.InputFieldAdded:
      return [coordinate.slice(0, coordinate.lastIndexOf('.'))];
    case ChangeType.UnionMemberRemoved:
      return [meta.unionName, meta.removedUnionMemberTypeName];
    case ChangeType.ObjectTypeInterfaceRemoved:
      return [meta.objectTypeName, meta.removedInterfaceName];
    default:
      return [coordinate];
  }
}

function messageOf({ type, meta, message }: Change, coordinate: string): string {
  switch (type) {
    case ChangeType.FieldRemoved:
    case ChangeType.FieldArgumentRemoved:
    case ChangeType.InputFieldRemoved:
    case ChangeType.EnumValueRemoved:
    case ChangeType.TypeRemoved:
      return `${coordinate} was removed`;
    case ChangeType.FieldTypeChanged:
      return `${coordinate} changed from ${meta.oldFieldType} to ${meta.newFieldType}`;
    case ChangeType.FieldArgumentTypeChanged:
      return `${coordinate} changed from ${meta.oldArgumentType} to ${meta.newArgumentType}`;
    case ChangeType.InputFieldTypeChanged:
      return `${coordinate} changed from ${meta.oldInputFieldType} to ${meta.newInputFieldType}`;
    default:
      return message;
  }
}
