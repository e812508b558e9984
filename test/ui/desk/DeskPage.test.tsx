// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AuditEvent } from '../../../src/audit/audit-event';
import { measureReports, measures, smallNumbersNote } from '../../../src/audit/measures';
import { periodsAt } from '../../../src/audit/period';
import { rebuild } from '../../../src/audit/roll-up';
import { DeskPage } from '../../../src/ui/desk/DeskPage';
import type { DeskProps } from '../../../src/ui/desk/desk-props';
import { came, gpLetter, prompted } from '../../audit/an-event';
import { clearPage } from '../clear-page';

const REAL = { showSmallNumbers: false, practice: false };
const periods = periodsAt(Date.UTC(2026, 10, 18, 12), 'Europe/London');

function reportsOf(events: readonly AuditEvent[]) {
  return measureReports(rebuild(events, 'Europe/London'), periods[0]!, 'Eastbridge', REAL);
}

const times = (count: number, make: (n: number) => AuditEvent[]) =>
  Array.from({ length: count }, (_, i) => make(i)).flat();

/** 40 presentations: 22 disclosed and told the GP, 3 disclosed and did not, 15 not asked. */
const some = [
  ...times(22, (n) => [prompted(n), came(n, 'asked-disclosed'), gpLetter(n, 'printed')]),
  ...times(3, (n) => [prompted(100 + n), came(100 + n, 'asked-disclosed')]),
  ...times(15, (n) => [prompted(200 + n), came(200 + n, 'not-asked', { reason: 'not-alone' })]),
];

function show(props: Partial<DeskProps> = {}): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  const nothing = () => undefined;
  render(
    <DeskPage
      site="Eastbridge"
      periods={periods}
      period="this-week"
      reports={reportsOf(some)}
      smallNumbers={smallNumbersNote(REAL)}
      practice={false}
      onPeriod={nothing}
      onCsv={nothing}
      onPrint={nothing}
      onPaperCard={nothing}
      {...props}
    />,
    root,
  );
  return root;
}

afterEach(clearPage);

const button = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent === name)!;

describe('the Desk', () => {
  it('draws the cascade as a described picture with its table under it', () => {
    const root = show();
    const picture = root.querySelector('svg.picture-cascade')!;
    expect(picture.getAttribute('role')).toBe('img');
    const named = picture.getAttribute('aria-labelledby')!.split(' ');
    const words = named.map((id) => root.querySelector(`[id="${id}"]`)?.textContent).join(' ');
    expect(words).toContain('Presentation there: 40.');
    expect(words).toContain('Disclosed: 25, 100% of people asked.');
    const row = [...root.querySelectorAll('tr')].find((each) =>
      each.textContent.startsWith('Asked25'),
    )!;
    expect(row.textContent).toContain('63% of 40 presentations');
    expect(row.querySelector('th')?.getAttribute('scope')).toBe('row');
  });

  it('bars narrow with the figures, and each says its figure in words', () => {
    const widths = [...show().querySelectorAll('.picture-cascade .bar')].map((bar) =>
      parseFloat(bar.getAttribute('width')!),
    );
    expect(widths[0]).toBe(100);
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
  });

  it('reviews row 8: GP not informed – reason missing stands among what needs attention', () => {
    const aside = show().querySelector('aside')!.textContent;
    expect(aside).toContain('GP not informed – reason missing');
    expect(aside).toContain('too few to show');
  });

  it('reviews row 31: shows no count of 1 to 7, in figures, pictures or words', () => {
    const root = show();
    const cells = [...root.querySelectorAll('td.number, svg .count, .attention-count')];
    expect(cells.length).toBeGreaterThan(30);
    for (const cell of cells) expect(cell.textContent).not.toMatch(/^[1-7]$/);
    const starred = [...root.querySelectorAll('svg .starred')];
    expect(starred.length).toBeGreaterThan(0);
  });

  it('every measure opens its definition', () => {
    const root = show();
    const opened = [...root.querySelectorAll('details.definition')];
    expect(opened).toHaveLength(measures.length);
    measures.forEach((measure, i) => {
      expect(opened[i]?.textContent).toContain(measure.numerator);
      expect(opened[i]?.textContent).toContain(measure.denominator);
      expect(opened[i]?.textContent).toContain(measure.exclusions);
    });
  });

  it('shows the first measure whole and each other as one line with its first figure, until opened', async () => {
    const root = show();
    const folded = [...root.querySelectorAll<HTMLDetailsElement>('.more-measures > details')];
    expect(folded).toHaveLength(measures.length - 1);
    expect(root.querySelector('.desk-main > section.measure table')).not.toBeNull();
    expect(folded.every(({ open }) => !open)).toBe(true);
    for (const each of folded) expect(each.querySelector('summary p')?.textContent).toMatch(/: \S/);
    button(root, 'Open all').click();
    expect(folded.every(({ open }) => open)).toBe(true);
    await vi.waitFor(() => expect(button(root, 'Close all')).toBeDefined());
    button(root, 'Close all').click();
    expect(folded.every(({ open }) => !open)).toBe(true);
  });

  it('stands open in the yearly pack, which is there to be read through', async () => {
    const root = show({ pack: ['How it was made.'] });
    await vi.waitFor(() => {
      const folded = [...root.querySelectorAll<HTMLDetailsElement>('.folded')];
      expect(folded.length > 0 && folded.every(({ open }) => open)).toBe(true);
    });
  });

  it('lists its parts to move there by keyboard as well, and never change the address', async () => {
    const root = show({ records: <h2 id="records-title">Records on this computer</h2> });
    const links = () => [...root.querySelectorAll<HTMLButtonElement>('.desk-contents button')];
    await vi.waitFor(() => expect(links().length).toBeGreaterThan(3));
    const names = links().map(({ textContent }) => textContent);
    expect(names).toEqual([
      measures[0]?.title,
      'More measures',
      'Records on this computer',
      'Needs attention',
    ]);
    const address = location.href;
    links()[2]?.click();
    expect(document.activeElement?.id).toBe('records-title');
    expect(location.href).toBe(address);
  });

  it('says that nothing was counted, what will appear, and never that all is well', () => {
    const root = show({ reports: reportsOf([]) });
    expect(root.textContent).toContain('Nothing was counted in this period');
    expect(root.textContent).toContain('does not mean that nobody needed asking');
    for (const measure of measures) expect(root.textContent).toContain(measure.title);
    expect(root.textContent).toContain('Nothing was counted, so nothing can be said.');
    expect(root.querySelector('svg')).toBeNull();
    expect(root.textContent).not.toMatch(/all good|up to date|no problems|100%/i);
    expect(button(root, 'Save as CSV').disabled).toBe(true);
    expect(button(root, 'Paper card').disabled).toBe(false);
  });

  it('says a problem in words, with no figures beside it', () => {
    const root = show({ problem: 'This computer has no room left, so nothing was saved.' });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no room left');
    expect(root.querySelector('svg, table')).toBeNull();
    expect(root.querySelector('aside')?.textContent).toContain('Not known.');
  });

  it('while reading, neither figures nor "nothing counted"', () => {
    const { reports: _, ...props } = { reports: undefined };
    const root = document.createElement('div');
    const nothing = () => undefined;
    render(
      <DeskPage
        {...props}
        site="Eastbridge"
        periods={periods}
        period="this-week"
        smallNumbers=""
        practice={false}
        onPeriod={nothing}
        onCsv={nothing}
        onPrint={nothing}
        onPaperCard={nothing}
      />,
      root,
    );
    expect(root.textContent).toContain('Reading the counts');
    expect(root.textContent).not.toContain('Nothing was counted');
  });

  it('never shows the figures of one period under the name of another', () => {
    const root = show({ period: '13-weeks' });
    expect(root.textContent).toContain('Reading the counts');
    expect(root.querySelector('svg, table')).toBeNull();
    expect(button(root, 'Save as CSV').disabled).toBe(true);
  });

  it('asks for a period, a CSV, a print and the paper card', () => {
    const [onPeriod, onCsv, onPrint, onPaperCard] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const root = show({ onPeriod, onCsv, onPrint, onPaperCard });
    const radio = root.querySelector<HTMLInputElement>('input[value="13-weeks"]')!;
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onPeriod).toHaveBeenCalledWith('13-weeks');
    for (const name of ['Save as CSV', 'Print', 'Paper card']) button(root, name).click();
    for (const asked of [onCsv, onPrint, onPaperCard]) expect(asked).toHaveBeenCalledOnce();
  });

  it('marks no period while a breakdown stands in its place, so that each leads back, and says what attention is of', () => {
    const radios = (root: HTMLElement) =>
      [...root.querySelectorAll<HTMLInputElement>('input[name="period"]')].map(
        ({ checked }) => checked,
      );
    expect(radios(show())).toEqual([true, false, false, false]);
    const root = show({ view: 'by area, quarter 3 of 2026', attention: reportsOf(some) });
    expect(radios(root)).toEqual([false, false, false, false]);
    expect(root.querySelector('.desk-attention')?.textContent).toContain(
      'Of everyone, this week so far, ',
    );
  });

  it('marks practice', () => {
    expect(show({ practice: true }).textContent).toContain('Invented patients');
    expect(show().textContent).not.toContain('Invented patients');
  });

  it('says nowhere a score, a probability or a low risk, and calls no prompt a case', () => {
    const text = show().textContent;
    expect(text).not.toMatch(/score|probab|low.risk|likelihood/i);
    expect(text).toContain('A presentation is a reason to ask, not a case.');
  });
});
