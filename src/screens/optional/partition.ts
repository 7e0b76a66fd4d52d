import {
  Kind,
  OperationTypeNode,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../registry/fragments-of.ts';
import { deadlineOf, optionalOf, withoutOptional } from './optional-directive.ts';
import type { OptionalPart } from './optional-part.ts';
import type { OptionalPlan } from './optional-plan.ts';
import { PART_FIELD, PART_NUMBER } from './part-field.ts';

/**
 * Takes the optional parts out of a document: where one stood, a field with the same key stands for it. Of an optional
 * fragment each field is a part, so that a fragment which is spread elsewhere as well stays what it is there.
 */
export class Partition {
  private readonly parts: { key: string; directive: DirectiveNode; field: FieldNode }[] = [];
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(private readonly document: DocumentNode) {
    this.fragments = fragmentsOf(document);
  }

  /** The document that runs, and its parts. */
  plan(): OptionalPlan {
    const main = visit(this.document, { SelectionSet: (set) => this.partitioned(set) });
    const others = main.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    const operation = main.definitions.find(
      ({ kind }) => kind === Kind.OPERATION_DEFINITION,
    ) as OperationDefinitionNode;
    const parts: OptionalPart[] = [];
    // A part may have parts of its own: they are found while it is partitioned, and come behind it.
    for (let index = 0; index < this.parts.length; index += 1) {
      const { key, directive, field } = this.parts[index]!;
      const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [field] };
      const own: OperationDefinitionNode = {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: operation.variableDefinitions ?? [],
        selectionSet: visit(selectionSet, { SelectionSet: (set) => this.partitioned(set) }),
      };
      parts.push({
        key,
        deadline: deadlineOf(directive),
        document: { kind: Kind.DOCUMENT, definitions: [own, ...others] },
      });
    }
    return { document: main, parts };
  }

  /** Runs before its inner selections are visited, so what is taken out is not visited here. */
  private partitioned(set: SelectionSetNode): SelectionSetNode | undefined {
    if (!set.selections.some((node) => optionalOf(node))) return undefined;
    return { ...set, selections: set.selections.map((node) => this.selection(node, undefined)) };
  }

  /** @param around the @optional of the fragment that it stands in */
  private selection(node: SelectionNode, around: DirectiveNode | undefined): SelectionNode {
    const directive = optionalOf(node) ?? around;
    if (!directive) return node;
    if (node.kind === Kind.FIELD) return this.part(withoutOptional(node), directive);
    const inline = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value)! : node;
    const { selections } = inline.selectionSet;
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(inline.typeCondition ? { typeCondition: inline.typeCondition } : {}),
      directives: withoutOptional(node).directives ?? [],
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: selections.map((inner) => this.selection(inner, directive)),
      },
    };
  }

  private part(field: FieldNode, directive: DirectiveNode): FieldNode {
    if (field.name.value.startsWith('__')) return field;
    const key = (field.alias ?? field.name).value;
    const number = this.parts.push({ key, directive, field: { ...field, directives: [] } }) - 1;
    return {
      kind: Kind.FIELD,
      alias: { kind: Kind.NAME, value: key },
      name: { kind: Kind.NAME, value: PART_FIELD },
      arguments: [
        {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: PART_NUMBER },
          value: { kind: Kind.INT, value: String(number) },
        },
      ],
      directives: field.directives ?? [],
    };
  }
}
