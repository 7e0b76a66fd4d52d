import { daysBefore } from '../catalog/product-life.ts';
import { COLLECTIONS } from '../content/collections.ts';
import { type Text } from '../words/text.ts';
import { type Addresses } from './content-rows.ts';
import { addPicture } from './picture-rows.ts';
import { type RowKeys, type TableRows } from './table-rows.ts';
import { translationRows } from './translation-rows.ts';

/** Adds the collections, still empty. Their keys are their numbers, from 1. */
export function addCollections(rows: TableRows, keys: RowKeys, addresses: Addresses): void {
  COLLECTIONS.forEach(({ handle, title, text, scene, order, rules }, i) => {
    const id = keys.next('collection');
    addresses.set(`COLLECTION:${handle}`, id);
    const imageId = addPicture(rows, keys, { form: 'scene', theme: scene, tone: (i * 3) % 10, seed: 100 + i }, [
      `${title[0]}: a still life`,
      `${title[1]}: ein Stillleben`,
    ]);
    const html: Text = [`<p>${text[0]}</p>`, `<p>${text[1]}</p>`];
    const seoTitle: Text = [`${title[0]} – Skerry`, `${title[1]} – Skerry`];
    rows.add('collection', {
      id,
      handle,
      title: title[0],
      description_html: html[0],
      description: text[0],
      image_id: imageId,
      sort_order: order,
      rules,
      published_at: daysBefore(900),
      seo_title: seoTitle[0],
      seo_description: text[0],
      created_at: daysBefore(905),
      updated_at: daysBefore(2 + i * 5),
    });
    rows.add(
      'translation',
      ...translationRows('collection', id, {
        title,
        descriptionHtml: html,
        description: text,
        seoTitle,
        seoDescription: text,
      }),
    );
  });
}
