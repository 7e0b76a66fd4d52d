import { lighter } from '../color.ts';
import { type Pen } from '../pen.ts';
import { circle, d, group, path, rect, stroke } from '../svg.ts';

const LEATHER = ['#8a5a36', '#5d3d28', '#2d2723'] as const;

/** A tote with two handles, its foot in a second colour or plain. */
export function tote(pen: Pen): string {
  const wide = pen.random.between(200, 240);
  const strap = pen.random.chance(0.5) ? pen.random.pick(LEATHER) : pen.deep;
  const foot = pen.random.chance(0.6)
    ? path(
        d`M${500 - wide + 14} 660L${500 + wide - 14} 660L${500 + wide - 22} 780Q${500 + wide - 24} 800 ${500 + wide - 46} 800L${500 - wide + 46} 800Q${500 - wide + 24} 800 ${500 - wide + 22} 780Z`,
        { fill: strap, opacity: 0.85 },
      )
    : '';
  return group(
    {},
    stroke('M410 450C410 220 590 220 590 450', pen.dark, 20, { transform: 'translate(8 -16)' }),
    path(
      d`M${500 - wide} 430L${500 + wide} 430L${500 + wide - 22} 780Q${500 + wide - 24} 800 ${500 + wide - 46} 800L${500 - wide + 46} 800Q${500 - wide + 24} 800 ${500 - wide + 22} 780Z`,
      { fill: pen.round() },
    ),
    foot,
    stroke('M400 560V440C400 240 600 240 600 440V560', strap, 22),
    rect(462, 590, 76, 46, { rx: 4, fill: lighter(pen.color, 0.7) }),
    stroke('M478 606h44M478 620h30', pen.deep, 4),
  );
}

/** A backpack: roll-top or flap, with straps of leather. */
export function backpack(pen: Pen): string {
  const leather = pen.random.pick(LEATHER);
  const flap = pen.random.chance(0.5);
  return group(
    {},
    stroke('M440 300q0 -70 60 -70q60 0 60 70', leather, 18),
    path('M318 470Q290 640 300 740L340 740L340 460ZM682 470Q710 640 700 740L660 740L660 460Z', { fill: pen.dark }),
    path('M330 400Q330 290 430 290H570Q670 290 670 400V760Q670 800 630 800H370Q330 800 330 760Z', {
      fill: pen.round(),
    }),
    rect(372, 590, 256, 176, { rx: 24, fill: pen.flat(), stroke: pen.dark, 'stroke-width': 6 }),
    flap
      ? path('M330 400Q330 290 430 290H570Q670 290 670 400V500Q500 560 330 500Z', { fill: pen.dark })
      : rect(322, 290, 356, 92, { rx: 30, fill: pen.dark }),
    stroke('M424 370V640M576 370V640', leather, 20),
    circle(424, 600, 15, { fill: '#c6a05c' }),
    circle(576, 600, 15, { fill: '#c6a05c' }),
    rect(460, 640, 80, 10, { rx: 5, fill: pen.deep, opacity: 0.6 }),
  );
}
