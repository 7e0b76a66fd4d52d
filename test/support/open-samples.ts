import { readScreens } from '../../src/screens/registry/read-screens.ts';
import { screensFolder } from '../../src/screens/registry/screens-folder.ts';

/** A screen with one set of its sample variables. */
export interface ScreenSample {
  /** "web/Product #2": client, file, which set of variables. */
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The screens that anybody may ask for, each with each of its sample sets. */
export async function openSamples(): Promise<ScreenSample[]> {
  const personal = /\bcustomer \{/;
  const all = await readScreens(screensFolder);
  const screens = all.filter(({ client, body }) => client !== 'dashboard' && !personal.test(body));
  return screens.flatMap(({ file, body, samples }) =>
    samples.map((variables, index) => ({
      name: `${file.replace('.graphql', '')} #${index + 1}`,
      document: body,
      variables,
    })),
  );
}
