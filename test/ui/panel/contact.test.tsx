// @vitest-environment happy-dom
import type { ComponentType } from 'preact';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { factors } from '../../../src/care/factors';
import type { EnquiryDraft } from '../../../src/referral/enquiry-draft';
import { letterPlainText } from '../../../src/referral/letter-text';
import { letterTypes } from '../../../src/referral/letters';
import { noSafeContact, SafeContact } from '../../../src/referral/safe-contact';
import { Contact } from '../../../src/ui/panel/screens/contact';
import { FactorWords } from '../../../src/ui/panel/screens/factor-words';
import type { Panel } from '../../../src/ui/panel/use-panel';
import { fullFacts, someFacts } from '../../referral/facts';
import { clearPage } from '../clear-page';

/** A panel that keeps what is typed, as the real one does. */
function show(Screen: ComponentType<{ panel: Panel }>, given: Partial<EnquiryDraft>) {
  const root = document.createElement('div');
  document.body.append(root);
  const held = { draft: { care: {}, safeContact: noSafeContact(), ...given } as EnquiryDraft };
  const draw = () => {
    const update = (change: Partial<EnquiryDraft>) => {
      held.draft = { ...held.draft, ...change };
      draw();
      return held.draft;
    };
    const panel = { screen: 'contact', draft: held.draft, update, go: () => undefined };
    render(<Screen panel={panel as unknown as Panel} />, root);
  };
  draw();
  const type = (label: string, text: string) => {
    const field = [...root.querySelectorAll('label')].find(
      (each) => each.textContent === label,
    )?.htmlFor;
    const input = root.querySelector<HTMLInputElement>(`#${CSS.escape(field ?? 'none')}`);
    if (!input) throw new Error(`No field "${label}".`);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const pick = (legend: string, words: string) => {
    const set = [...root.querySelectorAll('fieldset')].find(
      (each) => each.querySelector('legend')?.textContent === legend,
    );
    const row = [...(set?.querySelectorAll('label') ?? [])].find(
      (each) => each.textContent === words,
    );
    row?.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return { root, held, type, pick };
}
afterEach(clearPage);

/** Where each item is asked, so that one added to the shape is not left without a field. */
const FIELDS: Record<Exclude<keyof SafeContact, 'voicemail' | 'text' | 'post'>, string> = {
  route: 'One way that works',
  number: 'Safe number',
  whose: 'Whose phone is it?',
  times: 'Safe days and times',
  whoMayAnswer: 'Who else may answer, and what then',
  sayWho: 'Say it is … calling',
  codePhrase: 'Code phrase',
  email: 'E-mail that only they read',
};
const CHOICES = { voicemail: 'Voicemail', text: 'Text message', post: 'Post' } as const;

describe('reviews row 69: every item of the safe contact', () => {
  it('can be asked in the panel, and is kept as it was typed', () => {
    const { held, type, pick } = show(Contact, {});
    for (const [item, label] of Object.entries(FIELDS)) type(label, `typed ${item}`);
    for (const label of Object.values(CHOICES)) pick(label, 'Yes, safe');
    expect(Object.keys(held.draft.safeContact).sort()).toEqual(
      Object.keys(SafeContact.shape).sort(),
    );
    for (const item of Object.keys(FIELDS))
      expect(held.draft.safeContact).toHaveProperty(item, `typed ${item}`);
    for (const item of Object.keys(CHOICES))
      expect(held.draft.safeContact).toHaveProperty(item, 'yes');
    type(FIELDS.email, '');
    expect(held.draft.safeContact).not.toHaveProperty('email');
  });

  it('stands in every letter but the GP’s, which has the one way that works alone', () => {
    const safeContact: SafeContact = {
      ...{ voicemail: 'yes', text: 'yes', post: 'yes', email: 'only.hers@example.org' },
      ...Object.fromEntries(
        Object.keys(FIELDS)
          .filter((item) => item !== 'email')
          .map((item) => [item, `item-${item}`]),
      ),
    };
    for (const type of letterTypes) {
      const text = letterPlainText(type.compose(fullFacts({ safeContact })), {}, {});
      for (const item of Object.keys(FIELDS)) {
        const words = item === 'email' ? 'only.hers@example.org' : `item-${item}`;
        const here = type.id !== 'gp' || item === 'route';
        expect(text.includes(words), `${type.id}: ${item}`).toBe(here);
      }
    }
  });

  it('is “do not” in each item nobody asked, and what is no e-mail address is said', () => {
    const type = letterTypes[0]!;
    const bare = letterPlainText(type.compose(someFacts()), {}, {});
    for (const item of ['Telephone', 'Voicemail', 'Text message', 'E-mail', 'Post'])
      expect(bare).toMatch(new RegExp(`^${item}: Do not`, 'm'));
    const safeContact = { ...noSafeContact(), email: 'her work one' };
    expect(type.compose(someFacts({ safeContact })).missing.join()).toContain(
      '“her work one” is none',
    );
  });
});

describe('words of the factors', () => {
  it('are asked of what is marked yes alone, and kept with the mark', () => {
    const { root, held, type } = show(FactorWords, {
      care: { 'neck-pressure': { choice: 'recent' } },
      risk: { factors: { weapons: { present: 'yes' }, stalking: { present: 'no' } } },
    });
    const asked = [...root.querySelectorAll('label')].map(({ textContent }) => textContent);
    expect(asked).toEqual(
      factors.filter(({ id }) => ['weapons', 'strangulation'].includes(id)).map((f) => f.title),
    );
    type('Weapons', 'A knife in the car');
    type('Pressure on the neck or airway', 'With his arm, on Friday');
    expect(held.draft.risk?.factors).toEqual({
      weapons: { present: 'yes', note: 'A knife in the car' },
      strangulation: { present: 'yes', note: 'With his arm, on Friday' },
      stalking: { present: 'no' },
    });
  });

  it('says so where nothing is marked', () => {
    expect(show(FactorWords, {}).root.textContent).toContain('Nothing is marked yes');
  });
});
