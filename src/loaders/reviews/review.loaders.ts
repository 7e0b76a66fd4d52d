import { byId } from '../support/by-key.ts';
import { reviewTable } from './review.tables.ts';

export const reviewById = byId(reviewTable);
