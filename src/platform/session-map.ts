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
  onChange(listener: (key: string) => void): () => void;
}

export function sessionMap<T>(prefix: string): SessionMap<T> {
  const name = (key: string | number) => `${prefix}:${key}`;
  return {
    async get(key) {
      return (await browser.storage.session.get(name(key)))[name(key)] as T | undefined;
    },
    async set(key, value) {
      await browser.storage.session.set({ [name(key)]: value });
    },
    async remove(key) {
      await browser.storage.session.remove(name(key));
    },
    async all() {
      const kept = Object.entries(await browser.storage.session.get(null));
      const own = kept.filter(([key]) => key.startsWith(`${prefix}:`));
      return new Map(own.map(([key, value]) => [key.slice(prefix.length + 1), value as T]));
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
