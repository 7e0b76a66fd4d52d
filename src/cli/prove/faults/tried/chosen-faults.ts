import type { Fault } from './fault.ts';
import { postgresFaults } from './postgres-faults.ts';
import { redisFaults } from './redis-faults.ts';

const all: readonly Fault[] = [...redisFaults, ...postgresFaults];

/** Faults of a store, or the one of a name, or all; none where nothing is called so. */
export function chosenFaults(only: string | undefined): readonly Fault[] {
  return only === undefined ? all : all.filter(({ name, store }) => name === only || store === only);
}

/** All faults, with what is done. */
export function faultsHelp(): string {
  return all.map(({ name, words }) => `                   ${name.padEnd(21)}${words}`).join('\n');
}
