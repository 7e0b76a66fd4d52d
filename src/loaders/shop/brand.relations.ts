import type { Media, Shop } from '../../generated/prisma/client.ts';
import { mediaTable } from '../catalog/catalog.tables.ts';
import { toOne } from '../support/relation.ts';

export const brandLogo = toOne<Shop, Media>('brand.logo', { key: 'logoId', table: mediaTable });
export const brandSquareLogo = toOne<Shop, Media>('brand.squareLogo', { key: 'squareLogoId', table: mediaTable });
export const brandCoverImage = toOne<Shop, Media>('brand.coverImage', { key: 'coverImageId', table: mediaTable });
