import { byId } from '../support/by-key.ts';
import { reviewTable } from './reviews.tables.ts';

export const reviewById = byId(reviewTable);
