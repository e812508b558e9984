import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepLinear, parseLinear } from '../../src/model/linear-pattern';
import { sayPatternFault } from '../../src/model/say-pattern-fault';

const keep = (source: string, text: string) => {
  const pattern = parseLinear(source);
  if (typeof pattern === 'string') throw new Error(pattern);
  return keepLinear(pattern, text);
};

describe('a pattern', () => {
  test.each([
    ['NHS (\\d{3} \\d{3} \\d{4})', 'SMITH, Ann NHS 999 123 4567 Sex F', '999 123 4567'],
    ['^(.+?) Born', 'SMITH, Ann (Ms) Born 14-Feb-1988 Born', 'SMITH, Ann (Ms)'],
    ['^(.+) Born', 'A Born B Born C', 'A Born B'],
    ['born ([^(]+) \\(', 'Ann BORN 14 Feb 1988 (38y)', '14 Feb 1988'],
    ['\\bW\\d+\\b', 'XW12 W345 W6', 'W345'],
    ['[A-Z]+\\d?$', 'ab ab7', 'ab7'],
    ['a{2,3}', 'aaaa', 'aaa'],
    ['a{2,3}?', 'aaaa', 'aa'],
    ['a{2,}', 'baaaa', 'aaaa'],
    ['(x*)y', 'y', ''],
    ['\\(([^)]*)\\)', 'Ann (Ms)', 'Ms'],
    ['é(.)', 'Zoé😀', '😀'],
    ['no', 'yes', undefined],
  ])('%s of %s keeps %s', (source, text, kept) => {
    expect(keep(source, text)).toBe(kept);
  });

  test.each([
    ['(a+)+$', /repeats a group/],
    ['(a*)*', /repeats a group/],
    ['(a|b)', /uses \|/],
    ['a|b', /uses \|/],
    ['(?=a)b', /uses \(\?/],
    ['(?:a)', /uses \(\?/],
    ['(a)\\1', /refers back/],
    ['(a)(b)', /more than one group/],
    ['((a))', /more than one group/],
    ['(a', /not closed/],
    ['a)', /not closed/],
    ['[a', /not closed/],
    ['a**', /repeats nothing/],
    ['*', /repeats nothing/],
    ['a{1000}', /too often/],
    ['a{3,2}', /too often/],
    ['.{100}.{100}.{100}.{100}.{100}.{100}.{100}', /too often/],
    ['[z-a]', /no regular expression/],
    ['\\p{L}', /no regular expression/],
    ['', /keep nothing/],
    ['^$', /keep nothing/],
    ['a'.repeat(201), /longer than 200/],
  ])('%s is refused with the reason', (source, why) => {
    const pattern = parseLinear(source);
    expect(typeof pattern === 'string' && sayPatternFault(pattern)).toMatch(why);
  });

  test('keeps what the usual engine keeps', () => {
    const piece = fc.constantFrom('a', 'b', '.', '[ab]', '\\d', '[^a]', '\\w', ' ');
    const times = fc.constantFrom(
      '',
      '',
      '*',
      '+',
      '?',
      '*?',
      '+?',
      '??',
      '{2}',
      '{1,3}',
      '{0,2}?',
    );
    const pieces = fc.array(fc.tuple(piece, times), { minLength: 1, maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', 'c'), maxLength: 14 });
    fc.assert(
      fc.property(pieces, fc.nat(6), fc.nat(6), text, fc.boolean(), (all, x, y, shown, begins) => {
        const [open, close] = [Math.min(x, y, all.length), Math.min(Math.max(x, y), all.length)];
        const parts = all.map(([one, often]) => one + often);
        const body = `${parts.slice(0, open).join('')}(${parts.slice(open, close).join('')})${parts.slice(close).join('')}`;
        const source = (begins ? '^' : '') + body;
        expect(keep(source, shown)).toBe(new RegExp(source, 'isu').exec(shown)?.[1]);
      }),
      { numRuns: 3000 },
    );
  });

  test('takes time in proportion, whatever it says', () => {
    const began = performance.now();
    keep(`${'.*'.repeat(90)}x`, 'a'.repeat(2000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
