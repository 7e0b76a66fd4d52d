import { connectionType } from '../connection.ts';
import { Review } from './review.type.ts';

/** A page of reviews. */
export const ReviewConnection = connectionType('Review', () => Review, { of: 'reviews' });
