import type { SeededRandom } from '../../../platform/random/seeded-random.ts';
import type { WrittenScreen } from '../../../screens/registry/screen.ts';
import {
  asked,
  everySample,
  handlesIn,
  isKept,
  pagesOfNothing,
  pagesOfProducts,
  places,
  type AskedScreen,
  type Place,
} from './asked-screens.ts';

/** Products whose pages are asked for besides those of the samples. */
const WANDERERS = 3;
/** Screens that are looked at around a write: those that ask for what it is about, those that show it, and any others. */
const MOST_ASKING = 5;
const MOST_ABOUT = 4;
const OTHERS = 2;

/** Handles that the screens show, or ask for in their variables. */
export interface HandlesTold {
  readonly shown: Set<string>;
  readonly asked: Set<string>;
}

/** The screens that a proof of freshness asks for again and again, and what they showed. */
export class ScreenPool {
  private readonly screens: readonly WrittenScreen[];
  private readonly fixed: readonly AskedScreen[];
  private wandering: readonly AskedScreen[] = [];
  private readonly contents = new Map<string, string>();

  /** @param told is told the handles that the screens show or ask for */
  constructor(
    screens: readonly WrittenScreen[],
    private readonly told: HandlesTold,
    private readonly random: SeededRandom,
    among: readonly Place[] = places.slice(0, 2),
  ) {
    this.screens = screens.filter(isKept);
    const asWritten = this.screens.flatMap((screen) => screen.samples.map((sample) => asked(screen, sample)));
    const placed = [...everySample(this.screens, among), ...pagesOfNothing(this.screens, places[0]!)];
    this.fixed = [...new Map([...asWritten, ...placed].map((one) => [one.words, one])).values()];
    for (const { screen, variables } of this.fixed) this.tell(screen.body + JSON.stringify(variables));
    this.tellAsked();
  }

  get all(): readonly AskedScreen[] {
    return [...this.fixed, ...this.wandering];
  }

  /** Remembers what a screen showed. */
  saw({ words }: AskedScreen, content: string): void {
    this.contents.set(words, content);
    this.tell(content);
  }

  /** Goes on to the pages of other products. */
  wander(): void {
    const handles = this.random.sample([...this.told.shown].sort(), WANDERERS);
    this.wandering = pagesOfProducts(this.screens, handles, this.random.pick(places));
    this.tellAsked();
  }

  /** Screens that ask for things with these handles. */
  asking(about: ReadonlySet<string>): AskedScreen[] {
    return this.all.filter(({ words }) => names(words, about));
  }

  /** Screens to look at around a write that is about things with these handles. */
  around(about: ReadonlySet<string>): AskedScreen[] {
    const shows = ({ screen, words }: AskedScreen): boolean =>
      names(`${screen.body} ${this.contents.get(words) ?? ''}`, about);
    const asking = this.random.sample(this.asking(about), MOST_ASKING);
    const showing = this.random.sample(this.all.filter(shows), MOST_ABOUT);
    return [...new Set([...asking, ...showing, ...this.random.sample(this.all, OTHERS)])];
  }

  private tell(text: string): void {
    for (const handle of handlesIn(text)) this.told.shown.add(handle);
  }

  private tellAsked(): void {
    this.told.asked.clear();
    for (const { variables } of this.all)
      for (const handle of handlesIn(JSON.stringify(variables))) this.told.asked.add(handle);
  }
}

/** True where a text has one of the handles, or is the words of a screen that is named so. */
const names = (text: string, about: ReadonlySet<string>): boolean =>
  [...about].some((name) => text.includes(`"${name}"`) || text.startsWith(`${name} {`));
