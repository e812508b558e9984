import { ok, fail } from '../../../src/model/result';
import type { SealedStore } from '../../../src/platform/keys/sealed-store';
import type { Place } from '../../../src/platform/keys/two-places';
import type { VaultParts } from '../../../src/platform/keys/vault';
import type { SealedRow } from '../../../src/platform/stores/sealed-row';

/** What a vault stands on, in memory, that can be cut off before any one of its writings. */
export interface Bench extends VaultParts {
  local: Map<string, unknown>;
  copy: Map<string, unknown>;
  kept: Map<string, SealedRow>;
  clock: { now: number };
  /** Writings still allowed; the next one throws, as when the browser is killed. */
  allow: { left: number };
}

export function bench(): Bench {
  const local = new Map<string, unknown>();
  const copy = new Map<string, unknown>();
  const kept = new Map<string, SealedRow>();
  const clock = { now: Date.UTC(2026, 10, 21, 3) };
  const allow = { left: Number.POSITIVE_INFINITY };
  const spend = () => {
    if (allow.left <= 0) throw new Error('killed');
    allow.left -= 1;
  };
  const place = (map: Map<string, unknown>): Place => ({
    // As `storage.local` does: an object's names come back sorted.
    get: async (name) => sorted(map.get(name)),
    set: async (name, value) => {
      spend();
      map.set(name, structuredClone(value));
    },
    remove: async (name) => {
      spend();
      map.delete(name);
    },
  });
  const rows: SealedStore = {
    async putSealed(row) {
      spend();
      kept.set(`${row.kind} ${row.id}`, structuredClone(row));
      return ok(null);
    },
    async readSealed(kind) {
      return ok([...kept.values()].filter((row) => !kind || row.kind === kind));
    },
    async removeSealed(kind, id) {
      spend();
      return kept.delete(`${kind} ${id}`) ? ok(null) : fail('none', 'None.');
    },
    async eraseSealed() {
      spend();
      kept.clear();
      return ok(null);
    },
  };
  return {
    ...{ local, copy, kept, clock, allow, rows },
    places: [place(local), place(copy)],
    now: () => clock.now,
  };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, sorted(each)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
