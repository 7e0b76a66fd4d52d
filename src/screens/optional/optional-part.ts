import type { DocumentNode, ValueNode } from 'graphql';

/** A field that the rest of its answer does not wait for in vain. */
export interface OptionalPart {
  /** Under which name the answer has it. */
  readonly key: string;
  /** How long the answer waits for it, ms: a number, or a variable. */
  readonly deadline: ValueNode;
  /** The field as an operation of its own, on the type that has it; optional parts in it are planned as well. */
  readonly document: DocumentNode;
}
