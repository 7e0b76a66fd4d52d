import type { SeededRandom } from '../../../platform/random/seeded-random.ts';
import type { WrittenScreen } from '../../../screens/registry/screen.ts';
import { asked, everySample, handlesIn, isKept, pagesOfProducts, places, type AskedScreen } from './asked-screens.ts';

/** Products whose pages are asked for besides those of the samples. */
const WANDERERS = 3;
/** Screens that are looked at after a write: those that show what it was about, and any others. */
const MOST_ABOUT = 4;
const OTHERS = 2;

/** The screens that a proof of freshness asks for again and again, and what they showed. */
export class ScreenPool {
  private readonly screens: readonly WrittenScreen[];
  private readonly fixed: readonly AskedScreen[];
  private wandering: readonly AskedScreen[] = [];
  private readonly contents = new Map<string, string>();

  /** @param shown is told the handles that the screens show or ask for */
  constructor(
    screens: readonly WrittenScreen[],
    private readonly shown: Set<string>,
    private readonly random: SeededRandom,
    among = places.slice(0, 2),
  ) {
    this.screens = screens.filter(isKept);
    const asWritten = this.screens.flatMap((screen) => screen.samples.map((sample) => asked(screen, sample)));
    const placed = everySample(this.screens, among);
    this.fixed = [...new Map([...asWritten, ...placed].map((one) => [one.words, one])).values()];
    for (const { screen, variables } of this.fixed) this.tell(screen.body + JSON.stringify(variables));
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
    const handles = this.random.sample([...this.shown].sort(), WANDERERS);
    this.wandering = pagesOfProducts(this.screens, handles, this.random.pick(places));
  }

  /** Screens to look at after a write that was about things with these handles. */
  after(about: ReadonlySet<string>): AskedScreen[] {
    const shows = ({ screen, words }: AskedScreen): boolean => {
      const text = `${words} ${screen.body} ${this.contents.get(words) ?? ''}`;
      return [...about].some((handle) => text.includes(`"${handle}"`));
    };
    const ofThose = this.random.sample(this.all.filter(shows), MOST_ABOUT);
    return [...new Set([...ofThose, ...this.random.sample(this.all, OTHERS)])];
  }

  private tell(text: string): void {
    for (const handle of handlesIn(text)) this.shown.add(handle);
  }
}
