// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ok } from '../../../src/model/result';
import { defaultPolicy, type Policy } from '../../../src/policy/policy';
import type { Service } from '../../../src/policy/service';
import type { EnquiryDraft, LetterDraft } from '../../../src/referral/enquiry-draft';
import { noSafeContact } from '../../../src/referral/safe-contact';
import {
  LetterTab,
  type LetterSubject,
  type LetterTabServices,
} from '../../../src/ui/letter/LetterTab';
import { fullFacts } from '../../referral/facts';
import { clearPage } from '../clear-page';

const NOW = Date.UTC(2026, 10, 21, 3, 12);
const DIRECTORY: Service[] = [
  {
    ...{ id: 'meeting', name: 'Wrenhampton MARAC', kind: 'marac', for: 'Serious danger' },
    ...{ phone: '01632 960112', hours: [], checked: '2026-11-02' },
  },
];
const token = { system: 'practice-emergency', patientKey: 'p1', document: 'd', epoch: 0 };

let page: HTMLElement;
const print = vi.fn();
const seen = { saved: [] as LetterDraft[], steps: [] as string[], copied: [] as string[] };

beforeEach(() => {
  Object.assign(seen, { saved: [], steps: [], copied: [] });
  vi.stubGlobal('print', print.mockReset());
});
afterEach(clearPage);

/** The tab with one letter open and confirmed; what the background would do is said here. */
async function open(
  over: Partial<LetterDraft> = {},
  given: Partial<LetterTabServices<LetterSubject>> = {},
) {
  const letter: LetterDraft = {
    ...{ kind: 'marac', serviceId: 'meeting', edits: {}, removed: {}, handed: [] },
    ...{ confirmedAt: NOW, answers: { 'spoken-to': 'Sam Okoro, 02:50' }, ...over },
  };
  const draft = {
    ...{ token, encounterId: 'visit-1', startedAt: NOW, origin: 'prompt', answers: {} },
    outcome: { code: 'asked-disclosed', questionsAsked: 2, questionsAnswered: 2 },
    ...{ care: {}, safeContact: noSafeContact(), letters: [letter], screen: 'bundle' },
    agreements: { marac: { answer: 'yes' } },
  } as unknown as EnquiryDraft;
  const policy: Policy = { ...defaultPolicy(), directory: DIRECTORY, letterhead: 'Ward' };
  const services: LetterTabServices<LetterSubject> = {
    policy,
    now: () => NOW,
    watchLock: () => () => undefined,
    watchLetter(listener) {
      listener({ draft, index: 0, recordTabId: 3, token, patient: fullFacts().patient });
      return () => undefined;
    },
    async saveLetter(saved) {
      seen.saved.push(saved);
      return ok(null);
    },
    async takeStep(_subject, _letter, action) {
      seen.steps.push(action);
      return ok(null);
    },
    isStillHere: async () => true,
    newId: () => crypto.randomUUID(),
    async copy(_html, text) {
      seen.copied.push(text);
      return true;
    },
    missingGlyphs: () => [],
    saveText: () => undefined,
    saveDocument: async () => true,
    ...given,
  };
  page = document.createElement('div');
  document.body.append(page);
  await act(() => render(<LetterTab services={services} />, page));
}

async function press(words: string): Promise<void> {
  const button = [...page.querySelectorAll('button')].find(
    (each) => each.textContent?.trim() === words,
  );
  if (!button) throw new Error(`No button "${words}".`);
  await act(() => button.click());
  await act(() => new Promise((resolve) => setTimeout(resolve, 70)));
}
const status = () => page.querySelector('[role=status].letter-status')?.textContent ?? '';
const last = () => seen.saved.at(-1);

describe('bad input: the print', () => {
  test('a patient who changed between preview and print: nothing is printed, and it is said', async () => {
    await open({}, { isStillHere: async () => false });
    await press('Print');
    expect(print).not.toHaveBeenCalled();
    expect(status()).toContain('Not printed: the record has moved on');
    expect(seen.saved).toEqual([]);
    expect(seen.steps).toEqual([]);
  });

  test('a print that was cancelled counts as nothing; one collected counts once', async () => {
    await open();
    await press('Print');
    expect(print).toHaveBeenCalledTimes(1);
    expect(last()?.printedAt).toBe(NOW);
    expect(last()?.handed).toEqual([]);
    await press('Cancelled, or nothing came out');
    expect(last()).not.toHaveProperty('printedAt');
    expect(seen.steps).toEqual([]);
    await press('Print');
    await press('Collected, every sheet');
    expect(last()?.handed).toEqual(['printed']);
    expect(seen.steps).toEqual(['printed']);
  });

  test('a name that no font draws is an error, and never a box', async () => {
    await open({}, { missingGlyphs: () => ['\u{12000}'] });
    await press('Print');
    expect(print).not.toHaveBeenCalled();
    expect(status()).toContain('no font on this computer draws \u{12000}');
  });
});

describe('hazard H37: a voice before a letter', () => {
  test.each(['Print', 'Copy', 'Document', 'Copy a short summary (restricted)'])(
    '“%s” does nothing until it is written whom somebody spoke to',
    async (words) => {
      await open({ answers: {} });
      await press(words);
      expect(status()).toMatch(/^Ring first: a letter alone may lie unread/);
      expect([print.mock.calls, seen.steps, seen.copied, seen.saved]).toEqual([[], [], [], []]);
    },
  );

  test('once it is, or once it is said who tries next and when, it leaves', async () => {
    for (const answers of [
      { 'spoken-to': 'Sam Okoro, 02:50' },
      { 'not-reached': 'Sister Lund, 04:30' },
    ]) {
      clearPage();
      await open({ answers });
      await press('Copy');
      expect(status()).toContain('Letter copied');
    }
    expect(seen.steps).toEqual(['copied', 'copied']);
    expect(seen.copied[1]).toContain('Tries next: Sister Lund, 04:30.');
  });
});
