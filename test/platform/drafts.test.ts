import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { draftOf, loadDraft, saveDraft, saveLetter } from '../../src/platform/background/drafts';
import type { EnquiryDraft } from '../../src/referral/enquiry-draft';
import { noSafeContact } from '../../src/referral/safe-contact';

const letter = { kind: 'gp', edits: {}, removed: {}, handed: [] };

function draft(change: Partial<EnquiryDraft> = {}): EnquiryDraft {
  return {
    token: { system: 'practice-gp', patientKey: 'p1', document: 'd', epoch: 0 },
    encounterId: 'e1',
    startedAt: 0,
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

beforeEach(() => {
  fakeBrowser.reset();
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
  expect((await draftOf('e1'))?.words).toBe('first');
});

test('what was done to a letter in its tab survives a save from the panel', async () => {
  await saveDraft(draft({ letters: [letter] }));
  await saveLetter('e1', 0, { ...letter, edits: { wants: 'a safe night' }, handed: ['copied'] });
  await saveDraft(draft({ letters: [letter, { ...letter, kind: 'hospital-project' }] }));
  expect((await draftOf('e1'))?.letters).toMatchObject([
    { kind: 'gp', edits: { wants: 'a safe night' }, handed: ['copied'] },
    { kind: 'hospital-project' },
  ]);
});
