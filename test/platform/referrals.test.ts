import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { AuditEvent } from '../../src/audit/audit-event';
import { ok } from '../../src/model/result';
import { byHandHandlers } from '../../src/platform/background/by-hand';
import { saveDraft } from '../../src/platform/background/drafts';
import { keepReading } from '../../src/platform/background/frames';
import { trackLetter } from '../../src/platform/background/letter-tracking';
import { lock } from '../../src/platform/background/locks';
import { referralHandlers } from '../../src/platform/background/referral-handlers';
import { refresh } from '../../src/platform/background/reading-handlers';
import { sealedDrawer } from '../../src/platform/background/sealed-drawer';
import { seeTab } from '../../src/platform/background/views';
import type { WithEvent } from '../../src/platform/stores/write-event';
import { defaultPolicy } from '../../src/policy/policy';
import type { EnquiryDraft } from '../../src/referral/enquiry-draft';
import { noSafeContact } from '../../src/referral/safe-contact';
import type { ReferralChange } from '../../src/referral/tracker/change-referral';
import { aFrame } from './a-frame';
import { bench } from './keys/memory';

// Referrals in session memory, and sealed; the real door's handlers over a browser of memory.
const { setting, stored } = vi.hoisted(() => ({
  setting: { sealedStorage: 'off' as 'off' | 'passphrase' },
  stored: { rows: undefined as unknown, events: [] as unknown[], refuse: false },
}));
const policy = () => ({ ...defaultPolicy(), site: 'Eastbridge', ...setting });
vi.mock('../../src/platform/keys/passphrase', async (original) => ({
  ...(await original<object>()),
  ROUNDS: 10,
}));
vi.mock('../../src/platform/policy-source', () => ({
  currentPolicy: async () => ({ status: 'in-force', policy: policy(), problems: [] }),
}));
vi.mock('../../src/platform/background/audit-log', () => ({
  auditStore: async () => stored.rows,
  recordEvent: async (facts: object, _policy: unknown, at: number, along?: WithEvent) => {
    if (stored.refuse) return { ok: false, error: 'storage-full', message: 'No room.' };
    const rest = { v: 1, at, site: 'E', area: 'triage', role: 'clinician', practice: false };
    const event = AuditEvent.parse({ id: crypto.randomUUID(), ...facts, ...rest });
    if (event.kind !== 'decision') stored.events.push(event);
    return along?.sealed ? sealed.rows.putSealed(along.sealed) : ok(null);
  },
}));
vi.mock('../../src/platform/background/icon', () => ({ drawIcon: async () => undefined }));
vi.mock('../../src/platform/stores/keyring-copy', async () => {
  const { localPlace } = await import('../../src/platform/keys/local-place');
  return { keyringCopy: () => localPlace };
});

const WORDS = 'quiet heron over the weir';
const FROM = { tabId: undefined, frameId: undefined };
const sealed = bench();
const handlers = referralHandlers();
const referral = {
  kind: 'referral' as const,
  service: { id: 'daisy', name: 'Daisy', kind: 'idva' as const },
  channel: 'phone' as const,
  person: 'Priya Shah',
  owner: 'Sister Lund',
  noPost: false,
};

/** The record of one patient open in tab 7, as the panel would hold it. */
async function openRecord(nhsNumber = '9990000018', encounterRef = 'arrived 03:00') {
  const identity = { nhsNumber, name: 'QUAYLE, Sorrel', localId: `W${nhsNumber.slice(-4)}` };
  await keepReading(7, 0, aFrame({ encounterRef, identity }));
  await refresh(7);
  const { view } = await seeTab(7, policy(), Date.now());
  if (!view.token || !view.encounterId) throw new Error('no record');
  return { token: view.token, encounterId: view.encounterId, tabId: 7 };
}
type Here = Awaited<ReturnType<typeof openRecord>>;

const begin = (here: Here, key: string = crypto.randomUUID()) =>
  handlers.track({ key, ...here, referral }, FROM);
async function listed(here: Here) {
  const found = await handlers['patient-referrals'](here, FROM);
  if (!found.ok) throw new Error(found.message);
  return found.value.items;
}
const change = (here: Here | undefined, id: string, what: ReferralChange, key?: string) =>
  handlers['change-referral'](
    { key: key ?? crypto.randomUUID(), id, change: what, ...(here ? { here } : {}) },
    FROM,
  );

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.idle, { setDetectionInterval() {} });
  fakeBrowser.tabs.query = async () => [];
  sealed.kept.clear();
  stored.events.length = 0;
  stored.refuse = false;
  stored.rows = sealed.rows;
  setting.sealedStorage = 'off';
});

describe('of a note entered by hand (hazard H04)', () => {
  /** Beside another patient's record, as it stands on screen while a note is pasted. */
  async function pasted(patient?: EnquiryDraft['patient']) {
    await openRecord();
    const begun = await byHandHandlers()['begin-pasted']({ presentations: [], lines: [] }, FROM);
    if (!begun.ok || !begun.value.token || !begun.value.encounterId) throw new Error('no note');
    const { token, encounterId } = begun.value;
    const draft: EnquiryDraft = {
      ...{ token, encounterId, startedAt: 1_000, origin: 'pasted', answers: {}, care: {} },
      ...{
        safeContact: noSafeContact(),
        letters: [],
        screen: 'bundle',
        ...(patient && { patient }),
      },
    };
    expect(await saveDraft(draft)).toEqual(ok(null));
    return { token, encounterId, tabId: 7 };
  }

  test('it has the initials that were typed, never those of the record on screen', async () => {
    const here = await pasted({ name: 'FINCH, Rowan', localId: 'P77' });
    expect(await begin(here)).toEqual(ok(null));
    expect(await listed(here)).toMatchObject([{ initials: 'RF', localRef: 'P77' }]);
    const nobody = await pasted();
    expect(await begin(nobody)).toEqual(ok(null));
    expect(await listed(nobody)).toMatchObject([{ initials: '', localRef: '' }]);
  });
});

describe('without sealed storage', () => {
  test('a referral stands with its patient alone, until the browser closes', async () => {
    const here = await openRecord();
    expect(await begin(here)).toEqual(ok(null));
    const [item] = await listed(here);
    expect(item).toMatchObject({ initials: 'SQ', localRef: 'W0018', owner: 'Sister Lund' });
    expect(item?.contacts).toMatchObject([{ person: 'Priya Shah', channel: 'phone' }]);
    expect(await listed(await openRecord('9990000026'))).toEqual([]);
    await openRecord();
    expect(await listed(here)).toHaveLength(1);
    await fakeBrowser.storage.session.clear();
    expect(await listed(await openRecord())).toEqual([]);
    expect(sealed.kept.size).toBe(0);
  });

  test('there is no worklist, and it says where open referrals are', async () => {
    await begin(await openRecord());
    expect(await handlers.worklist({}, FROM)).toMatchObject({
      ok: false,
      message: expect.stringContaining('until the browser closes'),
    });
    expect(await change(undefined, 'any', { kind: 'seen' })).toMatchObject({ ok: false });
  });
});

describe('events', () => {
  test('say what was done, when and where it stands, and no word of anybody', async () => {
    const here = await openRecord();
    await begin(here);
    const [item] = await listed(here);
    await change(here, item?.id ?? '', { kind: 'state', state: 'acknowledged' });
    await change(here, item?.id ?? '', {
      kind: 'state',
      state: 'rejected',
      reason: 'other',
      note: 'Canary words',
    });
    expect(stored.events).toMatchObject([
      { kind: 'referral', referralAct: 'opened', referralState: 'requested' },
      { kind: 'referral', referralAct: 'state', referralState: 'acknowledged' },
      { kind: 'referral', referralState: 'rejected', referralReason: 'other' },
    ]);
    expect(stored.events.map((each) => (each as AuditEvent).encounterId)).toEqual(
      Array.from({ length: 3 }, () => here.encounterId),
    );
    expect(JSON.stringify(stored.events)).not.toMatch(/Canary|Daisy|Priya|Lund|QUAYLE|W0018/);
  });

  test('where one is refused nothing is kept, and it is said', async () => {
    const here = await openRecord();
    await begin(here);
    const [item] = await listed(here);
    stored.refuse = true;
    const answer = await change(here, item?.id ?? '', { kind: 'state', state: 'contacted' });
    expect(answer).toMatchObject({ ok: false, error: 'storage-full' });
    expect((await listed(here))[0]?.states).toHaveLength(1);
    expect(await begin(here)).toMatchObject({ ok: false });
    expect(await listed(here)).toHaveLength(1);
  });
});

describe('the wrong patient', () => {
  test('gets nothing told, kept or changed under another’s token', async () => {
    const first = await openRecord();
    await begin(first);
    const [item] = await listed(first);
    const second = await openRecord('9990000026');
    expect(await handlers['patient-referrals'](first, FROM)).toMatchObject({
      error: 'patient-changed',
    });
    expect(await begin(first)).toMatchObject({ error: 'patient-changed' });
    const contacted = { kind: 'state', state: 'contacted' } as const;
    expect(await change(first, item?.id ?? '', contacted)).toMatchObject({ ok: false });
    expect(await change(second, item?.id ?? '', contacted)).toMatchObject({ error: 'gone' });
    expect(stored.events).toHaveLength(1);
  });
});

describe('hazard H17: an answer that was lost', () => {
  test('the same key makes one referral and one change', async () => {
    const here = await openRecord();
    const key = crypto.randomUUID();
    await begin(here, key);
    expect(await begin(here, key)).toEqual(ok(null));
    expect(await listed(here)).toHaveLength(1);
    const again = crypto.randomUUID();
    const acknowledged = { kind: 'state', state: 'acknowledged' } as const;
    expect(await change(here, key, acknowledged, again)).toMatchObject({ ok: true });
    expect(await change(here, key, acknowledged, again)).toMatchObject({ ok: true });
    expect((await listed(here))[0]?.states).toHaveLength(2);
  });

  test('two changes at once are both kept', async () => {
    const here = await openRecord();
    await begin(here);
    const id = (await listed(here))[0]?.id ?? '';
    const contact = (person: string) =>
      change(here, id, { kind: 'contact', person, channel: 'phone' });
    await Promise.all(['A', 'B', 'C', 'D'].map(contact));
    expect((await listed(here))[0]?.contacts.map(({ person }) => person)).toEqual(
      expect.arrayContaining(['Priya Shah', 'A', 'B', 'C', 'D']),
    );
  });
});

describe('with sealed storage', () => {
  beforeEach(async () => {
    setting.sealedStorage = 'passphrase';
    await sealedDrawer.choose(WORDS);
  });

  test('reviews row 41: it outlives the browser and comes up at the next attendance', async () => {
    const here = await openRecord();
    await begin(here);
    expect((await seeTab(7, policy(), Date.now())).view.referrals).toBeUndefined();
    expect(JSON.stringify([...sealed.kept.values()])).not.toMatch(/Daisy|Priya|QUAYLE|W0018/);

    await fakeBrowser.storage.session.clear();
    await sealedDrawer.unlock(WORDS);
    const next = await openRecord('9990000018', 'arrived 21:00');
    expect(next.encounterId).not.toBe(here.encounterId);
    const { view } = await seeTab(7, policy(), Date.now());
    expect(view).toMatchObject({ referrals: true, dot: 'filled' });
    const [item] = await listed(next);
    expect(item).toMatchObject({ service: { name: 'Daisy' } });

    await change(next, item?.id ?? '', { kind: 'seen' });
    await refresh(7);
    expect((await seeTab(7, policy(), Date.now())).view.referrals).toBeUndefined();
    const other = await openRecord('9990000026');
    expect(await listed(other)).toEqual([]);
    expect((await seeTab(7, policy(), Date.now())).view.dot).toBe('hollow');
  });

  test('the worklist names them by initials and reference, and that it was seen is audited', async () => {
    await begin(await openRecord());
    await begin(await openRecord('9990000026'));
    const list = await handlers.worklist({}, FROM);
    expect(list).toMatchObject({ ok: true, value: { unread: 0, owners: [] } });
    expect(list.ok && list.value.items.map((each) => each.localRef).sort()).toEqual([
      'W0018',
      'W0026',
    ]);
    expect(stored.events.at(-1)).toMatchObject({ kind: 'worklist-seen' });
    const [item] = list.ok ? list.value.items : [];
    const contacted = { kind: 'state', state: 'contacted' } as const;
    expect(await change(undefined, item?.id ?? '', contacted)).toMatchObject({ ok: true });
    const owners = [{ name: 'Sister Lund', deputy: 'Dr Adeyemi', away: [] }];
    expect(await handlers['save-owners']({ owners }, FROM)).toEqual(ok(null));
    expect(await handlers.worklist({}, FROM)).toMatchObject({ value: { owners } });
  });

  test('while locked nothing is told, kept or lost', async () => {
    const here = await openRecord();
    await begin(here);
    await lock();
    expect(await handlers.worklist({}, FROM)).toMatchObject({ ok: false, error: 'locked' });
    expect(await begin(here)).toMatchObject({ ok: false });
    const before = stored.events.length;
    expect(sealed.kept.size).toBe(1);
    await sealedDrawer.unlock(WORDS);
    expect(await listed(await openRecord())).toHaveLength(1);
    expect(stored.events).toHaveLength(before);
  });

  test('hazard H37: what ended long ago goes; what is open never does', async () => {
    const here = await openRecord();
    await begin(here);
    await begin(here);
    const [open, ended] = await listed(here);
    await change(here, ended?.id ?? '', { kind: 'state', state: 'closed', reason: 'died' });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 400 * 86_400_000 });
    const list = await handlers.worklist({}, FROM);
    vi.useRealTimers();
    expect(list.ok && list.value.items.map(({ id }) => id)).toEqual([open?.id]);
  });

  test('a row of a shape this version does not know is counted, not passed over', async () => {
    await openRecord();
    await sealedDrawer.put('referral', 'abc/x', { v: 2, id: 'x' }, 1);
    expect(await handlers.worklist({}, FROM)).toMatchObject({ value: { items: [], unread: 1 } });
  });
});

describe('reviews row 52: a letter', () => {
  const letter = {
    ...{ kind: 'hospital-project', edits: {}, removed: {} },
    handed: [] as string[],
  };
  type Over = Partial<typeof letter & { answers: Record<string, string> }>;
  const draftOf = (here: Here, over: Over = {}): EnquiryDraft => ({
    token: here.token,
    encounterId: here.encounterId,
    startedAt: 1_000,
    user: 'Beatrix Lund',
    origin: 'prompt',
    answers: {},
    care: {},
    safeContact: { ...noSafeContact(), post: 'no' },
    letters: [{ ...letter, ...over } as EnquiryDraft['letters'][number]],
    screen: 'card',
  });
  const patient = { name: 'QUAYLE, Sorrel', localId: 'W0018' };

  test('begun is followed up as not handed on; handed on, as asked for; and never doubled', async () => {
    const here = await openRecord();
    for (let i = 0; i < 3; i += 1) await trackLetter(draftOf(here), 0, patient);
    expect(await listed(here)).toMatchObject([
      { states: [{ state: 'drafted' }], initials: 'SQ', noPost: true, owner: 'Beatrix Lund' },
    ]);
    for (let i = 0; i < 3; i += 1) {
      await trackLetter(draftOf(here, { handed: ['printed'] }), 0, patient);
    }
    expect(await listed(here)).toMatchObject([
      { states: [{ state: 'drafted' }, { state: 'requested' }] },
    ]);
    expect(stored.events).toHaveLength(2);
  });

  test('to the meeting is not asked for by a letter alone (hazard H37)', async () => {
    const here = await openRecord();
    const marac = (answers: Record<string, string>) =>
      draftOf(here, { kind: 'marac', handed: ['printed'], answers });
    const refused = await trackLetter(marac({}), 0, patient);
    expect(refused).toMatchObject({ ok: false, error: 'no-voice' });
    expect(await listed(here)).toMatchObject([{ states: [{ state: 'drafted' }], contacts: [] }]);
    await trackLetter(marac({ 'not-reached': 'Sister Lund, 04:30' }), 0, patient);
    expect(await listed(here)).toMatchObject([
      {
        ...{ urgent: true, states: [{ state: 'drafted' }, { state: 'requested' }], contacts: [] },
        actions: [
          { who: 'Sister Lund, 04:30', what: expect.stringContaining('nobody was reached') },
        ],
      },
    ]);
  });

  test('that somebody was rung about keeps whom, and when', async () => {
    const here = await openRecord();
    const answers = { 'spoken-to': 'Sam Okoro, duty desk, 02:50' };
    await trackLetter(draftOf(here, { kind: 'police', handed: ['copied'], answers }), 0, patient);
    expect(await listed(here)).toMatchObject([
      {
        states: [{ state: 'drafted' }, { state: 'requested' }],
        contacts: [{ person: 'Sam Okoro, duty desk, 02:50', channel: 'phone' }],
      },
    ]);
  });

  test('a call to somebody urgent is not logged without whom was spoken to', async () => {
    const here = await openRecord();
    const { person: _nobody, ...unspoken } = referral;
    const service = { id: 'm', name: 'The meeting', kind: 'marac' as const };
    const tracked = await handlers.track(
      { key: crypto.randomUUID(), ...here, referral: { ...unspoken, service } },
      FROM,
    );
    expect(tracked).toMatchObject({ ok: false, error: 'no-voice' });
    expect(await listed(here)).toEqual([]);
    // Nobody took the call: it is somebody's to try again, never the patient's, on a day to come.
    const again = (who: string, when: string) =>
      handlers.track(
        {
          ...{ key: crypto.randomUUID(), ...here },
          referral: { ...unspoken, service, again: { who, when } },
        },
        FROM,
      );
    expect(await again('patient will ring', '2999-01-04')).toMatchObject({ error: 'no-action' });
    expect(await again('Sister Lund', '2020-01-04')).toMatchObject({ error: 'no-action' });
    expect(await again('Sister Lund', '2999-01-04')).toEqual(ok(null));
    expect(await listed(here)).toMatchObject([
      {
        ...{ urgent: true, contacts: [] },
        actions: [{ who: 'Sister Lund', what: 'Ring The meeting: nobody was reached' }],
      },
    ]);
  });

  test('to the GP waits for no answer; a sheet about nobody is no letter', async () => {
    const here = await openRecord();
    await trackLetter(draftOf(here, { kind: 'gp', handed: ['copied'] }), 0, patient);
    await trackLetter(draftOf(here, { kind: 'leaflet-plain' }), 0, patient);
    await trackLetter(draftOf(here), 7, patient);
    const items = await listed(here);
    expect(items.map((each) => each.states.at(-1))).toMatchObject([
      { state: 'completed', reason: 'handed-on' },
    ]);
  });

  test('of another patient’s draft is not tracked here', async () => {
    const here = await openRecord();
    const other = { ...draftOf(here), token: { ...here.token, patientKey: 'somebody else' } };
    await trackLetter(other, 0, patient);
    expect(await listed(here)).toEqual([]);
  });
});
