import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { dropOpenKeys, readOpenKeys } from '../../../src/platform/keys/open-keys';
import { openRow, sealValue } from '../../../src/platform/keys/seal';
import {
  changePassphrase,
  choosePassphrase,
  eraseVault,
  rotateKey,
  unlockVault,
  vaultState,
} from '../../../src/platform/keys/vault';
import { bench, type Bench } from './memory';

// The count of rounds is held by its own test; with all of them here this file would take minutes.
vi.mock('../../../src/platform/keys/passphrase', async (original) => ({
  ...(await original<object>()),
  ROUNDS: 10,
}));

const WORDS = 'quiet heron over the weir';
const OTHER = 'a lantern in the boathouse';

beforeEach(() => fakeBrowser.reset());

async function keep(on: Bench, id: string, value: unknown): Promise<void> {
  const keys = await readOpenKeys();
  if (!keys) throw new Error('locked');
  await on.rows.putSealed(await sealValue(keys, { kind: 'draft', id, at: 1 }, value));
}

/** What every row says now; a row that does not open is named. */
async function readAll(on: Bench): Promise<Record<string, unknown>> {
  const keys = await readOpenKeys();
  const said: Record<string, unknown> = {};
  for (const row of on.kept.values()) {
    const plain = keys ? await openRow(keys, row) : undefined;
    said[row.id] = plain?.ok ? plain.value : 'shut';
  }
  return said;
}

async function withRows(count: number): Promise<{ on: Bench; wanted: Record<string, unknown> }> {
  const on = bench();
  expect(await choosePassphrase(on, WORDS)).toMatchObject({ ok: true });
  const wanted: Record<string, unknown> = {};
  for (let i = 0; i < count; i++) {
    wanted[`r${i}`] = { words: `canary ${i}` };
    await keep(on, `r${i}`, wanted[`r${i}`]);
  }
  return { on, wanted };
}

describe('a passphrase', () => {
  test('is chosen once, locks, and opens again', async () => {
    const { on, wanted } = await withRows(2);
    expect(await vaultState(on)).toBe('open');
    await dropOpenKeys();
    expect(await vaultState(on)).toBe('locked');
    expect(await readAll(on)).toEqual({ r0: 'shut', r1: 'shut' });
    expect(await choosePassphrase(on, OTHER)).toMatchObject({ error: 'already-set' });
    expect(await unlockVault(on, OTHER)).toMatchObject({ error: 'wrong-passphrase' });
    expect(await vaultState(on)).toBe('locked');
    expect(await unlockVault(on, WORDS)).toMatchObject({ ok: true });
    expect(await readAll(on)).toEqual(wanted);
  });

  test('is nowhere on the disk, and neither is a raw key', async () => {
    const { on } = await withRows(1);
    const keys = await readOpenKeys();
    const disk = JSON.stringify([...on.local, ...on.copy, ...on.kept]);
    const raw = [...(keys?.keys.values() ?? []), keys?.naming ?? new Uint8Array()];
    expect(raw).toHaveLength(2);
    for (const bytes of raw) expect(disk).not.toContain(Buffer.from(bytes).toString('base64'));
    expect(disk).not.toContain('heron');
    expect(disk).not.toContain('canary');
  });

  test.each(['short', 'elevenchars', '🦆🦆🦆🦆🦆🦆🦆🦆🦆🦆🦆'])(
    'too short, %s, is refused',
    async (typed) => {
      const on = bench();
      expect(await choosePassphrase(on, typed)).toMatchObject({
        error: 'too-short',
        message: expect.stringContaining('at least 12'),
      });
      expect(on.local.size + on.copy.size).toBe(0);
    },
  );

  test.each([
    ['of emoji', '🦆🌧️🛶🪁🦔🍂🌉🧣🫖🪵🐚🕯️', '🦆🌧️🛶🪁🦔🍂🌉🧣🫖🪵🐚🕯️'],
    ['of 10,000 characters', 'ü→x9 '.repeat(2_000), 'ü→x9 '.repeat(2_000)],
    ['composed on another keyboard', 'café au lait, ﬁne', 'cafe\u0301 au lait, fine'],
  ])('%s works', async (_name, typed, again) => {
    const on = bench();
    expect(await choosePassphrase(on, typed)).toMatchObject({ ok: true });
    await dropOpenKeys();
    expect(await unlockVault(on, `${again}.`)).toMatchObject({ error: 'wrong-passphrase' });
    expect(await unlockVault(on, again)).toMatchObject({ ok: true });
  });

  test('can be changed: the old one opens nothing, the new one everything', async () => {
    const { on, wanted } = await withRows(2);
    expect(await changePassphrase(on, OTHER, OTHER)).toMatchObject({ error: 'wrong-passphrase' });
    expect(await changePassphrase(on, WORDS, 'short')).toMatchObject({ error: 'too-short' });
    expect(await changePassphrase(on, WORDS, OTHER)).toMatchObject({ ok: true });
    await dropOpenKeys();
    expect(await unlockVault(on, WORDS)).toMatchObject({ error: 'wrong-passphrase' });
    expect(await unlockVault(on, OTHER)).toMatchObject({ ok: true });
    expect(await readAll(on)).toEqual(wanted);
  });
});

describe('a keyring', () => {
  const spoil = (map: Map<string, unknown>) => {
    const ring = structuredClone(map.get('keyring')) as { keys: { data: string }[] };
    for (const key of ring.keys) key.data = `A${key.data.slice(1, -2)}w=`;
    map.set('keyring', ring);
  };

  test.each(['local', 'copy'] as const)(
    'lost from %s is mended by the next unlock',
    async (which) => {
      for (const lose of [(map: Map<string, unknown>) => map.clear(), spoil]) {
        const { on, wanted } = await withRows(1);
        await dropOpenKeys();
        lose(on[which]);
        expect(await vaultState(on)).toBe('locked');
        expect(await unlockVault(on, WORDS)).toMatchObject({ ok: true });
        expect(await readAll(on)).toEqual(wanted);
        expect(on.local.get('keyring')).toEqual(on.copy.get('keyring'));
      }
    },
  );

  test('damaged in both places says so, and is not taken for a wrong passphrase', async () => {
    const { on } = await withRows(1);
    await dropOpenKeys();
    spoil(on.local);
    on.copy.set('keyring', { v: 1, generation: 'many' });
    expect(await vaultState(on)).toBe('damaged');
    expect(await unlockVault(on, WORDS)).toMatchObject({ error: 'keyring-damaged' });
    expect(await choosePassphrase(on, OTHER)).toMatchObject({ error: 'keyring-damaged' });
    expect(on.kept.size).toBe(1);
  });

  test('that only one place took is not left there', async () => {
    const on = bench();
    on.allow.left = 1;
    const copy = { ...on.places[1], remove: async () => undefined };
    const refused = choosePassphrase({ ...on, places: [freely(on.local), copy] }, WORDS);
    on.allow.left = 0;
    expect(await refused).toMatchObject({ error: 'storage-refused' });
    expect(on.local.size).toBe(0);
  });

  test.each([0, 1])('that place %i takes and does not keep is refused', async (forgets) => {
    const on = bench();
    const places = [freely(on.local), freely(on.copy)] as const;
    places[forgets as 0 | 1].set = async () => undefined;
    const answer = await choosePassphrase({ ...on, places }, WORDS);
    expect(answer).toMatchObject({ error: 'storage-refused' });
    expect(await readOpenKeys()).toBeUndefined();
  });

  test('that cannot be read is not taken for none', async () => {
    const { on } = await withRows(1);
    const broken = { ...on.places[0], get: () => Promise.reject(new Error('wedged')) };
    on.copy.clear();
    const parts = { ...on, places: [broken, on.places[1]] as const };
    expect(await vaultState(parts)).toBe('unreadable');
    expect(await choosePassphrase(parts, OTHER)).toMatchObject({ error: 'storage-refused' });
  });
});

/** A place that takes everything. */
const freely = (map: Map<string, unknown>) => ({
  get: async (name: string) => map.get(name),
  set: async (name: string, value: unknown) => void map.set(name, value),
  remove: async (name: string) => void map.delete(name),
});

describe('wrong passphrases', () => {
  test('cost a wait that grows, survives a restart and is not skipped by setting the clock back', async () => {
    const { on } = await withRows(1);
    const wrong = async () => (await unlockVault(on, OTHER)) as { error: string };
    for (let i = 0; i < 3; i++) expect((await wrong()).error).toBe('wrong-passphrase');
    const restart = async () => {
      fakeBrowser.reset();
      return unlockVault(on, WORDS);
    };
    expect(await restart()).toMatchObject({
      error: 'wait',
      message: expect.stringContaining('5 seconds'),
    });
    on.clock.now -= 86_400_000;
    expect(await restart()).toMatchObject({ error: 'wait' });
    on.clock.now += 4_000;
    expect(await restart()).toMatchObject({ error: 'wait' });
    on.clock.now += 1_001;
    expect((await wrong()).error).toBe('wrong-passphrase');
    on.clock.now += 9_999;
    expect(await restart()).toMatchObject({ error: 'wait' });
    on.clock.now += 1;
    expect(await restart()).toMatchObject({ ok: true });
    expect((await wrong()).error).toBe('wrong-passphrase');
    expect((await wrong()).error).toBe('wrong-passphrase');
  });

  test('a try cut off in the middle has counted, and losing one note of it gains nothing', async () => {
    const { on } = await withRows(0);
    for (let i = 0; i < 3; i++) await unlockVault(on, OTHER);
    on.local.delete('keyring-tries');
    expect(await unlockVault(on, WORDS)).toMatchObject({ error: 'wait' });
    on.clock.now += 10_000;
    on.allow.left = 2;
    await unlockVault(on, WORDS).catch(() => undefined);
    on.allow.left = Number.POSITIVE_INFINITY;
    on.clock.now += 5_001;
    expect(await unlockVault(on, WORDS)).toMatchObject({ error: 'wait' });
  });

  test('a note of them that is damaged is a wait, never a free try and never for ever', async () => {
    const { on } = await withRows(0);
    on.local.set('keyring-tries', { v: 1, wrong: -4 });
    expect(await unlockVault(on, WORDS)).toMatchObject({ error: 'wait' });
    on.clock.now += 60_000;
    expect(await unlockVault(on, WORDS)).toMatchObject({ ok: true });
  });
});

describe('a new data key', () => {
  test('seals every row anew and lets the old key go', async () => {
    const { on, wanted } = await withRows(3);
    const before = new Set([...on.kept.values()].map((row) => row.keyId));
    expect(await rotateKey(on, WORDS)).toEqual({
      ok: true,
      value: { resealed: 3, otherKey: 0, damaged: 0 },
    });
    expect([...on.kept.values()].some((row) => before.has(row.keyId))).toBe(false);
    expect(await readAll(on)).toEqual(wanted);
    expect((on.local.get('keyring') as { keys: unknown[] }).keys).toHaveLength(1);
    expect((await readOpenKeys())?.keys.size).toBe(1);
  });

  test('keeps the secret that names patients, so that what was kept is found again', async () => {
    const { on } = await withRows(1);
    const before = (await readOpenKeys())?.naming;
    await rotateKey(on, WORDS);
    expect((await readOpenKeys())?.naming).toEqual(before);
  });

  test('leaves rows of another key and damaged rows where they are, and counts them', async () => {
    const { on } = await withRows(2);
    const [row] = [...on.kept.values()];
    if (!row) throw new Error('no row');
    on.kept.set('draft strange', { ...row, id: 'strange', keyId: 'somebody-else' });
    on.kept.set('draft moved', { ...row, id: 'moved' });
    expect(await rotateKey(on, WORDS)).toEqual({
      ok: true,
      value: { resealed: 2, otherKey: 1, damaged: 1 },
    });
    expect(on.kept.get('draft strange')?.keyId).toBe('somebody-else');
    expect(on.kept.get('draft moved')?.keyId).toBe(row.keyId);
    // Its key stays while a row names it.
    expect((on.local.get('keyring') as { keys: unknown[] }).keys).toHaveLength(2);
  });

  test('cut off at any writing, and one place lost besides, loses no row', async () => {
    let most = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 24 }),
        fc.constantFrom('none' as const, 'local' as const, 'copy' as const),
        fc.integer({ min: 0, max: 20 }),
        async (steps, lost, again) => {
          fakeBrowser.reset();
          const { on, wanted } = await withRows(4);
          on.allow.left = steps;
          const first = await rotateKey(on, WORDS).catch(() => ({ ok: false }));
          if (!first.ok) most = Math.max(most, steps);
          fakeBrowser.reset();
          if (lost !== 'none') on[lost].delete('keyring');
          // The unlock that finishes it is cut off too.
          on.allow.left = again;
          await unlockVault(on, WORDS).catch(() => undefined);
          fakeBrowser.reset();
          on.allow.left = Number.POSITIVE_INFINITY;
          on.clock.now += 3_600_000;
          expect(await unlockVault(on, WORDS)).toMatchObject({ ok: true });
          expect(await readAll(on)).toEqual(wanted);
          const ring = on.local.get('keyring') as { keys: unknown[]; current: string };
          expect(ring.keys).toHaveLength(1);
          expect([...on.kept.values()].every((row) => row.keyId === ring.current)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
    // Cut off in the middle of the rows, not only before them.
    expect(most).toBeGreaterThan(8);
  });
});

describe('crypto-erase', () => {
  test('leaves no keyring, no key and no row', async () => {
    const { on } = await withRows(2);
    expect(await eraseVault(on)).toMatchObject({ ok: true });
    expect([on.local.size, on.copy.size, on.kept.size]).toEqual([0, 0, 0]);
    expect(await readOpenKeys()).toBeUndefined();
    expect(await choosePassphrase(on, OTHER)).toMatchObject({ ok: true });
  });

  test('cut off anywhere, is finished at the next look', async () => {
    for (let steps = 1; steps < 8; steps++) {
      fakeBrowser.reset();
      const { on } = await withRows(1);
      on.allow.left = steps;
      await eraseVault(on);
      on.allow.left = Number.POSITIVE_INFINITY;
      expect(await vaultState(on)).toBe('none');
      expect([on.local.size, on.copy.size, on.kept.size]).toEqual([0, 0, 0]);
      expect(await readOpenKeys()).toBeUndefined();
    }
  });
});
