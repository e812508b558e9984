import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { WaitingPrompt } from '../../src/audit/waiting-prompt';
import { fail, ok, type Result } from '../../src/model/result';
import { lock } from '../../src/platform/background/locks';
import { sealedDrawer } from '../../src/platform/background/sealed-drawer';
import { waitingHandlers } from '../../src/platform/background/waiting-handlers';
import type { Waiting, WaitingAsked } from '../../src/platform/stores/read-waiting';
import { defaultPolicy, type Policy } from '../../src/policy/policy';
import { aReferral } from '../referral/tracker/a-referral';
import { bench } from './keys/memory';

// Whose are given to whom, and who of them is named; the store's own answer stands in memory.
const { held } = vi.hoisted(() => ({
  held: { policy: {} as object, store: undefined as unknown, seen: [] as unknown[], refuse: false },
}));
vi.mock('../../src/platform/keys/passphrase', async (original) => ({
  ...(await original<object>()),
  ROUNDS: 10,
}));
vi.mock('../../src/platform/policy-source', () => ({
  currentPolicy: async () => ({ status: 'in-force', policy: held.policy, problems: [] }),
}));
vi.mock('../../src/platform/background/audit-log', () => ({
  auditStore: async () => held.store,
  recordEvent: async (facts: { kind: string }) => {
    if (held.refuse) return { ok: false, error: 'storage-full', message: 'No room.' };
    held.seen.push(facts.kind);
    return { ok: true, value: null };
  },
}));
vi.mock('../../src/platform/stores/keyring-copy', async () => {
  const { localPlace } = await import('../../src/platform/keys/local-place');
  return { keyringCopy: () => localPlace };
});

const WORDS = 'quiet heron over the weir';
const FROM = { tabId: undefined, frameId: undefined };
const sealed = bench();
const item = (encounterId: string): WaitingPrompt => ({
  ...{ encounterId, area: 'triage', since: 1, rules: [], stood: 'not-opened' },
});
let asked: WaitingAsked | undefined;
let answer: Result<Waiting>;
const readWaiting = async (given: WaitingAsked) => {
  asked = given;
  return answer;
};

function set(policy: Partial<Policy>): void {
  held.policy = { ...defaultPolicy(), site: 'Eastbridge', roles: ['lead'], ...policy };
}
async function list() {
  const found = await waitingHandlers()['waiting-prompts']({}, FROM);
  if (!found.ok) throw new Error(found.message);
  return found.value;
}

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.idle, { setDetectionInterval() {} });
  fakeBrowser.tabs.query = async () => [];
  sealed.kept.clear();
  held.store = { ...sealed.rows, readWaiting };
  held.seen.length = 0;
  held.refuse = false;
  asked = undefined;
  answer = ok({ items: [item('e1'), item('e2')], total: 2, older: 0, unread: 0 });
  set({});
});

/** A put-off check of e1 and a referral from e2, sealed. */
async function sealBoth(): Promise<void> {
  set({ sealedStorage: 'passphrase' });
  await sealedDrawer.choose(WORDS);
  const name = { initials: 'SQ', localRef: 'W0018' };
  await sealedDrawer.put('deferred', 'a', { encounterId: 'e1', steps: [], name }, 1);
  await sealedDrawer.put('deferred', 'b', { encounterId: 'e3', steps: [] }, 1);
  const tracked = aReferral({ encounterId: 'e2', touchedIn: 'e2', initials: 'MA' });
  await sealedDrawer.put('referral', 'p/1', tracked, 1);
}

test('a lead has every area, a champion the own alone, and practice stands apart', async () => {
  await list();
  expect(asked?.places).toContain('Eastbridge|minors|real');
  expect(asked?.places).toHaveLength(7);
  set({ roles: ['champion'], championAreas: ['minors'] });
  await list();
  expect(asked?.places).toEqual(['Eastbridge|minors|real']);
  set({ roles: ['champion'], championAreas: ['minors'], practice: true });
  await list();
  expect(asked?.places).toEqual(['Eastbridge|minors|practice']);
  set({ roles: ['clinician'] });
  await list();
  expect(asked?.places).toEqual([]);
});

test('that it was seen is on record first, and without that nothing is shown', async () => {
  await list();
  expect(held.seen).toEqual(['worklist-seen']);
  held.refuse = true;
  expect(await waitingHandlers()['waiting-prompts']({}, FROM)).toMatchObject({ ok: false });
});

test('without sealed storage nobody is named', async () => {
  expect(await list()).toMatchObject({ naming: 'not-kept', items: [item('e1'), item('e2')] });
});

test('who is sealed is named by initials and reference to the lead, and to no champion', async () => {
  await sealBoth();
  const found = await list();
  expect(found.naming).toBe('named');
  expect(found.items.map(({ name }) => name)).toEqual([
    { initials: 'SQ', localRef: 'W0018' },
    { initials: 'MA', localRef: 'W204417' },
  ]);
  set({ sealedStorage: 'passphrase', roles: ['champion'], championAreas: ['triage'] });
  expect(await list()).toMatchObject({ naming: 'not-for-role', items: [item('e1'), item('e2')] });
});

test('a sealed row of another version is said, and the others still name', async () => {
  await sealBoth();
  await sealedDrawer.put('referral', 'p/2', { v: 2 }, 1);
  const found = await list();
  expect(found).toMatchObject({ naming: 'partly', items: [{ name: { initials: 'SQ' } }, {}] });
});

test('while locked the list stands, and names nobody', async () => {
  await sealBoth();
  await lock();
  expect(await list()).toMatchObject({ naming: 'locked', items: [item('e1'), item('e2')] });
});

test('what is sealed and not readable is said, and hides no item', async () => {
  await sealBoth();
  held.store = {
    ...{ ...sealed.rows, readWaiting },
    readSealed: async () => fail('storage-refused', 'The browser would not read.'),
  };
  expect(await list()).toMatchObject({ naming: 'unread', total: 2 });
});

test('a store that cannot be read says so, and is no empty list', async () => {
  answer = fail('storage-refused', 'The browser would not read on this computer.');
  const found = await waitingHandlers()['waiting-prompts']({}, FROM);
  expect(found).toEqual(answer);
  expect(held.seen).toEqual([]);
});
