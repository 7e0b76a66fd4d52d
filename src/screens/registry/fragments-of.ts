import { Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

/** The fragments that documents define, by name. */
export function fragmentsOf(...documents: readonly DocumentNode[]): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const { definitions } of documents)
    for (const definition of definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return fragments;
}
