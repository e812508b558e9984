// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { careItems } from '../../../src/care/items';
import { NotAskedReason, REASONS } from '../../../src/enquiry/outcome';
import { twoQuestions } from '../../../src/enquiry/questions/two-questions';
import { defaultPolicy, type Policy } from '../../../src/policy/policy';
import { practicePolicy } from '../../../src/policy/practice-policy';
import { PaperCard } from '../../../src/ui/paper/PaperCard';

function show(policy: Partial<Policy> = {}, onPrint?: () => void): HTMLElement {
  const root = document.createElement('div');
  render(
    <PaperCard policy={{ ...defaultPolicy(), ...policy }} {...(onPrint && { onPrint })} />,
    root,
  );
  return root;
}

describe('the paper card', () => {
  it('goes in the order of the panel', () => {
    expect(
      [...show().querySelectorAll('h2')].map((h) => h.textContent.replace(/^\d /, '')),
    ).toEqual([
      'When to think of asking',
      'See them alone',
      'Is it safe to ask now?',
      'What to say',
      'Ask, and tick the answer',
      'If yes to either: first the person, then the form',
      'Record what was and was not asked',
      'What to write where',
    ]);
  });

  it('carries the same words as the panel: questions, bundle, reasons', () => {
    const text = show().textContent;
    expect(text).toContain(twoQuestions.confidentiality);
    for (const question of twoQuestions.questions) expect(text).toContain(question.say);
    for (const item of careItems) expect(text).toContain(item.ask);
    for (const reason of NotAskedReason.options) expect(text).toContain(REASONS[reason].label);
  });

  it('in the order safe now, someone to speak to, neck, suicide, children, the other person, wants', () => {
    expect([...show().querySelectorAll('h3')].map((h) => h.textContent)).toEqual(
      careItems.map((item) => item.title),
    );
  });

  it('reviews row 51: a patient who may be harming somebody is not among when to ask', () => {
    const [first] = show().querySelectorAll('.step');
    expect(first?.textContent).toContain('an overdose');
    expect(first?.textContent).not.toContain('by the patient');
  });

  it('is not for the patient, and has room for initials and time alone', () => {
    const root = show();
    expect(root.textContent).toContain('Do not hand to the patient, leave in view');
    expect([...root.querySelectorAll('.by span')].map((s) => s.textContent)).toEqual([
      'Initials',
      'Time',
      'Still owed, and by whom',
    ]);
    expect(root.textContent).not.toMatch(/NHS number|date of birth|hospital number/i);
    expect(root.querySelector('input, textarea')).toBeNull();
  });

  it('is marked as not yet approved until somebody has', () => {
    expect(show().textContent).toContain('Not yet approved');
    const approved = show({ textApprovedBy: 'the safeguarding board' }).textContent;
    expect(approved).toContain('Wording approved by the safeguarding board.');
    expect(approved).not.toContain('Not yet approved');
  });

  it('names the restricted place, or a person where there is none', () => {
    expect(show({ restrictedNote: 'Safeguarding tab' }).textContent).toContain('Safeguarding tab:');
    const none = show({ safeguardingContact: 'Sister Example, 020 7946 0101' }).textContent;
    expect(none).toContain('No restricted place is set here: speak to Sister Example');
    expect(show().textContent).toContain('Hide this whole document from online access.');
  });

  it('names the site’s services and the national helpline, unless the site has its own', () => {
    expect(show().textContent).toContain('0808 2000 247');
    const text = show(practicePolicy).textContent;
    expect(text).toContain('Daisy Project 020 7946 0103');
    expect(text).toContain('0808 2000 247');
    const own = practicePolicy.directory![0]!;
    const helpline = show({ directory: [{ ...own, kind: 'helpline', name: 'Own line' }] });
    expect(helpline.textContent).toContain('Own line');
    expect(helpline.textContent).not.toContain('0808 2000 247');
  });

  it('prints when asked', () => {
    const onPrint = vi.fn();
    show({}, onPrint).querySelector('button')?.click();
    expect(onPrint).toHaveBeenCalledOnce();
    expect(show().querySelector('button')).toBeNull();
  });
});
