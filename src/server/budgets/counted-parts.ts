import type { OperationRecord } from '../operation-record.ts';

/**
 * Counts the bytes of an answer in parts while they are sent, and notes when the last one was ready.
 * @param elapsedMs the time since the request was received
 */
export async function* countedParts(
  parts: AsyncIterable<string>,
  operation: OperationRecord,
  elapsedMs: () => number,
): AsyncGenerator<string> {
  operation.bytes = 0;
  for await (const part of parts) {
    operation.bytes += Buffer.byteLength(part);
    operation.readyMs = elapsedMs();
    yield part;
  }
}
