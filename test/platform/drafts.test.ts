import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { draftOf, loadDraft, saveDraft, saveLetter } from '../../src/platform/background/drafts';
import { encounterFor, encounters } from '../../src/platform/background/encounters';
import { lock } from '../../src/platform/background/locks';
import { sealedDrawer } from '../../src/platform/background/sealed-drawer';
import { noteStoredName } from '../../src/platform/background/stored-names';
import { keepReading } from '../../src/platform/background/frames';
import { defaultPolicy } from '../../src/policy/policy';
import type { EnquiryDraft } from '../../src/referral/enquiry-draft';
import { noSafeContact } from '../../src/referral/safe-contact';
import { aFrame } from './a-frame';
import { bench } from './keys/memory';

const { policy, store } = vi.hoisted(() => ({
  policy: { sealedStorage: 'off' as string },
  store: { rows: undefined as unknown },
}));
vi.mock('../../src/platform/keys/passphrase', async (original) => ({
  ...(await original<object>()),
  ROUNDS: 10,
}));
vi.mock('../../src/platform/policy-source', () => ({
  currentPolicy: async () => ({ policy: { ...defaultPolicy(), ...policy }, problems: [] }),
}));
vi.mock('../../src/platform/background/audit-log', () => ({ auditStore: async () => store.rows }));
vi.mock('../../src/platform/stores/keyring-copy', async () => {
  const { localPlace } = await import('../../src/platform/keys/local-place');
  return { keyringCopy: () => localPlace };
});

const WORDS = 'quiet heron over the weir';
const letter = { kind: 'gp', edits: {}, removed: {}, handed: [] };
const name = { encounterId: 'e1', startedAt: 0 };

function draft(change: Partial<EnquiryDraft> = {}): EnquiryDraft {
  return {
    token: { system: 'practice-gp', patientKey: 'p1', document: 'd', epoch: 0 },
    ...name,
    user: 'Beatrix Lund',
    origin: 'prompt',
    answers: {},
    care: {},
    safeContact: noSafeContact(),
    letters: [],
    screen: 'card',
    ...change,
  };
}

const { user: _known, ...nobody } = draft();

/** All of session memory, as text. */
const memory = async () => JSON.stringify(await fakeBrowser.storage.session.get(null));

beforeEach(() => {
  fakeBrowser.reset();
  policy.sealedStorage = 'off';
});

test('a draft is offered back only to the user who began it', async () => {
  await saveDraft(draft());
  expect(await loadDraft('e1', 'Beatrix Lund')).toMatchObject({ encounterId: 'e1' });
  expect(await loadDraft('e1', 'Dr Idris Fenn')).toBeNull();
  expect(await loadDraft('e1', undefined)).toBeNull();
});

test('another patient’s draft is never written over', async () => {
  await saveDraft(draft({ words: 'first' }));
  const other = draft({ token: { ...draft().token, patientKey: 'p2' }, words: 'second' });
  expect(await saveDraft(other)).toMatchObject({ error: 'patient-changed' });
  expect((await draftOf(name))?.words).toBe('first');
});

test('another user’s draft of the same attendance is neither written over nor mixed in', async () => {
  await saveDraft(draft({ words: 'hers', letters: [letter] }));
  await saveDraft(draft({ user: 'Dr Idris Fenn', startedAt: 9, words: 'his' }));
  expect(await loadDraft('e1', 'Beatrix Lund')).toMatchObject({ words: 'hers' });
  expect(await loadDraft('e1', 'Dr Idris Fenn')).toMatchObject({ words: 'his', letters: [] });
});

test('what was done to a letter in its tab survives a save from the panel', async () => {
  await saveDraft(draft({ letters: [letter] }));
  await saveLetter(name, 0, { ...letter, edits: { wants: 'a safe night' }, handed: ['copied'] });
  await saveDraft(draft({ letters: [letter, { ...letter, kind: 'hospital-project' }] }));
  expect((await draftOf(name))?.letters).toMatchObject([
    { kind: 'gp', edits: { wants: 'a safe night' }, handed: ['copied'] },
    { kind: 'hospital-project' },
  ]);
});

describe('after a lock', () => {
  test('a draft of a user nobody could read is not offered back; a new one is, while unlocked', async () => {
    await saveDraft(nobody);
    expect(await loadDraft('e1')).toMatchObject({ screen: 'card' });
    await lock();
    expect(await loadDraft('e1')).toBeNull();
    expect(await loadDraft('e1', 'Beatrix Lund')).toBeNull();
    await saveDraft({ ...nobody, startedAt: 5, words: 'new' });
    expect(await loadDraft('e1')).toMatchObject({ words: 'new' });
  });

  test('a change that arrives late does not make it offerable again', async () => {
    await saveDraft(nobody);
    await lock();
    await saveDraft({ ...nobody, words: 'sent before it locked' });
    expect(await loadDraft('e1')).toBeNull();
  });

  test('it is offered back to the same known user, and to nobody else', async () => {
    await saveDraft(draft());
    await lock();
    expect(await loadDraft('e1', 'Dr Idris Fenn')).toBeNull();
    expect(await loadDraft('e1', 'Beatrix Lund')).toMatchObject({ screen: 'card' });
  });

  test('a draft from a pasted note, which no record finds again, is let go of', async () => {
    await saveDraft(draft({ origin: 'pasted', words: 'canary' }));
    await lock();
    expect(await memory()).not.toContain('canary');
  });
});

describe('with passphrase storage', () => {
  const sealed = bench();
  let encounterId = '';

  async function openRecord(): Promise<void> {
    const { id } = await encounterFor('p1', 'arrived 03:00');
    encounterId = id;
    await keepReading(7, 0, aFrame({ encounterRef: 'arrived 03:00' }));
    const now = Date.UTC(2026, 10, 21, 3);
    await noteStoredName(7, id, { ...defaultPolicy(), sealedStorage: 'passphrase' }, now);
  }

  beforeEach(async () => {
    policy.sealedStorage = 'passphrase';
    sealed.kept.clear();
    store.rows = sealed.rows;
    expect(await sealedDrawer.choose(WORDS)).toMatchObject({ ok: true });
    await openRecord();
  });

  const unlock = async () => {
    expect(await sealedDrawer.unlock(WORDS)).toMatchObject({ ok: true });
  };

  test('every change is sealed on the disk before it is answered', async () => {
    expect(await saveDraft(draft({ encounterId, words: 'canary' }))).toMatchObject({ ok: true });
    expect(sealed.kept.size).toBe(1);
    expect(JSON.stringify([...sealed.kept])).not.toMatch(/canary|Beatrix|patientKey/);
  });

  test('a lock leaves nothing of it in memory; unlocking gives it back to the same user', async () => {
    await saveDraft(draft({ encounterId, words: 'canary' }));
    expect(await memory()).toContain('canary');
    await lock();
    expect(await memory()).not.toContain('canary');
    expect(await memory()).not.toContain('open-keys');
    expect(await loadDraft(encounterId, 'Beatrix Lund')).toBeNull();
    expect(await saveDraft(draft({ encounterId, words: 'late' }))).toMatchObject({
      error: 'locked',
    });
    await unlock();
    expect(await loadDraft(encounterId, 'Dr Idris Fenn')).toBeNull();
    expect(await loadDraft(encounterId, 'Beatrix Lund')).toMatchObject({ words: 'canary' });
  });

  test('what was typed just before the lock, faster than a disk writes, is not lost', async () => {
    const slow = { ...sealed.rows };
    slow.putSealed = async (row) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return sealed.rows.putSealed(row);
    };
    store.rows = slow;
    const typing = [...'canary'].map((_letter, i) =>
      saveDraft(draft({ encounterId, words: 'canary'.slice(0, i + 1) })),
    );
    await lock();
    await Promise.all(typing);
    await unlock();
    expect(await loadDraft(encounterId, 'Beatrix Lund')).toMatchObject({ words: 'canary' });
  });

  test('what the disk refused while typing is sealed by the lock itself', async () => {
    store.rows = { ...sealed.rows, putSealed: () => Promise.reject(new Error('full')) };
    expect(await saveDraft(draft({ encounterId, words: 'canary' }))).toMatchObject({
      error: 'storage-refused',
    });
    store.rows = sealed.rows;
    await lock();
    await unlock();
    expect(await loadDraft(encounterId, 'Beatrix Lund')).toMatchObject({ words: 'canary' });
  });

  test('after the browser was closed it is found again by the patient, under the session’s new key', async () => {
    await saveDraft(draft({ encounterId, words: 'canary' }));
    const before = encounterId;
    await fakeBrowser.storage.session.clear();
    await encounterFor('p1-of-this-session', 'arrived 03:00');
    await unlock();
    const { id } = await encounterFor('p1-of-this-session', 'arrived 03:00');
    await keepReading(7, 0, aFrame({ encounterRef: 'arrived 03:00' }));
    await noteStoredName(7, id, { ...defaultPolicy(), sealedStorage: 'passphrase' }, 0);
    expect(await loadDraft(id, undefined)).toBeNull();
    const back = await loadDraft(id, 'Beatrix Lund');
    expect(back).toMatchObject({
      words: 'canary',
      encounterId: before,
      token: { patientKey: 'p1-of-this-session' },
    });
    // One attendance stays one: the record goes on under its former id.
    expect(await encounters.get(before)).toMatchObject({ patientKey: 'p1-of-this-session' });
    expect((await encounterFor('p1-of-this-session', 'arrived 03:00')).id).toBe(before);
    expect(await saveDraft(draft({ ...back, words: 'more' }))).toMatchObject({ ok: true });
  });

  test('another attendance of the same patient is not offered it', async () => {
    await saveDraft(draft({ encounterId }));
    await lock();
    await unlock();
    const { id } = await encounterFor('p1', 'arrived 21:00');
    await keepReading(7, 0, aFrame({ encounterRef: 'arrived 21:00' }));
    await noteStoredName(7, id, { ...defaultPolicy(), sealedStorage: 'passphrase' }, 0);
    expect(await loadDraft(id, 'Beatrix Lund')).toBeNull();
  });
});
