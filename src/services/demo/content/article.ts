import { type SceneTheme } from '../../media/scene-themes.ts';
import { type Text } from '../words/text.ts';

export interface DemoArticle {
  blog: 'journal' | 'news';
  handle: string;
  title: Text;
  excerpt: Text;
  /** Paragraphs; one that begins with "## " is a heading. */
  body: readonly Text[];
  author: keyof typeof AUTHORS;
  tags: readonly string[];
  scene: SceneTheme;
  /** Days before the demo's anchor date. */
  age: number;
}

/** Who writes for the shop. */
export const AUTHORS = {
  merle: {
    name: 'Merle Thomsen',
    bio: 'Founded Skerry, chooses the lamps, answers questions about plants.',
    email: 'merle@skerry.example',
  },
  finlay: {
    name: 'Finlay Rae',
    bio: 'Founded Skerry, visits the workshops, owns nine identical sweaters.',
    email: 'finlay@skerry.example',
  },
  jonte: {
    name: 'Jonte Petersen',
    bio: 'Runs the warehouse in Flensburg and the only reliable kettle in it.',
    email: 'jonte@skerry.example',
  },
} as const;

export const BLOGS: readonly { handle: 'journal' | 'news'; title: Text }[] = [
  { handle: 'journal', title: ['Journal', 'Journal'] },
  { handle: 'news', title: ['News', 'Neuigkeiten'] },
];
