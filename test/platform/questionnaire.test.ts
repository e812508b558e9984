import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { WrittenAnswers } from '../../src/enquiry/questionnaire';
import { draftOf, loadDraft, saveDraft } from '../../src/platform/background/drafts';
import { keepReading } from '../../src/platform/background/frames';
import { lock } from '../../src/platform/background/locks';
import { questionnaireTabs } from '../../src/platform/background/questionnaire-tabs';
import {
  judgeQuestionnaires,
  questionnaireHandlers,
} from '../../src/platform/background/questionnaire-handlers';
import { seeTab } from '../../src/platform/background/views';
import { defaultPolicy } from '../../src/policy/policy';
import type { EnquiryDraft } from '../../src/referral/enquiry-draft';
import { noSafeContact } from '../../src/referral/safe-contact';
import { aFrame } from './a-frame';

const { site } = vi.hoisted(() => ({ site: { selfCompletion: true } }));
vi.mock('../../src/platform/policy-source', () => ({
  currentPolicy: async () => ({ policy: { ...defaultPolicy(), ...site }, problems: [] }),
}));

const policy = { ...defaultPolicy(), ...site };
const handlers = questionnaireHandlers();
const ANSWERS: WrittenAnswers = {
  set: 'two-questions@1',
  answers: { 'two-questions/hurt-or-afraid': 'yes' },
  ordinary: { sleep: 'badly' },
};

/** The record in a tab, its draft past the gate, and the questionnaire opened over it. */
async function opened(change: Partial<EnquiryDraft> = {}) {
  const record = await fakeBrowser.tabs.create({ url: 'http://127.0.0.1/record' });
  const recordTabId = record.id ?? 0;
  await keepReading(recordTabId, 0, aFrame());
  const { view } = await seeTab(recordTabId, policy, Date.now());
  if (!view.token || !view.encounterId) throw new Error('No record.');
  const draft: EnquiryDraft = {
    token: view.token,
    encounterId: view.encounterId,
    startedAt: 5,
    user: 'Beatrix Lund',
    origin: 'prompt',
    gate: 'in-person',
    answers: {},
    care: {},
    safeContact: noSafeContact(),
    letters: [],
    screen: 'self-completion',
    ...change,
  };
  const asked = { key: crypto.randomUUID(), draft, recordTabId };
  const answer = await handlers['open-questionnaire'](asked, here());
  const [id] = [...(await questionnaireTabs.all()).keys()];
  return { answer, draft, recordTabId, tabId: Number(id) };
}

const here = (tabId?: number) => ({ tabId, frameId: 0 });
const tabs = async () => (await fakeBrowser.tabs.query({})).map(({ id }) => id);

beforeEach(() => {
  fakeBrowser.reset();
  site.selfCompletion = true;
});

describe('the questionnaire in its own tab', () => {
  test('off by default, and refused without the gate, by telephone or over a pasted note', async () => {
    expect(defaultPolicy().selfCompletion).toBe(false);
    site.selfCompletion = false;
    expect((await opened()).answer).toMatchObject({ error: 'off' });
    site.selfCompletion = true;
    expect((await opened({ gate: undefined as never })).answer).toMatchObject({ error: 'gate' });
    expect((await opened({ gate: 'remote' })).answer).toMatchObject({ error: 'gate' });
    const pasted = { system: 'paste', patientKey: 'x', document: 'd', epoch: 0 };
    expect((await opened({ token: pasted })).answer).toMatchObject({ ok: false });
    expect((await questionnaireTabs.all()).size).toBe(0);
  });

  test('begins once: loaded again, or by the way back, it is closed', async () => {
    const { answer, tabId } = await opened();
    expect(answer).toMatchObject({ ok: true });
    expect(await handlers['begin-questionnaire']({}, here(tabId))).toMatchObject({ ok: true });
    expect(await handlers['begin-questionnaire']({}, here(tabId))).toMatchObject({ ok: false });
    expect(await handlers['begin-questionnaire']({}, here(999))).toMatchObject({ ok: false });
  });

  test('hands its answers to the draft it came from, once, and fills the dot', async () => {
    const { draft, recordTabId, tabId } = await opened();
    await handlers['begin-questionnaire']({}, here(tabId));
    expect(await handlers['finish-questionnaire'](ANSWERS, here(tabId))).toMatchObject({
      ok: true,
    });
    const kept = await loadDraft(draft.encounterId, 'Beatrix Lund');
    expect(kept).toMatchObject({ screen: 'written', written: ANSWERS, answers: {} });
    expect(kept?.outcome, 'what is written is no outcome').toBeUndefined();
    expect((await seeTab(recordTabId, policy, Date.now())).view).toMatchObject({
      dot: 'filled',
      written: { user: 'Beatrix Lund' },
    });
    expect(await handlers['finish-questionnaire'](ANSWERS, here(tabId))).toMatchObject({
      ok: false,
    });
    // The panel's older copy of the draft does not take it away; what was spoken about empties the dot.
    await saveDraft(draft);
    expect((await draftOf(draft))?.written).toBeDefined();
    await saveDraft({ ...draft, written: { ...ANSWERS, at: 1, confirmedAt: 2 } });
    expect((await seeTab(recordTabId, policy, Date.now())).view.written).toBeUndefined();
  });

  test('is not offered to another user, who is told only that there is something', async () => {
    const { draft, tabId } = await opened();
    await handlers['begin-questionnaire']({}, here(tabId));
    await handlers['finish-questionnaire'](ANSWERS, here(tabId));
    expect(await loadDraft(draft.encounterId, 'Dr Idris Fenn')).toBeNull();
  });

  test.each([
    ['another patient', { identity: { nhsNumber: '9990000026', name: 'Other Person' } }],
    ['another user', { user: 'Dr Idris Fenn' }],
  ])('%s in the record: refused, nothing kept, and closed (hazard H04)', async (_name, change) => {
    const { draft, recordTabId, tabId } = await opened();
    await handlers['begin-questionnaire']({}, here(tabId));
    await keepReading(recordTabId, 0, aFrame({ epoch: 1, ...change }));
    expect(await handlers['finish-questionnaire'](ANSWERS, here(tabId))).toMatchObject({
      error: 'patient-changed',
    });
    expect((await draftOf(draft))?.written).toBeUndefined();
  });

  test('the record moving on, a lock and the panel’s cover each close its tab', async () => {
    const moved = await opened();
    await keepReading(moved.recordTabId, 0, aFrame({ user: 'Dr Idris Fenn' }));
    const { recordTabId } = moved;
    await judgeQuestionnaires(recordTabId, await seeTab(recordTabId, policy, Date.now()));
    expect(await tabs()).not.toContain(moved.tabId);
    const locked = await opened();
    await lock();
    expect(await tabs()).not.toContain(locked.tabId);
    const covered = await opened();
    await handlers['end-questionnaire']({ close: true }, here());
    expect(await tabs()).not.toContain(covered.tabId);
    expect((await questionnaireTabs.all()).size).toBe(0);
  });

  test('an answer to a question nobody asked is refused, and nothing of it is kept', async () => {
    const { draft, tabId } = await opened();
    await handlers['begin-questionnaire']({}, here(tabId));
    const wrong = { ...ANSWERS, ordinary: { shoes: 'red' } };
    expect(await handlers['finish-questionnaire'](wrong, here(tabId))).toMatchObject({
      ok: false,
    });
    expect((await draftOf(draft))?.written).toBeUndefined();
  });

  test('cleared with Escape it cannot be handed in any more', async () => {
    const { tabId } = await opened();
    await handlers['begin-questionnaire']({}, here(tabId));
    await handlers['end-questionnaire']({ close: false }, here(tabId));
    expect(await tabs()).toContain(tabId);
    expect(await handlers['finish-questionnaire'](ANSWERS, here(tabId))).toMatchObject({
      ok: false,
    });
  });
});
