// @vitest-environment happy-dom
import { render, type ComponentType } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyBodyMap } from '../../../src/care/body/body-map';
import { withMarkAt } from '../../../src/care/body/change-body-map';
import { careItems } from '../../../src/care/items';
import { factors } from '../../../src/care/factors';
import { defaultPolicy } from '../../../src/policy/policy';
import { EnquiryDraft } from '../../../src/referral/enquiry-draft';
import { noSafeContact } from '../../../src/referral/safe-contact';
import { BodyMark } from '../../../src/ui/panel/screens/body-map';
import { CareDo } from '../../../src/ui/panel/screens/care';
import { JudgementScreen, RiskFormScreen } from '../../../src/ui/panel/screens/concern';
import { Contact } from '../../../src/ui/panel/screens/contact';
import { FactorWords } from '../../../src/ui/panel/screens/factor-words';
import { Words } from '../../../src/ui/panel/screens/further';
import { HandOver } from '../../../src/ui/panel/screens/hand-over';
import { HouseholdPersonScreen, HouseholdScreen } from '../../../src/ui/panel/screens/household';
import { WithoutAgreement } from '../../../src/ui/panel/screens/without-agreement';
import type { Panel } from '../../../src/ui/panel/use-panel';
import { ServicesProvider, type Services } from '../../../src/ui/services';
import { clearPage } from '../clear-page';

// A draft that is a character too long anywhere is refused whole, and all that is typed after it too.
const whole: EnquiryDraft = {
  token: { system: 'a', patientKey: 'k', document: 'd', epoch: 0 },
  ...{ encounterId: 'one', startedAt: 1, origin: 'prompt', answers: {}, letters: [] },
  ...{ screen: 'card', safeContact: noSafeContact(), found: [], gate: 'in-person' },
  outcome: { code: 'asked-disclosed', questionsAsked: 2, questionsAnswered: 2 },
  household: { people: [{ kind: 'child' }] },
  bodyMap: withMarkAt(emptyBodyMap(), 'front', 500, 500),
  risk: { factors: Object.fromEntries(factors.map(({ id }) => [id, { present: 'yes' as const }])) },
  care: {},
};

type Screen = ComponentType<{ panel: Panel }>;
const BesideGrounds: Screen = ({ panel }) => (
  <WithoutAgreement
    panel={panel}
    grounds={['serious-harm']}
    before={undefined}
    onChoose={(agreement) => panel.update({ agreement })}
  />
);

/** Fills every field as far as it goes, presses what ends the screen, and returns what is to be kept. */
async function fill(
  Screen: Screen,
  screen: string,
  draft = whole,
  end = /Done|Record it|Handed|Risk of death/,
) {
  const root = document.createElement('div');
  document.body.append(root);
  const held = { draft };
  const services = { policy: defaultPolicy(), now: () => 0 } as unknown as Services;
  const draw = () => {
    const panel = {
      ...{ screen, draft: held.draft, view: undefined, go: () => undefined, back: () => undefined },
      say: (words: string) => Promise.reject(new Error(words)),
      step: async () => true,
      update: (change: Partial<EnquiryDraft>) => {
        held.draft = { ...held.draft, ...change };
        draw();
        return held.draft;
      },
    };
    render(
      <ServicesProvider value={services}>
        <Screen panel={panel as unknown as Panel} />
      </ServicesProvider>,
      root,
    );
  };
  draw();
  const fields = () => [...root.querySelectorAll<HTMLInputElement>('.field input, textarea')];
  for (const i of fields().keys()) {
    const field = fields()[i];
    if (!field || field.type === 'radio') continue;
    expect(field.maxLength, `${screen}, field ${i}`).toBeGreaterThan(0);
    const isNumber = /Total|Not answered/.test(field.closest('.field')?.textContent ?? '');
    field.value = isNumber ? '12' : 'x'.repeat(field.maxLength);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    if (!isNumber) expect(root.textContent).toContain(`Full: the first ${field.maxLength}`);
  }
  const rows = [...root.querySelectorAll<HTMLButtonElement>('button.choice')];
  const last = rows.find((each) => end.test(each.textContent ?? ''));
  await settle(410);
  last?.click();
  await settle();
  return { draft: held.draft, fields: fields().length };
}

const settle = (ms = 20) => vi.advanceTimersByTimeAsync(ms);
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  clearPage();
  vi.useRealTimers();
});

const screens: [Screen, string][] = [
  [Contact, 'contact'],
  [FactorWords, 'factor-words'],
  [Words, 'words'],
  [HouseholdScreen, 'household'],
  [HouseholdPersonScreen, 'household-person:0'],
  [BodyMark, 'body-mark:0'],
  [RiskFormScreen, 'risk-form'],
  [JudgementScreen, 'judgement'],
  [HandOver, 'hand-over'],
  [BesideGrounds, 'without'],
];

test.each(screens)('%o: full fields are said to be full, and are kept', async (Screen, screen) => {
  const { draft, fields } = await fill(Screen, screen);
  expect(fields).toBeGreaterThan(0);
  expect(EnquiryDraft.safeParse(draft).error?.issues ?? []).toEqual([]);
  expect(JSON.stringify(draft)).toContain('xxx');
});

test('so are those of every care item, whatever is chosen', async () => {
  for (const item of careItems)
    for (const { id } of item.choices) {
      const care = { [item.id]: { choice: id } };
      const { draft } = await fill(CareDo, `care-do:${item.id}`, { ...whole, care }, /^never$/);
      expect(EnquiryDraft.safeParse(draft).error?.issues ?? [], `${item.id} ${id}`).toEqual([]);
      clearPage();
    }
});
