/* eslint-disable @typescript-eslint/no-explicit-any -- answers are of any shape here */
/** The parts of an answer in the multipart format, each with the moment when it came. */
export async function partsOf(response: Response): Promise<{ at: number; payload: Record<string, any> }[]> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const parts: { at: number; payload: Record<string, any> }[] = [];
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += value ?? '';
    const pieces = text.split(/\r\n---(?:--)?\r\n/);
    text = done ? '' : pieces.pop()!;
    for (const piece of pieces) {
      const json = piece.split('\r\n\r\n')[1];
      if (json) parts.push({ at: performance.now(), payload: JSON.parse(json) });
    }
    if (done) return parts;
  }
}
