/** A module that carries out a proof. */
export interface ProofCommand {
  /**
   * Sets the exit code: 0 where it holds, 1 where it does not.
   * @param argv what stands behind the proof's name
   * @throws UsageError for wrong flags; OperatorError
   */
  run(argv: readonly string[]): Promise<void>;
}

/** A proof of `npm run prove`: one line of help, and its module, which is loaded only when it is asked for. */
interface Proof {
  readonly help: string;
  load(): Promise<ProofCommand>;
}

const proofs: Readonly<Record<string, Proof>> = {
  baskets: {
    help: 'that recorded baskets cost here what was paid for them, with the discounts that they had',
    load: () => import('./baskets/prove-baskets.ts'),
  },
  cache: {
    help: 'that kept answers are never older than what was written, and never those of somebody else',
    load: () => import('./cache/prove-cache.ts'),
  },
  faults: {
    help: 'that a store may fail: nothing wrong is answered, nothing written is lost, and all is well soon after',
    load: () => import('./faults/prove-faults.ts'),
  },
};

/** The proof of a name; undefined where there is none. */
export function proofNamed(name: string): Proof | undefined {
  return Object.hasOwn(proofs, name) ? proofs[name] : undefined;
}

/** All proofs, with what they prove. */
export function proofsHelp(): string {
  const lines = Object.entries(proofs).map(([name, { help }]) => `  ${name.padEnd(10)}${help}`);
  return ['npm run prove -- PROOF [FLAGS]', '', ...lines, '', 'npm run prove -- PROOF --help tells more.'].join('\n');
}
