import { CloseStack } from '../../platform/process/close-stack.ts';

/** Exit code of a command that was ended by Ctrl-C. */
const INTERRUPTED = 130;

/** Does work that opens things; they are closed at its end, however it ends, and also where the command is told to stop. */
export async function closedAtEnd<Result>(work: (open: CloseStack) => Promise<Result>): Promise<Result> {
  const open = new CloseStack();
  const stop = () => void open.close().finally(() => process.exit(INTERRUPTED));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(open);
  } finally {
    await open.close();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
