import type { Loaders } from '../../../loaders/loaders.ts';
import type { Edits } from '../../edits/edits.store.ts';
import { ArticleEditService } from './article-edit.service.ts';
import { BlogEditService } from './blog-edit.service.ts';
import { MenuEditService } from './menu-edit.service.ts';
import { PageEditService } from './page-edit.service.ts';

/** The services by which staff edits the content. */
export const contentEdits = (edits: Edits, loaders: Loaders) => ({
  articleEdits: new ArticleEditService(edits, loaders),
  blogEdits: new BlogEditService(edits, loaders),
  menuEdits: new MenuEditService(edits, loaders),
  pageEdits: new PageEditService(edits, loaders),
});
