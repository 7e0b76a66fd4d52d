/** Where a film on another site is watched, and where its player is taken from. */
export interface ExternalVideoUrls {
  readonly originUrl: string;
  readonly embedUrl: string;
}

/**
 * The addresses of a film on YouTube or Vimeo.
 * @param url of the film's page or of its player; an address that is neither is given back as both
 */
export function externalVideoUrls(url: string): ExternalVideoUrls {
  const youtube = /^https:\/\/(?:www\.)?(?:youtube\.com\/(?:watch\?v=|embed\/)|youtu\.be\/)([\w-]{11})/.exec(url);
  if (youtube)
    return {
      originUrl: `https://www.youtube.com/watch?v=${youtube[1]}`,
      embedUrl: `https://www.youtube.com/embed/${youtube[1]}`,
    };
  const vimeo = /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{1,15})/.exec(url);
  if (vimeo)
    return { originUrl: `https://vimeo.com/${vimeo[1]}`, embedUrl: `https://player.vimeo.com/video/${vimeo[1]}` };
  return { originUrl: url, embedUrl: url };
}
