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

  test('words of a pattern stand for themselves', () => {
    expect(read('.*', undefined, '<p>a.*b</p>')).toEqual(['b']);
  });
});
