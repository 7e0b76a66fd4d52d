import type { Article, MenuItem } from '../../generated/prisma/client.ts';
import { globalId } from '../node/global-id.ts';
import type { NodeRecord } from '../node/node-reads.ts';
import type { NodeService } from '../node/node.service.ts';
import type { ArticleService } from './article.service.ts';
import { fixedPath, recordPath, resourceTypes } from './resource-path.ts';

/** Where the links of menus lead. */
export class MenuLinkService {
  /** @param publicUrl address under which the world reaches this server, without a slash at its end */
  constructor(
    private readonly nodes: NodeService,
    private readonly articles: ArticleService,
    private readonly publicUrl: string,
  ) {}

  /** Global id of the record that the link leads to; null where it leads to none that this reader may see. */
  async resourceId(item: MenuItem): Promise<string | null> {
    return (await this.resource(item)) === null ? null : idOf(item);
  }

  /** The record that the link leads to; null where it leads to none that this reader may see. */
  async resource(item: MenuItem): Promise<NodeRecord | null> {
    const id = idOf(item);
    return id === null ? null : this.nodes.find(id);
  }

  /** Absolute address of what the link leads to; null where that has no page. */
  async url(item: MenuItem): Promise<string | null> {
    const path = item.url ?? fixedPath(item.type) ?? (await this.resourcePath(item));
    return path?.startsWith('/') ? `${this.publicUrl}${path}` : path;
  }

  private async resourcePath(item: MenuItem): Promise<string | null> {
    const record = await this.resource(item);
    if (record === null) return null;
    if (record.__typename === 'Article') return this.articles.path(record as NodeRecord & Article);
    return recordPath(record as NodeRecord & { handle: string });
  }
}

function idOf({ type, resourceId }: MenuItem): string | null {
  const resourceType = resourceTypes[type];
  return resourceType && resourceId !== null ? globalId(resourceType, resourceId) : null;
}
