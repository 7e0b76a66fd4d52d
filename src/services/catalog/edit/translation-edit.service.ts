import { VitrineError } from '../../../platform/errors/vitrine-error.ts';
import type { Viewer } from '../../../viewer.ts';
import type { Edits, NoteChange, Outcome, Transaction } from '../../edits/edits.store.ts';
import { checkVersion, refuse } from '../../edits/refusal.ts';
import { ContentSearchStore, type SearchedContent } from '../../search/content-search.store.ts';
import { parseGlobalId } from '../../node/global-id.ts';
import { InputProblems } from './input-problems.ts';
import { lockProducts, refreshDerived } from './product-edit.store.ts';
import { madeTexts, readLanguages, readTranslations, type TranslationInput } from './read-translations.ts';
import { translatableResources, type TranslatableResource } from './translatable-resources.ts';
import {
  countChange,
  deleteTranslations,
  lockRecord,
  productsOf,
  type TranslationRow,
  translationsOf,
  versionOf,
  writeTranslations,
} from './translation.store.ts';

/** A text in another language, as a payload tells it. */
export interface Translation {
  readonly key: string;
  readonly locale: string;
  readonly value: string;
}

/** Which texts are meant: those of these fields in these languages. */
export interface TranslationKeys {
  readonly translationKeys: readonly string[];
  readonly locales: readonly string[];
}

/** A record whose texts are being changed, locked. */
interface Subject {
  readonly tx: Transaction;
  readonly type: string;
  readonly id: bigint;
  readonly resource: TranslatableResource;
  readonly stored: readonly TranslationRow[];
  readonly problems: InputProblems;
}

/** Saying texts of records in other languages. */
export class TranslationEditService {
  constructor(
    private readonly edits: Edits,
    private readonly viewer: Viewer,
  ) {}

  /** Writes texts; plain texts that are made from formatted ones come with them. */
  register(
    resourceId: string,
    inputs: readonly TranslationInput[],
    expectedVersion?: number | null,
  ): Promise<Outcome<Translation[]>> {
    return this.edit('translationsRegister', resourceId, expectedVersion, async (subject) => {
      const languages = await readLanguages(subject.tx);
      const given = readTranslations(inputs, subject.resource, languages, subject.problems);
      subject.problems.check();
      const wanted = madeTexts(subject.resource, given);
      const known = new Map(subject.stored.map((row) => [placeOf(row), row.value]));
      const changed = wanted.filter((row) => known.get(placeOf(row)) !== row.value);
      if (changed.length > 0) await writeTranslations(subject.tx, subject.resource.table.name, subject.id, changed);
      return { changed, answer: given };
    });
  }

  /** Removes texts, and those made from them. */
  remove(
    resourceId: string,
    { translationKeys, locales }: TranslationKeys,
    expectedVersion?: number | null,
  ): Promise<Outcome<Translation[]>> {
    return this.edit('translationsRemove', resourceId, expectedVersion, async (subject) => {
      const { stored, resource, tx, id } = subject;
      const asked = translationKeys.flatMap((field) => locales.map((language) => ({ language, field, value: '' })));
      const gone = new Set(madeTexts(resource, asked).map(placeOf));
      const removed = stored.filter((row) => gone.has(placeOf(row)));
      if (removed.length > 0) await deleteTranslations(tx, resource.table.name, id, removed);
      const told = new Set(asked.map(placeOf));
      return { changed: removed, answer: removed.filter((row) => told.has(placeOf(row))) };
    });
  }

  private edit(
    action: string,
    resourceId: string,
    expectedVersion: number | null | undefined,
    work: (subject: Subject) => Promise<{ changed: readonly TranslationRow[]; answer: readonly TranslationRow[] }>,
  ): Promise<Outcome<Translation[]>> {
    return this.edits.run(action, async (tx, note) => {
      const parsed = parseGlobalId(resourceId);
      const resource = translatableResources[parsed?.type ?? ''];
      if (!parsed || !resource)
        throw refuse('NOT_FOUND', ['resourceId'], 'This is not the id of something that has texts.');
      this.requireScope(resource);
      const { type, key: id } = parsed;
      const table = resource.table.name;
      const products = await productsOf(tx, table, id);
      await lockProducts(tx, products);
      if (!(await lockRecord(tx, resource, id)))
        throw refuse('NOT_FOUND', ['resourceId'], `There is no ${type} with this id.`);
      const [versioned, versionedId] = resource.hasVersion ? [table, id] : ['product', products[0]];
      if (expectedVersion != null && versionedId !== undefined)
        checkVersion(await versionOf(tx, versioned, versionedId), expectedVersion, versioned.replaceAll('_', ' '));
      const stored = await translationsOf(tx, table, id);
      const { changed, answer } = await work({ tx, type, id, resource, stored, problems: new InputProblems() });
      if (changed.length > 0) {
        const versions = resource.hasVersion && table !== 'product' ? [id] : products;
        await countChange(tx, resource.hasVersion ? table : 'product', versions);
        await refreshDerived(tx, products);
        if (isSearched(table)) await ContentSearchStore.refreshOf(tx, table, [id]);
        noteTexts(note, type, id, changed, stored, action === 'translationsRemove');
      }
      return answer.map(({ field: key, language: locale, value }) => ({ key, locale, value }));
    });
  }

  /** Texts of the content are the content's editors' to say. */
  private requireScope({ scope }: TranslatableResource): void {
    if (!this.viewer.scopes.has(scope)) throw new VitrineError('FORBIDDEN', `Texts of this need the scope "${scope}".`);
  }
}

const SEARCHED: ReadonlySet<string> = new Set<SearchedContent>(['article', 'blog', 'collection', 'page']);
const isSearched = (table: string): table is SearchedContent => SEARCHED.has(table);

const placeOf = ({ language, field }: Pick<TranslationRow, 'language' | 'field'>): string => `${language}.${field}`;

function noteTexts(
  note: NoteChange,
  type: string,
  id: bigint,
  changed: readonly TranslationRow[],
  stored: readonly TranslationRow[],
  isRemoval: boolean,
): void {
  const known = new Map(stored.map((row) => [placeOf(row), row.value]));
  const before = Object.fromEntries(
    changed.map((row) => [`${row.field} in ${row.language}`, known.get(placeOf(row)) ?? null]),
  );
  const after = Object.fromEntries(
    changed.map((row) => [`${row.field} in ${row.language}`, isRemoval ? null : row.value]),
  );
  note({ type, id, before, after });
}
