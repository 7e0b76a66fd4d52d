import type { WrittenScreen } from '../../../screens/registry/screen.ts';
import { laterHandle } from './record-choice.ts';

/** A screen with variables, as a client asks for it. */
export interface AskedScreen {
  /** `web/Product {"handle":"anholt-scarf"}`. */
  readonly words: string;
  readonly id: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly screen: WrittenScreen;
}

/** Where a buyer shops. */
export interface Place {
  readonly country: string;
  readonly language: string;
}

/** Two markets, two languages; one of the markets in both. */
export const places: readonly Place[] = [
  { country: 'DE', language: 'DE' },
  { country: 'US', language: 'EN' },
  { country: 'DE', language: 'EN' },
  { country: 'US', language: 'DE' },
];

/** True where the answer to a screen may be kept. */
export const isKept = ({ contract }: WrittenScreen): boolean => contract.cache !== null;

/** True where a screen can be told where the buyer shops. */
export const isPlaced = ({ body }: WrittenScreen): boolean => body.includes('$country');

/** A screen with one set of variables. */
export function asked(screen: WrittenScreen, variables: Readonly<Record<string, unknown>>): AskedScreen {
  const { client, name, id } = screen;
  return { words: `${client}/${name} ${JSON.stringify(variables)}`, id, variables, screen };
}

/** Every sample of the screens; those that can be are asked in every place. */
export function everySample(screens: readonly WrittenScreen[], among: readonly Place[]): AskedScreen[] {
  const all = screens.flatMap((screen) =>
    screen.samples.flatMap((sample) =>
      isPlaced(screen) ? among.map((place) => asked(screen, { ...sample, ...place })) : [asked(screen, sample)],
    ),
  );
  return [...new Map(all.map((one) => [one.words, one])).values()];
}

/** The pages of products that no sample names, by their handles. */
export function pagesOfProducts(
  screens: readonly WrittenScreen[],
  handles: readonly string[],
  place: Place,
): AskedScreen[] {
  const pages = screens.filter(({ body }) => body.includes('product(handle: $handle)')).filter(isPlaced);
  return pages.flatMap((screen) => handles.map((handle) => asked(screen, { handle, ...place })));
}

/** Pages of things that are not there yet. */
export function pagesOfNothing(screens: readonly WrittenScreen[], place: Place): AskedScreen[] {
  return screens.flatMap((screen) => {
    const type = /(\w+)\(handle: \$handle\)/.exec(screen.body)?.[1];
    return type === undefined ? [] : [asked(screen, { handle: laterHandle(type), ...place })];
  });
}

/** Handles that a text names: those of an answer, of variables or of a document. */
export function handlesIn(text: string): string[] {
  return [...text.matchAll(/handle"?\s*:\s*"([^"\\]+)"/gi)].map(([, handle]) => handle!);
}
