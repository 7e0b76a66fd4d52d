import type { Transaction } from './edits.store.ts';
import type { WantedImage } from './image-input.ts';
import { refuse } from './refusal.ts';

/**
 * The key of the picture that an input wants: of the one it names, or of one at that address, which is made where there
 * is none with these words. Undefined leaves what is there.
 * @param field where the picture stands in the input
 * @throws Refusal NOT_FOUND
 */
export async function imageIdOf(
  tx: Transaction,
  image: WantedImage,
  field: readonly string[],
): Promise<bigint | null | undefined> {
  if (image == null) return image;
  if ('id' in image) {
    const found = await tx.media.findFirst({ where: { id: image.id, type: 'IMAGE' }, select: { id: true } });
    if (!found) throw refuse('NOT_FOUND', [...field, 'id'], 'The shop has no picture with this id.');
    return found.id;
  }
  const { url, alt } = image;
  const known = await tx.media.findFirst({ where: { type: 'IMAGE', url, alt }, orderBy: { id: 'asc' } });
  return (known ?? (await tx.media.create({ data: { type: 'IMAGE', url, alt } }))).id;
}
