import type { ManifestScreen } from './screen.ts';

/** A published version of a client. */
export interface PublishedVersion {
  readonly client: string;
  readonly version: string;
  readonly publishedAt: Date;
  /** Since when its documents are refused; null while it is live. */
  readonly retiredAt: Date | null;
  readonly screens: readonly ManifestScreen[];
}

/** A version, and since when it is retired; null while it is live. */
export type VersionState = Pick<PublishedVersion, 'version' | 'retiredAt'>;

/** A registered operation, and who has it. */
export interface RegisteredScreen extends ManifestScreen {
  readonly client: string;
  /** True: it is among the screens that this server was deployed with. */
  readonly deployed: boolean;
  /** Published versions that have it, newest first. */
  readonly versions: readonly VersionState[];
}

/** What a process is deployed with, by client. */
export type DeployedScreen = ManifestScreen & { readonly client: string };

/** All operations that clients may ask for by id: those of this deployment, and of every version that was published. */
export class ScreenRegistry {
  private readonly listeners: (() => void)[] = [];
  private byId = new Map<string, RegisteredScreen[]>();
  private byClient = new Map<string, VersionState[]>();

  constructor(
    private readonly deployed: readonly DeployedScreen[],
    published: readonly PublishedVersion[] = [],
  ) {
    this.replacePublished(published);
  }

  /** All of them, each once. */
  get all(): readonly RegisteredScreen[] {
    return [...new Set([...this.byId.values()].flat())];
  }

  /** Takes over what is published now. */
  replacePublished(published: readonly PublishedVersion[]): void {
    const screens = new Map<string, RegisteredScreen>();
    const keyOf = (client: string, id: string): string => `${client}\n${id}`;
    for (const screen of this.deployed)
      screens.set(keyOf(screen.client, screen.id), { ...screen, deployed: true, versions: [] });
    const newestFirst = [...published].sort((one, other) => +other.publishedAt - +one.publishedAt);
    const byClient = new Map<string, VersionState[]>();
    for (const { client, version, retiredAt, screens: of } of newestFirst) {
      byClient.set(client, [...(byClient.get(client) ?? []), { version, retiredAt }]);
      for (const screen of of) {
        const known = screens.get(keyOf(client, screen.id)) ?? { ...screen, client, deployed: false, versions: [] };
        screens.set(keyOf(client, screen.id), { ...known, versions: [...known.versions, { version, retiredAt }] });
      }
    }
    const byId = new Map<string, RegisteredScreen[]>();
    for (const screen of screens.values())
      for (const id of new Set([screen.id, screen.cachedId])) byId.set(id, [...(byId.get(id) ?? []), screen]);
    this.byId = byId;
    this.byClient = byClient;
    for (const listener of this.listeners) listener();
  }

  /** Calls the listener now, and whenever other operations are published. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
    listener();
  }

  /** The published versions of a client, newest first. */
  versionsOf(client: string): readonly VersionState[] {
    return this.byClient.get(client) ?? [];
  }

  /**
   * The operation with this id, in the client's own registration where two clients have the same one.
   * @param id hex SHA-256 of its text, as written or with `__typename`
   */
  find(id: string, client?: string): RegisteredScreen | undefined {
    const found = this.byId.get(id);
    return found?.find((screen) => screen.client === client) ?? found?.[0];
  }

  /** A deployed screen by its name. */
  named(client: string, name: string): RegisteredScreen | undefined {
    return this.all.find((screen) => screen.deployed && screen.client === client && screen.name === name);
  }
}
