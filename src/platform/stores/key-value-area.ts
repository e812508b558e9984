/** The second place: what the browser's own `storage.local` offers of itself, and no more. */
export interface KeyValueArea {
  /** Those of the keys that are there; all with `null`. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** One that lasts as long as its maker: for tests, and for private windows, which may leave no trace. */
export function memoryArea(): KeyValueArea {
  const kept = new Map<string, unknown>();
  return {
    async get(keys) {
      const names = keys ?? [...kept.keys()];
      return Object.fromEntries(
        names.filter((key) => kept.has(key)).map((key) => [key, structuredClone(kept.get(key))]),
      );
    },
    async set(items) {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) kept.delete(key);
    },
  };
}
