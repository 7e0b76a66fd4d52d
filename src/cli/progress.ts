import { colors, duration, type Terminal } from './terminal.ts';

/** How far a step is. */
export interface StepProgress {
  readonly done: number;
  readonly total: number;
  /** What is counted: products, rows … */
  readonly unit: string;
}

/** Reports from inside a step. */
export interface StepReport {
  /** How far it is; may be called as often as one likes. */
  progress(progress: StepProgress): void;
  /** What came of it: stands behind the step's name when it is done. */
  result(text: string): void;
}

const REDRAW_MS = 100;
const PLAIN_INTERVAL_MS = 5_000;
const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const BAR_WIDTH = 24;
const NAME_WIDTH = 14;

/** A list of steps with the time that each takes: live on a terminal, plain lines elsewhere. */
export class StepList {
  constructor(private readonly terminal: Terminal) {}

  /** Runs a step and shows it. Its error is passed on after the step is shown as failed. */
  async step<Result>(name: string, act: (report: StepReport) => Promise<Result>): Promise<Result> {
    const started = performance.now();
    const line = new StepLine(this.terminal, name, started);
    try {
      const result = await act(line);
      line.end(colors.green(this.terminal.interactive ? '✓' : 'ok'));
      return result;
    } catch (error) {
      line.end(colors.red(this.terminal.interactive ? '✗' : 'failed'));
      throw error;
    }
  }
}

class StepLine implements StepReport {
  private current: StepProgress | undefined;
  private outcome = '';
  private frame = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly terminal: Terminal,
    private readonly name: string,
    private readonly started: number,
  ) {
    const tick = terminal.interactive ? () => this.redraw() : () => this.plainProgress();
    this.timer = setInterval(tick, terminal.interactive ? REDRAW_MS : PLAIN_INTERVAL_MS);
    if (terminal.interactive) this.redraw();
  }

  progress(progress: StepProgress): void {
    this.current = progress;
  }

  result(text: string): void {
    this.outcome = text;
  }

  end(mark: string): void {
    clearInterval(this.timer);
    const text = `${mark} ${this.name.padEnd(NAME_WIDTH)} ${this.outcome}`.trimEnd();
    const time = colors.dim(duration(performance.now() - this.started));
    this.terminal.write(`${this.terminal.interactive ? '\r\x1b[2K' : ''}${text}  ${time}\n`);
  }

  private redraw(): void {
    const spinner = SPINNER[(this.frame += 1) % SPINNER.length] ?? '';
    const time = duration(performance.now() - this.started);
    const progress = this.current ? `${bar(this.current)} ${counted(this.current)} ` : '';
    const text = `${spinner} ${this.name.padEnd(NAME_WIDTH)} ${progress}${time}`;
    this.terminal.write(`\r\x1b[2K${text.slice(0, this.terminal.width - 1)}`);
  }

  private plainProgress(): void {
    const time = duration(performance.now() - this.started);
    this.terminal.write(
      `.. ${this.name.padEnd(NAME_WIDTH)} ${this.current ? `${counted(this.current)}, ` : ''}${time}\n`,
    );
  }
}

function bar({ done, total }: StepProgress): string {
  const filled = total > 0 ? Math.min(BAR_WIDTH, Math.round((done / total) * BAR_WIDTH)) : 0;
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
}

function counted({ done, total, unit }: StepProgress): string {
  return `${done.toLocaleString('en')}/${total.toLocaleString('en')} ${unit}`;
}
