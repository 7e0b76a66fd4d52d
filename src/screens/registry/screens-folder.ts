import { fileURLToPath } from 'node:url';

/** Where the screens of this deployment are: beside `src`, and beside whatever `src` is compiled to. */
export const screensFolder = fileURLToPath(new URL('../../../screens/', import.meta.url));
