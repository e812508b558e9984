// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readWith } from './describe-system';

const banner = '<p>SMITH, Ann (Ms)  Born 14-Feb-1988 (38y)  NHS 999 123 4567</p>';
const read = (after?: string, before?: string, html = banner) =>
  readWith(html, {
    by: 'match',
    selector: 'p',
    ...(after && { after }),
    ...(before && { before }),
  });

describe('match', () => {
  test('the text between two others', () => {
    expect(read(undefined, ' Born ')).toEqual(['SMITH, Ann (Ms)']);
    expect(read(' Born ', ' (')).toEqual(['14-Feb-1988']);
    expect(read(' NHS ')).toEqual(['999 123 4567']);
  });

  test('in any case, over line breaks and several elements', () => {
    expect(read(' NHS ', ' END', '<p><b>SMITH</b>\n nhs\n<i>999 123</i> 4567 end</p>')).toEqual([
      '999 123 4567',
    ]);
  });

  test('not located where either is missing', () => {
    expect(read(' Hospital ')).toBe('not located');
    expect(read(' Born ', ' [')).toBe('not located');
  });

  test.each([
    ['^(.+?) Born', ['SMITH, Ann (Ms)']],
    ['born ([^(]+) \\(', ['14-Feb-1988']],
    ['NHS (\\d{3} \\d{3} \\d{4})', ['999 123 4567']],
    ['\\d{2}-[a-z]{3}-\\d{4}', ['14-Feb-1988']],
    ['Died (.+)', 'not located'],
    ['(a+)+$', 'not located'],
  ])('pattern %s', (pattern, kept) => {
    expect(readWith(banner, { by: 'match', selector: 'p', pattern })).toEqual(kept);
  });

  test('words of a pattern stand for themselves', () => {
    expect(read('.*', undefined, '<p>a.*b</p>')).toEqual(['b']);
  });
});
