import { expect, test } from 'vitest';
import { mergeMarkdown, writeMarkdown, type ArmReport, type Report } from './report';
import { broken, isShort, judge } from './target';

const arm = (title: string, value: number): ArmReport => ({
  ...{ id: title.toLowerCase(), title, seconds: 2, details: '### Cells\n\nfew', figures: null },
  verdicts: [judge({ title: 'ratio', atLeast: 3, unit: 'x' }, value, 'full', '')],
});
const report = (date: string, ...arms: ArmReport[]): Report => ({
  ...{ date, mode: 'full', load: [1, 2], arms },
  machine: { cpu: 'Some', cores: 2, system: 'linux', node: 'v20' },
});
const ORDER = ['Detection', 'Letters', 'Use'];

test('an arm measured anew takes the place of its own section, and no other', () => {
  const first = report('2026-11-20T03:00:00Z', arm('Use', 4), arm('Detection', 5));
  const whole = mergeMarkdown('', first, ORDER);
  expect(whole.indexOf('## Detection')).toBeLessThan(whole.indexOf('## Use'));
  const later = report('2026-11-26T03:00:00Z', arm('Detection', 6), arm('Letters', 7));
  const merged = mergeMarkdown(whole, later, ORDER);
  expect(merged.match(/^## .*/gm)).toEqual(['## Detection', '## Letters', '## Use']);
  expect(merged.match(/run of \S+/g)).toEqual([
    ...['run of 2026-11-26,', 'run of 2026-11-26,'],
    'run of 2026-11-20,',
  ]);
  expect(merged).toContain('| ratio | 6 | >= 3x | ok |');
  expect(merged).not.toContain('| ratio | 5 |');
  expect(mergeMarkdown(merged, later, ORDER)).toBe(merged);
  expect(writeMarkdown(later)).toContain('### Cells');
});

test('an arm that breaks is one short row, whatever its error says', () => {
  const verdict = broken('no class\nof | words');
  expect(isShort(verdict)).toBe(true);
  expect(verdict.note).toBe('no class of words');
});
