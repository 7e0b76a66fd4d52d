import { type Text } from '../words/text.ts';

/** The shop and its brand. */
export const BRAND: { name: string; description: Text; slogan: Text; shortDescription: Text; colors: object } = {
  name: 'Skerry',
  description: [
    'Skerry sells goods for home and weather from thirty small workshops around the North Sea and the Baltic: tableware, lamps, wool, paper, plants and coats that are made to last and to be mended.',
    'Skerry verkauft Dinge für Haus und Wetter aus dreißig kleinen Werkstätten an Nord- und Ostsee: Geschirr, Leuchten, Wolle, Papier, Pflanzen und Mäntel, die gemacht sind, um zu bleiben und geflickt zu werden.',
  ],
  slogan: ['Goods for home and weather.', 'Dinge für Haus und Wetter.'],
  shortDescription: [
    'Tableware, lamps, wool, paper and coats from small northern workshops.',
    'Geschirr, Leuchten, Wolle, Papier und Mäntel aus kleinen nördlichen Werkstätten.',
  ],
  colors: {
    primary: [{ background: '#24382f', foreground: '#f4ecdc' }],
    secondary: [
      { background: '#f4ecdc', foreground: '#24382f' },
      { background: '#d9914a', foreground: '#231f1c' },
    ],
  },
};
