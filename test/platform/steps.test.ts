import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { PanelStep } from '../../src/enquiry/panel-step';
import { auditDecision } from '../../src/platform/background/audit-decision';
import { encounterFor, encounters } from '../../src/platform/background/encounters';
import { takeStep } from '../../src/platform/background/steps';
import { emptyView, type Seen } from '../../src/platform/background/views';
import { defaultPolicy } from '../../src/policy/policy';

const NOW = Date.UTC(2026, 10, 21, 3, 12);
const token = { system: 'practice-emergency', patientKey: 'p1', document: 'd1', epoch: 0 };

async function open(): Promise<{ seen: Seen; encounterId: string }> {
  const encounter = await encounterFor('p1', 'arrived 03:00');
  const view = { ...emptyView(7, 'reading'), token, encounterId: encounter.id };
  return { seen: { view, encounter }, encounterId: encounter.id };
}

const outcome = (encounterId: string, change: Partial<PanelStep> = {}): PanelStep =>
  ({
    kind: 'outcome',
    key: crypto.randomUUID(),
    token,
    encounterId,
    tabId: 7,
    outcome: { code: 'asked-no-disclosure', questionsAsked: 2, questionsAnswered: 2 },
    owed: [],
    ...change,
  }) as PanelStep;

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a confirmed step', () => {
  test('is kept with its attendance', async () => {
    const { seen, encounterId } = await open();
    expect(await takeStep(outcome(encounterId), seen, defaultPolicy(), NOW)).toEqual({
      ok: true,
      value: null,
    });
    expect((await encounters.get(encounterId))?.steps).toMatchObject([
      { kind: 'outcome', outcome: { code: 'asked-no-disclosure' } },
    ]);
  });

  test('sent twice, because the reply was lost, is recorded once', async () => {
    const { seen, encounterId } = await open();
    const step = outcome(encounterId);
    await takeStep(step, seen, defaultPolicy(), NOW);
    expect(await takeStep(step, seen, defaultPolicy(), NOW)).toMatchObject({ ok: true });
    expect((await encounters.get(encounterId))?.steps).toHaveLength(1);
  });

  test('and a reading at the same moment do not write over each other', async () => {
    const { seen, encounterId } = await open();
    const view = {
      ...seen.view,
      decision: { status: 'quiet' as const, reason: 'nothing-found' as const },
    };
    await Promise.all([
      takeStep(outcome(encounterId), seen, defaultPolicy(), NOW),
      auditDecision({ ...seen, view }, defaultPolicy(), NOW),
      takeStep(outcome(encounterId), seen, defaultPolicy(), NOW),
    ]);
    const kept = await encounters.get(encounterId);
    expect(kept?.steps).toHaveLength(2);
    expect(kept?.decided).toContain('nothing-found');
  });

  test.each([
    ['another patient', { patientKey: 'p2' }],
    ['another document', { document: 'd2' }],
    ['a later epoch', { epoch: 1 }],
    ['another system', { system: 'practice-gp' }],
  ])('made under %s records nothing and says the record has changed', async (_name, change) => {
    const { seen, encounterId } = await open();
    const moved = outcome(encounterId, { token: { ...token, ...change } });
    expect(await takeStep(moved, seen, defaultPolicy(), NOW)).toMatchObject({
      error: 'patient-changed',
    });
    expect((await encounters.get(encounterId))?.steps).toEqual([]);
  });

  test('after the record in the tab moved on records nothing', async () => {
    const { seen, encounterId } = await open();
    const elsewhere = { ...seen, view: { ...seen.view, token: { ...token, patientKey: 'p9' } } };
    expect(await takeStep(outcome(encounterId), elsewhere, defaultPolicy(), NOW)).toMatchObject({
      error: 'patient-changed',
    });
    expect(await takeStep(outcome(encounterId), undefined, defaultPolicy(), NOW)).toMatchObject({
      error: 'patient-changed',
    });
  });
});
