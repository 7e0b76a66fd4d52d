import type { Menu } from '../../../generated/prisma/client.ts';
import { menuById } from '../../../loaders/content/menu.loaders.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import type { Edits, Outcome } from '../../edits/edits.store.ts';
import { keyIn, Problems } from '../../edits/problems.ts';
import { readBack } from '../../edits/read-back.ts';
import { changedNames, newNames } from '../../edits/record-texts.ts';
import { RecordStore } from '../../edits/record.store.ts';
import { globalId } from '../../node/global-id.ts';
import { MenuEditStore } from './menu-edit.store.ts';
import { wantedItems, type MenuItemInput } from './menu-items-input.ts';

/** What staff says of a menu; what is undefined stays as it is. */
export interface MenuInput {
  readonly title?: string | null;
  readonly handle?: string | null;
  /** All its links. */
  readonly items?: readonly MenuItemInput[] | null;
}

/** Making, changing and deleting menus. */
export class MenuEditService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  async create(input: MenuInput): Promise<Outcome<Menu>> {
    const outcome = await this.edits.run('menuCreate', (tx, note) => {
      const problems = new Problems();
      const names = newNames(problems, input);
      const items = wantedItems(problems, input.items ?? []);
      problems.check();
      return new MenuEditStore(tx, note).create(names, items);
    });
    return readBack(outcome, this.loaders, menuById, 'Menu');
  }

  /** Changes what the input names. Links that are given with their ids stay the same links, wherever they move. */
  async update(id: string, input: MenuInput, expectedVersion?: number | null): Promise<Outcome<Menu>> {
    const outcome = await this.edits.run('menuUpdate', async (tx, note) => {
      const key = keyIn(id, 'Menu');
      const problems = new Problems();
      const names = changedNames(problems, input);
      const items = input.items == null ? undefined : wantedItems(problems, input.items);
      problems.check();
      await RecordStore.lock(tx, 'menu', key, { expected: expectedVersion });
      const store = new MenuEditStore(tx, note);
      return store.update(await store.read(key), names, items);
    });
    return readBack(outcome, this.loaders, menuById, 'Menu');
  }

  /** Deletes a menu with its links for good. */
  delete(id: string, expectedVersion?: number | null): Promise<Outcome<string>> {
    return this.edits.run('menuDelete', async (tx, note) => {
      const key = keyIn(id, 'Menu');
      await RecordStore.lock(tx, 'menu', key, { expected: expectedVersion, lock: 'FOR UPDATE' });
      const store = new MenuEditStore(tx, note);
      await store.delete(await store.read(key));
      return globalId('Menu', key);
    });
  }
}
