import { connectionType } from '../connection.ts';
import { Page } from './page.type.ts';

/** A page of pages. */
export const PageConnection = connectionType('Page', () => Page, { of: 'pages' });
