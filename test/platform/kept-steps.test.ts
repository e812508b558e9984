import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { EncounterStep } from '../../src/enquiry/encounter-step';
import type { NotAskedReason, OutcomeCode } from '../../src/enquiry/outcome';
import { ok } from '../../src/model/result';
import { encounterFor, encounters, type Encounter } from '../../src/platform/background/encounters';
import { keepReading } from '../../src/platform/background/frames';
import {
  namesOfOwed,
  recallSteps,
  recordWithSteps,
} from '../../src/platform/background/kept-steps';
import { lock } from '../../src/platform/background/locks';
import { sealedDrawer } from '../../src/platform/background/sealed-drawer';
import { noteStoredName } from '../../src/platform/background/stored-names';
import type { SealedRow } from '../../src/platform/stores/sealed-row';
import { defaultPolicy } from '../../src/policy/policy';
import { aFrame } from './a-frame';
import { bench } from './keys/memory';

// An enquiry put off at night is still owed in the morning, where a site keeps sealed records.
const { store } = vi.hoisted(() => ({ store: { rows: undefined as unknown } }));
vi.mock('../../src/platform/keys/passphrase', async (original) => ({
  ...(await original<object>()),
  ROUNDS: 10,
}));
const policy = { ...defaultPolicy(), sealedStorage: 'passphrase' as const };
vi.mock('../../src/platform/policy-source', () => ({
  currentPolicy: async () => ({ policy, problems: [] }),
}));
vi.mock('../../src/platform/background/audit-log', () => ({ auditStore: async () => store.rows }));
vi.mock('../../src/platform/stores/keyring-copy', async () => {
  const { localPlace } = await import('../../src/platform/keys/local-place');
  return { keyringCopy: () => localPlace };
});

const NIGHT = Date.UTC(2026, 10, 21, 3, 12);
const WORDS = 'quiet heron over the weir';
const sealed = bench();
const step: EncounterStep = {
  key: 'k1',
  at: NIGHT,
  kind: 'outcome',
  outcome: { code: 'not-asked', reason: 'not-alone', questionsAsked: 0, questionsAnswered: 0 },
  user: 'Canary Lund',
  accompanied: false,
  known: ['overdose'],
  owed: [],
};

/** As the store's own `record` does: the row goes with the event, or neither does. */
const record = async (row?: SealedRow) => (row ? sealed.rows.putSealed(row) : ok(null));

async function openRecord(patientKey: string): Promise<{ encounter: Encounter; name?: string }> {
  const encounter = await encounterFor(patientKey, 'arrived 03:00');
  await keepReading(7, 0, aFrame({ encounterRef: 'arrived 03:00' }));
  const name = await noteStoredName(7, encounter.id, policy, NIGHT);
  return { encounter, ...(name ? { name } : {}) };
}

beforeEach(async () => {
  fakeBrowser.reset();
  sealed.kept.clear();
  store.rows = sealed.rows;
  await sealedDrawer.choose(WORDS);
});

test('a check that could not be made is still known after the browser was closed', async () => {
  const { encounter } = await openRecord('p1');
  expect(await recordWithSteps(encounter, step, undefined, record)).toMatchObject({ ok: true });
  expect(JSON.stringify([...sealed.kept.values()])).not.toContain('Canary');

  await fakeBrowser.storage.session.clear();
  await sealedDrawer.unlock(WORDS);
  const again = await openRecord('p1-of-this-session');
  expect(await recallSteps(again.encounter.id, again.name ?? '')).toBe(true);
  const { id, steps } = await encounterFor('p1-of-this-session', 'arrived 03:00');
  expect(id).toBe(encounter.id);
  expect(steps).toEqual([step]);
  expect(await recallSteps(id, again.name ?? '')).toBe(false);
});

test('another attendance is told nothing of it, and nobody is while it is locked', async () => {
  const { encounter, name = '' } = await openRecord('p1');
  await recordWithSteps(encounter, step, undefined, record);
  const other = await encounterFor('p1', 'arrived 21:00');
  await keepReading(7, 0, aFrame({ encounterRef: 'arrived 21:00' }));
  const otherName = await noteStoredName(7, other.id, policy, NIGHT);
  expect(otherName).not.toBe(name);
  expect(await recallSteps(other.id, otherName ?? '')).toBe(false);
  await lock();
  expect(await recallSteps(other.id, name)).toBe(false);
  expect((await encounters.get(other.id))?.steps).toEqual([]);
});

test('what the store refuses is not said to be kept', async () => {
  const { encounter } = await openRecord('p1');
  const refused = { ok: false as const, error: 'storage-full', message: 'No room.' };
  expect(await recordWithSteps(encounter, step, undefined, async () => refused)).toEqual(refused);
  expect(sealed.kept.size).toBe(0);
});

describe('who it is', () => {
  const name = { initials: 'SQ', localRef: 'W0018' };
  const keep = async (...steps: EncounterStep[]) => {
    const { encounter } = await openRecord('p1');
    for (const each of steps) {
      const now = (await encounters.get(encounter.id)) ?? encounter;
      await recordWithSteps(now, each, name, record);
      await encounters.set(encounter.id, { ...now, steps: [...now.steps, each] });
    }
    return encounter.id;
  };
  const outcome = (code: OutcomeCode, reason?: NotAskedReason): EncounterStep => ({
    ...{ ...step, key: code },
    outcome: { code, questionsAsked: 0, questionsAnswered: 0, ...(reason && { reason }) },
  });
  const later: EncounterStep = {
    key: 'l',
    at: 1,
    kind: 'later',
    accompanied: false,
    known: [],
    owed: [],
  };

  test.each([
    [true, [later]],
    [true, [step]],
    [true, [later, outcome('not-asked', 'left-before')]],
    [false, [later, outcome('asked-no-disclosure')]],
    [false, [outcome('asked-disclosed'), later]],
    [false, [step, outcome('not-asked', 'not-relevant')]],
  ] as const)('is sealed with it while it is owed (%s), and no longer', async (isOwed, steps) => {
    const id = await keep(...steps);
    expect(JSON.stringify([...sealed.kept.values()])).not.toContain('W0018');
    const names = new Map(isOwed ? [[id, name]] : []);
    expect(await namesOfOwed()).toEqual(ok({ names, unread: 0 }));
    await lock();
    expect(await namesOfOwed()).toMatchObject({ ok: false, error: 'locked' });
  });

  test('of a row of a version that kept none is not known, and its steps still are', async () => {
    const { name: row = '' } = await openRecord('p1');
    await sealedDrawer.put('deferred', row, { encounterId: 'former', steps: [step] }, NIGHT);
    await sealedDrawer.put('deferred', 'of-a-newer-version', { v: 2 }, NIGHT);
    expect(await namesOfOwed()).toEqual(ok({ names: new Map(), unread: 1 }));
  });
});
