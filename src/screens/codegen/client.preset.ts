import { preset as clientPreset } from '@graphql-codegen/client-preset';
import { visit, type DocumentNode } from 'graphql';
import { fragmentsOf } from '../registry/fragments-of.ts';
import { withNullableTwins } from './nullable-twins.ts';
import { optionalAsTwins } from './optional-fields.ts';
import { inRegisteredOrder } from './registered-order.ts';

type Build = typeof clientPreset.buildGeneratesSection;
type Options = Parameters<Build>[0];
type Section = Awaited<ReturnType<Build>>[number];
type Plugin = Section['pluginMap'][string];
type Run = Plugin['plugin'];

/**
 * The client preset of GraphQL Code Generator for screens. It differs in what only screens have: @screen stays with the server,
 * what is @optional may be null in the types of the results, and documents are as the registry has them. Of its files there is
 * `graphql.ts` alone; a tag function is for operations that are written in code.
 */
export const preset: typeof clientPreset = {
  ...clientPreset,
  async buildGeneratesSection(options) {
    const documents = options.documents.map((file) => ({ ...file, document: file.document && sent(file.document) }));
    const sections = await clientPreset.buildGeneratesSection({ ...options, documents });
    return sections
      .filter(({ filename }) => filename.endsWith('/graphql.ts'))
      .map((section) => ({ ...section, pluginMap: adapted(section.pluginMap, options) }));
  },
};

function adapted(plugins: Section['pluginMap'], options: Options): Section['pluginMap'] {
  const types = plugins['typescript-operations']!;
  const documents = plugins['typed-document-node']!;
  return {
    ...plugins,
    'typescript-operations': { ...types, plugin: withOptional(types.plugin, options.schema) },
    'typed-document-node': { ...documents, plugin: ordered(documents.plugin) },
  };
}

function withOptional(run: Run, sdl: DocumentNode): Run {
  const schema = withNullableTwins(sdl);
  return (_schema, files, ...rest) => {
    const fragments = fragmentsOf(...files.flatMap(({ document }) => document ?? []));
    const typed = files.map((file) => ({
      ...file,
      document: file.document && optionalAsTwins(file.document, fragments),
    }));
    return run(schema, typed, ...rest);
  };
}

function ordered(run: Run): Run {
  return async (...given) => {
    const output = await run(...given);
    if (typeof output === 'string') return inRegisteredOrder(output);
    return { ...output, content: inRegisteredOrder(output.content) };
  };
}

/** A screen as clients send it: its budget is the server's matter. */
function sent(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: ({ name }) => (name.value === 'screen' ? null : undefined) }) as DocumentNode;
}
