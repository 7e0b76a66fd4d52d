import { OperatorError } from '../../../platform/errors/operator-error.ts';
import { readScreens } from '../../../screens/registry/read-screens.ts';
import { screensFolder } from '../../../screens/registry/screens-folder.ts';

/** By what id a client asks for one of its screens. @throws OperatorError where there is no such screen */
export async function screenId(client: string, name: string): Promise<string> {
  const screens = await readScreens(screensFolder);
  const found = screens.find((screen) => screen.client === client && screen.name === name);
  if (found) return found.id;
  throw new OperatorError('There is nothing to measure', `the screen ${client}/${name} is not there`, []);
}
