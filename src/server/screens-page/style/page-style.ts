import { COLORS } from './colors.ts';
import { FRAME } from './frame.ts';
import { LIST } from './list.ts';
import { RESULT } from './result.ts';
import { SCREEN } from './screen.ts';

/** The style of the page of screens. Nothing is fetched for it. */
export const STYLE = COLORS + FRAME + LIST + SCREEN + RESULT;
