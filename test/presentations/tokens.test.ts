import { describe, expect, it } from 'vitest';
import { CLAUSE, COMMA, PARAGRAPH, SENTENCE, tokenise } from '../../src/presentations/tokens';

const keys = (text: string) => tokenise(text).map((token) => token.key);

describe('tokenise', () => {
  it.each([
    ["o/d, d/c'd and a/w wife", ['o/d', 'd/c', 'and', 'a/w', 'wife']],
    ['# wrist 3/52 ago', ['#', 'wrist', '=days', 'ago']],
    ['20mg x14 36F 13YOM 4yo', ['=dose', '=many', '=age', '=age', '=child']],
    [
      '29/40, 3/12, 2019, 12 tabs, 3rd',
      ['=gestation', '=months', '=year', '=many', 'tabs', '=nth'],
    ],
    ['trop -ve, non-mol', ['trop', '-ve', 'non', 'mol']],
    ['she’s said he didn’t', ['she', 'said', 'he', 'didnt']],
    ['temp 37.5 at 12:30', ['temp', '=measure', 'at', '=measure']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('keeps offsets into the text', () => {
    const text = '  (OD’d)  +wine';
    for (const { start, end, text: written } of tokenise(text))
      expect(text.slice(start, end).toLowerCase().startsWith(written.slice(0, 2))).toBe(true);
  });

  it('grades the breaks between words', () => {
    const gaps = tokenise('A, b; c. D\n\nE').map((token) => token.gap);
    expect(gaps).toEqual([PARAGRAPH, COMMA, CLAUSE, SENTENCE, PARAGRAPH]);
  });

  it('goes on over a wrapped line and after an abbreviation', () => {
    expect(tokenise('seen with pt. today and\nthen home').every((t) => t.sentence === 0)).toBe(
      true,
    );
  });

  it('knows a query before a word from one after it', () => {
    expect(tokenise('?overdose').map((t) => t.asked)).toEqual([true]);
    expect(tokenise('DV? no').map((t) => [t.asked, t.gap])).toEqual([
      [true, PARAGRAPH],
      [false, CLAUSE],
    ]);
  });

  it('tells the owner', () => {
    expect(tokenise("mother's parents' divorce").map((t) => t.owner)).toEqual([true, true, false]);
  });

  it('gives capitals no meaning in a text of capitals', () => {
    expect(tokenise('PT SAYS SI WITH PLAN TO JUMP TODAY').some((t) => t.caps)).toBe(false);
    expect(tokenise('Seen for SI today').some((t) => t.caps)).toBe(true);
  });
});
