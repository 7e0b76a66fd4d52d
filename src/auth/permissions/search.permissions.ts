import { open } from '../rules/anyone.ts';
import type { Permissions } from './permissions.ts';

/** Searching is open to everybody. */
export const searchPermissions: Permissions = {
  Query: open('productRecommendations', 'search'),
  SearchResultItemConnection: open('edges', 'nodes', 'pageInfo', 'productFilters', 'totalCount'),
  SearchResultItemEdge: open('cursor', 'node'),
  Filter: open('id', 'label', 'presentation', 'type', 'values'),
  FilterValue: open('count', 'id', 'image', 'input', 'label', 'swatch'),
  Swatch: open('color', 'image'),
};
