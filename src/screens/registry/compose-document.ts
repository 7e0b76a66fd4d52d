import { Kind, visit, type DefinitionNode, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { fragmentsOf } from './fragments-of.ts';

/**
 * The document with every fragment that it spreads, by whatever way, in the order of their names.
 * @throws Error for a fragment that is nowhere
 */
export function composeDocument(
  document: DocumentNode,
  shared: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const own = document.definitions.filter((definition) => definition.kind !== Kind.FRAGMENT_DEFINITION);
  const fragments = new Map([...shared, ...fragmentsOf(document)]);
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (definition: DefinitionNode): void => {
    visit(definition, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name);
        if (!fragment) throw new Error(`It spreads the fragment ${name}, which is in none of the client's files.`);
        if (used.has(name)) return;
        used.set(name, fragment);
        follow(fragment);
      },
    });
  };
  own.forEach(follow);
  const byName = [...used].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, fragment]) => fragment);
  return { kind: Kind.DOCUMENT, definitions: [...own, ...byName] };
}
