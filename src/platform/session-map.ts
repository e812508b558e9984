import { browser } from './browser';

/**
 * A typed drawer of session memory: `<prefix>:<key>`. Trusted contexts only, gone with the browser,
 * and kept through a kill of the service worker. Nothing that identifies a person lives anywhere else.
 */
export interface SessionMap<T> {
  get(key: string | number): Promise<T | undefined>;
  set(key: string | number, value: T): Promise<void>;
  remove(key: string | number): Promise<void>;
  all(): Promise<Map<string, T>>;
  /** The same, read once and then only after a change: for what every view of a tab asks. Not to be changed. */
  remembered(): Promise<ReadonlyMap<string, T>>;
  onChange(listener: (key: string) => void): () => void;
}

export function sessionMap<T>(prefix: string): SessionMap<T> {
  const name = (key: string | number) => `${prefix}:${key}`;
  let kept: Promise<Map<string, T>> | undefined;
  const forget = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(`${prefix}:`))) kept = undefined;
  };
  return {
    async get(key) {
      return (await browser.storage.session.get(name(key)))[name(key)] as T | undefined;
    },
    async set(key, value) {
      await browser.storage.session.set({ [name(key)]: value });
      // Whoever waited for it sees it, though the browser has not yet told of the change.
      kept = undefined;
    },
    async remove(key) {
      await browser.storage.session.remove(name(key));
      kept = undefined;
    },
    async all() {
      const kept = Object.entries(await browser.storage.session.get(null));
      const own = kept.filter(([key]) => key.startsWith(`${prefix}:`));
      return new Map(own.map(([key, value]) => [key.slice(prefix.length + 1), value as T]));
    },
    remembered() {
      const { onChanged } = browser.storage.session;
      if (!onChanged.hasListener(forget)) {
        onChanged.addListener(forget);
        kept = undefined;
      }
      kept ??= this.all().catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
      return kept;
    },
    onChange(listener) {
      const heard = (changes: Record<string, unknown>) => {
        for (const key of Object.keys(changes)) {
          if (key.startsWith(`${prefix}:`)) listener(key.slice(prefix.length + 1));
        }
      };
      browser.storage.session.onChanged.addListener(heard);
      return () => browser.storage.session.onChanged.removeListener(heard);
    },
  };
}
