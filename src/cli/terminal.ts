import pc from 'picocolors';
import { isContinuousIntegration, readEnvironment } from '../platform/config/environment.ts';

/** How to write to whoever reads the output. */
export interface Terminal {
  /** A person watches: lines may be redrawn. Otherwise whole lines only. */
  readonly interactive: boolean;
  /** Width in characters. */
  readonly width: number;
  write(text: string): void;
}

/** The process's own output. */
export function processTerminal(): Terminal {
  return {
    interactive: process.stdout.isTTY === true && !isContinuousIntegration(readEnvironment()),
    get width() {
      return process.stdout.columns ?? 100;
    },
    write: (text) => process.stdout.write(text),
  };
}

/** Where a command that prints JSON for programs says how far it is: stdout carries the JSON alone. @param json whether it prints any */
export function terminalBeside(json: boolean | undefined): Terminal {
  const terminal = processTerminal();
  return json ? { ...terminal, interactive: false, write: (text) => process.stderr.write(text) } : terminal;
}

/** Colours where the output shows them; NO_COLOR and FORCE_COLOR are obeyed. */
export const colors: Pick<typeof pc, 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan'> = pc;

/** A duration for people: 0.4 s, 12 s, 2 min 5 s. */
export function duration(ms: number): string {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
