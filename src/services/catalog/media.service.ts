import type { Media } from '../../generated/prisma/client.ts';
import { externalVideoUrls, type ExternalVideoUrls } from './external-video.ts';
import { transformedUrl, type ImageTransform } from './image-transform.ts';

/** One file of a film or model. */
export interface MediaSource {
  readonly url: string;
  readonly format: string;
  readonly mimeType: string;
  /** Pixels; 0 when unknown. */
  readonly width: number;
  readonly height: number;
  /** Bytes; 0: not known. */
  readonly filesize: number;
}

/** Where media are found. Computes from the record alone. */
export class MediaService {
  /** @param publicUrl address under which the world reaches this server, without a slash at its end */
  constructor(private readonly publicUrl: string) {}

  /**
   * Absolute address of a picture, with wishes for its size and format.
   * @throws VitrineError BAD_USER_INPUT for a size or scale out of range
   */
  imageUrl(image: Pick<Media, 'url'>, transform?: ImageTransform | null): string {
    return transformedUrl(this.absolute(image.url), transform);
  }

  /** The picture that stands for a medium: itself, or the poster of a film or model; null where there is none. */
  preview(media: Media): Media | null {
    if (media.type === 'IMAGE') return media;
    return media.previewUrl === null ? null : { ...media, url: media.previewUrl, width: null, height: null };
  }

  /** The file of a film or model. */
  sources(media: Media): MediaSource[] {
    const format = /\.([a-z0-9]{1,8})(?:\?|$)/i.exec(media.url)?.[1]?.toLowerCase() ?? '';
    const { width, height, mimeType } = media;
    return [
      {
        url: this.absolute(media.url),
        format,
        mimeType: mimeType ?? '',
        width: width ?? 0,
        height: height ?? 0,
        filesize: 0,
      },
    ];
  }

  /** Where a film on another site is watched. */
  externalUrls(media: Media): ExternalVideoUrls {
    return externalVideoUrls(this.absolute(media.url));
  }

  /** Address of a page of the storefront: `/products/mug`. */
  pageUrl(path: string): string {
    return this.absolute(path);
  }

  private absolute(url: string): string {
    return url.startsWith('/') ? `${this.publicUrl}${url}` : url;
  }
}
