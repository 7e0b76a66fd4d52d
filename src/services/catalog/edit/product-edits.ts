import type { Loaders } from '../../../loaders/loaders.ts';
import type { Viewer } from '../../../viewer.ts';
import type { Edits } from '../../edits/edits.store.ts';
import { MarketPriceService } from '../market-price.service.ts';
import { MediaEditService } from './media-edit.service.ts';
import { OptionEditService } from './option-edit.service.ts';
import { ProductBulkService } from './product-bulk.service.ts';
import { ProductDeleteService } from './product-delete.service.ts';
import { ProductEditService } from './product-edit.service.ts';
import { ProductEditor } from './product-editor.ts';
import { TranslationEditService } from './translation-edit.service.ts';
import { VariantEditService } from './variant-edit.service.ts';

/** The services that edit products. */
export function productEdits(edits: Edits, loaders: Loaders, viewer: Viewer) {
  const editor = new ProductEditor(edits, loaders);
  return {
    marketPrices: new MarketPriceService(loaders),
    productEdits: new ProductEditService(editor),
    productDeletion: new ProductDeleteService(edits),
    productBulk: new ProductBulkService(edits, loaders),
    variantEdits: new VariantEditService(editor),
    optionEdits: new OptionEditService(editor),
    mediaEdits: new MediaEditService(editor),
    translationEdits: new TranslationEditService(edits, viewer),
  };
}
