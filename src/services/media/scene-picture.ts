import { SeededRandom } from '../../platform/random/seeded-random.ts';
import { backdrop, contactShadow, wallColor } from './backdrop.ts';
import { prop } from './object-picture.ts';
import { Pen } from './pen.ts';
import { type ScenePicture } from './picture-name.ts';
import { landscape } from './objects/posters.ts';
import { type Prop, SCENE_THEMES } from './scene-themes.ts';
import { group, rect } from './svg.ts';

const FLOOR = 840;

/** A still life on 1500 by 1000 units: a wall, a view or a print on it, a table, and the theme's objects. */
export function scenePicture({ theme, tone, seed }: ScenePicture): { body: string; defs: string[] } {
  const props: readonly Prop[] = SCENE_THEMES[theme];
  const random = new SeededRandom(`scene/${theme}/${seed}`);
  const room = new Pen(random.pick(props)[1], random, 'r');
  const wall = wallColor(tone, '#777777');
  const parts = [backdrop(room, 'stands', random.pick([1, 2, 3, 4]), wall, 1500, 1000, 760), frame(room, random)];
  const defs = [room.defs];
  props.forEach(([kind, color, x, scale], i) => {
    const drawn = prop(kind, color, `scene/${theme}/${seed}/${i}`, `p${i}g`);
    const y = FLOOR - 30 + Math.round((1 - scale) * 110) + (i % 2) * 18;
    parts.push(contactShadow(room, x, y, 250 * scale));
    parts.push(
      group(
        { transform: `translate(${Math.round(x - 500 * scale)} ${Math.round(y - 800 * scale)}) scale(${scale})` },
        drawn.body,
      ),
    );
    defs.push(drawn.defs);
  });
  return { body: parts.join(''), defs: defs.flat() };
}

/** A small print on the wall, to the right. */
function frame(pen: Pen, random: SeededRandom): string {
  const x = random.int(1000, 1180);
  return group(
    { transform: `translate(${x} 110)` },
    rect(8, 14, 214, 274, { fill: '#2a211a', opacity: 0.16 }),
    rect(0, 0, 214, 274, { fill: '#efe7d8' }),
    rect(0, 0, 214, 274, { fill: 'none', stroke: '#b58f5f', 'stroke-width': 10 }),
    group({ transform: 'translate(30 30)' }, landscape(pen, 154, 204)),
  );
}
