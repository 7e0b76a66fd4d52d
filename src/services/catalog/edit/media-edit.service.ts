import { MOST_PICTURES } from '../import/read-media.ts';
import type { MediaDraft } from '../import/product-draft.ts';
import type { StoredProduct } from '../import/stored-product.ts';
import { sameOptions, sameProduct, sameVariants } from './described-product.ts';
import type { Path } from './input-problems.ts';
import type { EditContext, ProductEditor, ProductOutcome, ProductTarget } from './product-editor.ts';
import type { MediaInput } from './product-input.ts';
import { readAddress, readAlt, readMedia, readMediaKey } from './read-media.ts';
import { within } from './variant-edit.service.ts';

const PRODUCT: Path = ['productId'];

/** What changes of a medium. */
export interface MediaChange {
  readonly id: string;
  readonly originalSource?: string | null;
  readonly alt?: string | null;
}

/** Where a medium goes: 0 is the first place; one beyond the end is the end. */
export interface MediaMove {
  readonly id: string;
  readonly newPosition: string;
}

/** Changing the pictures of one product. */
export class MediaEditService {
  constructor(private readonly editor: ProductEditor) {}

  /** Adds pictures at the end. */
  create(target: ProductTarget, inputs: readonly MediaInput[]): Promise<ProductOutcome> {
    return this.editor.change('productMediaCreate', target, PRODUCT, ({ stored, problems }) => {
      const fresh = readMedia(within(inputs, ['media'], problems), ['media'], null, problems);
      for (const [at, { url }] of fresh.entries())
        if (stored.media.some((media) => media.url === url))
          problems.add('TAKEN', ['media', String(at), 'originalSource'], 'The product has this picture already.');
      if (stored.media.length + fresh.length > MOST_PICTURES)
        problems.add('TOO_MANY', ['media'], `A product has ${MOST_PICTURES} pictures at the most.`);
      return { ...sameProduct(stored), media: [...sameMedia(stored), ...fresh] };
    });
  }

  /** Changes the address or the text of pictures. */
  update(target: ProductTarget, changes: readonly MediaChange[]): Promise<ProductOutcome> {
    return this.editor.change('productMediaUpdate', target, PRODUCT, (context) => {
      const { stored, problems } = context;
      const media = sameMedia(stored);
      for (const [index, { id, originalSource, alt }] of within(changes, ['media'], problems).entries()) {
        const at = ['media', String(index)];
        const draft = placeOf(media, [...at, 'id'], id, context);
        if (!draft) continue;
        if (alt !== undefined) draft.alt = readAlt([...at, 'alt'], alt, problems);
        if (originalSource == null) continue;
        const url = readAddress([...at, 'originalSource'], originalSource, problems);
        if (media.some((other) => other !== draft && other.url === url))
          problems.add('TAKEN', [...at, 'originalSource'], 'The product has this picture already.');
        draft.url = url ?? draft.url;
      }
      return { ...sameProduct(stored), media };
    });
  }

  /** Takes pictures off the product, and off its variants. */
  delete(target: ProductTarget, mediaIds: readonly string[]): Promise<ProductOutcome> {
    return this.editor.change('productMediaDelete', target, PRODUCT, ({ stored, problems }) => {
      const gone = new Set(
        within(mediaIds, ['mediaIds'], problems).map((id, at) =>
          readMediaKey(['mediaIds', String(at)], id, stored, problems),
        ),
      );
      const shown = (mediaId: bigint | null) => mediaId === null || !gone.has(mediaId);
      const variants = sameVariants(stored).map((variant, at) =>
        shown(stored.variants[at]?.mediaId ?? null) ? variant : { ...variant, imageUrl: null },
      );
      return {
        ...sameProduct(stored),
        options: sameOptions(stored),
        variants,
        media: sameMedia(stored).filter(({ id }) => !gone.has(id)),
      };
    });
  }

  /** Moves pictures one after the other. */
  reorder(target: ProductTarget, moves: readonly MediaMove[]): Promise<ProductOutcome> {
    return this.editor.change('productMediaReorder', target, PRODUCT, (context) => {
      const { stored, problems } = context;
      const media = sameMedia(stored);
      for (const [index, { id, newPosition }] of within(moves, ['moves'], problems).entries()) {
        const at = ['moves', String(index)];
        const draft = placeOf(media, [...at, 'id'], id, context);
        if (!draft) continue;
        media.splice(media.indexOf(draft), 1);
        media.splice(Number(newPosition), 0, draft);
      }
      return { ...sameProduct(stored), media };
    });
  }
}

function sameMedia({ media }: StoredProduct): (MediaDraft & { id: bigint })[] {
  return media.map(({ id, url, alt }) => ({ id, url, alt }));
}

function placeOf(media: (MediaDraft & { id: bigint })[], path: Path, id: string, { stored, problems }: EditContext) {
  const key = readMediaKey(path, id, stored, problems);
  return media.find((draft) => draft.id === key);
}
