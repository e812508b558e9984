import { expect, test } from 'vitest';
import { practicePolicy } from '../../src/policy/practice-policy';
import { forgedMessages } from './lines/forged-messages';
import { marksIn, plantCanary } from './rig/canary';
import { fakeBackground } from './rig/fake-background';
import { KINDS } from './rig/forgeries';

test('there are forty kinds or more, each named once', () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(KINDS.map((kind) => kind.name)).size).toBe(KINDS.length);
});

test('the canary can be had by who may have it: a leak would be seen', async () => {
  const background = await fakeBackground();
  const { page } = await plantCanary(background);
  const view = await background.send({ sidenote: 'view', request: { tabId: 7 } }, page);
  expect(marksIn(JSON.stringify(view)).length).toBeGreaterThan(0);
});

test('and so can its referral', async () => {
  const background = await fakeBackground();
  const { page, here } = await plantCanary(background);
  const asked = { sidenote: 'patient-referrals', request: here };
  expect(marksIn(JSON.stringify(await background.send(asked, page))).length).toBeGreaterThan(0);
});

test('reception’s view of the same patient is whether the page is read, and nothing else', async () => {
  const background = await fakeBackground();
  const { page } = await plantCanary(background);
  await background.setPolicy({ ...practicePolicy, roles: ['reception'] });
  const answer = await background.send({ sidenote: 'view', request: { tabId: 7 } }, page);
  await background.setPolicy(practicePolicy);
  expect(answer).toEqual({
    ok: true,
    value: {
      ...{ tabId: 7, state: 'reading', expected: 0, found: 0, patient: {}, accompanied: false },
      ...{ departure: false, because: [], lines: [], steps: [], dot: 'hollow' },
      // Of the page and how often its patient changed; of nobody.
      turn: expect.stringMatching(/^[0-9a-f]{32} \d+$/),
    },
  });
});

test('three of each kind: none accepted, nothing returned', async () => {
  const count = KINDS.length * 3;
  const { done, failures, figures } = await forgedMessages.run({
    count,
    seed: 3,
    tell: () => undefined,
  });
  expect(failures).toEqual([]);
  expect(done).toBe(count);
  expect(figures?.bytesReturned).toBe(0);
}, 30_000);
