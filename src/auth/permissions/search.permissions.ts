import { open } from './grants.ts';
import type { Permissions } from './permissions.ts';

/** Searching is open to everybody. */
export const searchPermissions: Permissions = {
  Query: open('predictiveSearch', 'productRecommendations', 'search'),
  PredictiveSearchResult: open('articles', 'collections', 'pages', 'products', 'queries'),
  SearchQuerySuggestion: open('styledText', 'text', 'trackingParameters'),
  SearchResultItemConnection: open('edges', 'nodes', 'pageInfo', 'productFilters', 'totalCount'),
  SearchResultItemEdge: open('cursor', 'node'),
  Filter: open('id', 'label', 'presentation', 'type', 'values'),
  FilterValue: open('count', 'id', 'image', 'input', 'label', 'swatch'),
  Swatch: open('color', 'image'),
};
