/** Somewhere that survives the browser. Each call may throw, as storage does. */
export interface Place {
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Kept in both, so that the loss of either loses nothing (trust.md 6.1). */
export type TwoPlaces = readonly [Place, Place];

/** What each place holds; `unreadable` where it would not say, which is not the same as nothing. */
export function readBoth(places: TwoPlaces, name: string): Promise<unknown[]> {
  return Promise.all(places.map((place) => place.get(name).catch(() => UNREADABLE)));
}

export const UNREADABLE = Symbol('unreadable');

/** Throws unless both hold it, read back. */
export async function writeBoth(places: TwoPlaces, name: string, value: unknown): Promise<void> {
  const text = inOrder(value);
  for (const place of places) {
    await place.set(name, value);
    if (inOrder(await place.get(name)) !== text) throw new Error('Not kept.');
  }
}

/** As text with names in order: `storage.local` gives an object back with its names sorted. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

export async function removeBoth(places: TwoPlaces, name: string): Promise<void> {
  for (const place of places) await place.remove(name);
}
