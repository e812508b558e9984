import { expect, it } from 'vitest';
import { COUNTED_ITEMS } from '../../src/audit/contribution';
import { careItems } from '../../src/care/items';
import type { OutcomeCode } from '../../src/enquiry/outcome';
import type { EnquiryDraft } from '../../src/referral/enquiry-draft';
import { doneOf } from '../../src/referral/owed';
import { noSafeContact, type SafeContact } from '../../src/referral/safe-contact';

// A measure that waits for an id that no event carries would count nothing, and look like "never done".
it('reviews row 9: the body map is counted by an item that care really has', () => {
  const items = careItems.map(({ id }) => id);
  expect(items).toContain(COUNTED_ITEMS['body-map']);
  const injuries = careItems.find(({ id }) => id === COUNTED_ITEMS['body-map'])!;
  expect(injuries.choices.some(({ picture }) => picture?.id === 'body-map' && picture.needed)).toBe(
    true,
  );
});

const draft: EnquiryDraft = {
  token: { system: 'practice-emergency', patientKey: 'p1', document: 'd', epoch: 0 },
  ...{ encounterId: 'e1', startedAt: 0, user: 'Beatrix Lund', origin: 'prompt', answers: {} },
  ...{ care: {}, safeContact: noSafeContact(), letters: [], screen: 'card' },
};

it('reviews row 69: a safe contact is counted once letters ask nothing more of it, and only after a disclosure', () => {
  const counted = (safeContact: Partial<SafeContact>, code: OutcomeCode = 'asked-disclosed') =>
    doneOf({
      ...draft,
      outcome: { code, questionsAnswered: 0, questionsAsked: 2 },
      safeContact: { ...noSafeContact(), ...safeContact },
    }).includes(COUNTED_ITEMS['safe-contact']);
  expect(counted({})).toBe(false);
  expect(counted({ route: '  ' })).toBe(false);
  expect(counted({ route: 'here until 14:00' })).toBe(true);
  expect(counted({ number: '07700 900123' })).toBe(false);
  expect(counted({ route: 'here until 14:00', number: '07700 900123' })).toBe(false);
  const whole = { whose: 'their own', times: 'mornings', whoMayAnswer: 'nobody' };
  expect(counted({ route: 'here until 14:00', number: '07700 900123', ...whole })).toBe(true);
  expect(counted({ route: 'here until 14:00', email: 'none' })).toBe(false);
  for (const code of ['asked-no-disclosure', 'asked-declined', 'not-asked'] as const)
    expect(counted({ route: 'here until 14:00' }, code)).toBe(false);
});
