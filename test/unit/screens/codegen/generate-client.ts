import { generate } from '@graphql-codegen/cli';
import { preset } from '../../../../src/screens/codegen/client.preset.ts';

/** What `npm run codegen` writes as the typed client of documents. */
export async function generateClient(schema: string, ...documents: string[]): Promise<string> {
  const config = { useTypeImports: true, enumsAsTypes: true, strictScalars: true };
  const output = { preset, config, presetConfig: { fragmentMasking: false } };
  const written = (await generate(
    { schema, documents, generates: { './client/': output }, silent: true, errorsOnly: true },
    false,
  )) as { filename: string; content: string }[];
  if (written.length !== 1) throw new Error(`written: ${written.map(({ filename }) => filename).join(', ')}`);
  return written[0]!.content;
}
