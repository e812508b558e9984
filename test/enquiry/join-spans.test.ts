import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinSpans } from '../../src/enquiry/join-spans';
import { longestQuotes } from '../../src/enquiry/longest-quotes';
import { isQuoted, reasonRows } from '../../src/enquiry/reason-rows';

const NOTE = 'Alleged assault. Punched by husband, she is scared of husband. Left him last week.';
const at = (id: string, words: string, change: object = {}) => {
  const start = NOTE.indexOf(words);
  const place = { field: 'episode.note' as const, fieldIndex: 0 };
  const presentation = { id, ...place, start, end: start + words.length, ...change };
  return { frameId: 0, document: 'd', presentation };
};
const quotes = (found: ReturnType<typeof at>[], most = 60) =>
  joinSpans(found, most).map(({ presentation: { id, start, end } }) => ({
    id,
    words: NOTE.slice(start, end),
  }));

describe('what overlaps is quoted once', () => {
  test('two halves become what they cover together, of two reasons too', () => {
    const found = [at('assault', 'Punched by husband'), at('fear', 'husband, she is scared')];
    const both = 'Punched by husband, she is scared';
    expect(quotes(found)).toEqual([
      { id: 'assault', words: both },
      { id: 'fear', words: both },
    ]);
  });

  test('not in another field, nor where it would be too long, nor where they only touch', () => {
    const other = at('fear', 'husband, she is scared', { fieldIndex: 1 });
    expect(quotes([at('assault', 'Punched by husband'), other])[0]?.words).toBe(
      'Punched by husband',
    );
    const found = [at('assault', 'Punched by husband'), at('fear', 'husband, she is scared')];
    expect(quotes(found, 20).map(({ words }) => words)).toEqual([
      'Punched by husband',
      'husband, she is scared',
    ]);
    const beside = [at('assault', 'Alleged assault'), at('assault', '. Punched')];
    expect(quotes(beside).map(({ words }) => words)).toEqual(['Alleged assault', '. Punched']);
  });

  test('a small sign is one word, and neither grows nor makes another grow', () => {
    const found = [at('assault', 'Punched by husband'), at('several-signs', 'husband')];
    expect(quotes(found).map(({ words }) => words)).toEqual(['Punched by husband', 'husband']);
  });

  test('of any findings none is lost, none is cut, and no two that fit together overlap', () => {
    const span = fc.record({
      id: fc.constantFrom('assault', 'fear', 'separation'),
      start: fc.nat(70),
      length: fc.integer({ min: 1, max: 25 }),
    });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const found = spans.map(({ id, start, length }) =>
          at(id, '', { start, end: start + length }),
        );
        const joined = joinSpans(found, 200).map(({ presentation }) => presentation);
        for (const { presentation: one } of found) {
          const kept = joined.filter(
            (each) => each.id === one.id && each.start <= one.start && each.end >= one.end,
          );
          expect(kept).toHaveLength(1);
        }
        for (const a of joined)
          for (const b of joined) {
            const same = a.start === b.start && a.end === b.end;
            expect(same || a.end <= b.start || b.end <= a.start).toBe(true);
          }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the reasons of a card', () => {
  const said = (id: string, words: string) => ({ id, words });

  test('out of the same words share a row, and the words stand there once', () => {
    const words = [
      said('assault', 'Alleged assault'),
      said('fear', 'scared of husband'),
      said('police', 'assault'),
    ];
    expect(reasonRows(['assault', 'police', 'fear'], words)).toEqual([
      { ids: ['assault', 'police'], quotes: ['Alleged assault'] },
      { ids: ['fear'], quotes: ['scared of husband'] },
    ]);
  });

  test('a later reason with more words takes the row, and one with others of its own keeps those', () => {
    const words = [said('a', 'hit'), said('b', 'hit her'), said('c', 'hit her'), said('c', 'ran')];
    expect(reasonRows(['a', 'b', 'c'], words)).toEqual([
      { ids: ['a', 'b', 'c'], quotes: ['hit her', 'ran'] },
    ]);
    const apart = [
      said('a', 'hit her'),
      said('a', 'kicked'),
      said('b', 'hit her'),
      said('b', 'ran'),
    ];
    const above = reasonRows(['a'], apart);
    expect(reasonRows(['b'], apart, above)).toEqual([{ ids: ['b'], quotes: ['ran'] }]);
    expect(reasonRows(['a', 'b'], apart)).toEqual([
      { ids: ['a'], quotes: ['hit her', 'kicked'] },
      { ids: ['b'], quotes: ['ran'] },
    ]);
  });

  test('without words each stands by itself, and every quote of every reason is read somewhere', () => {
    expect(reasonRows(['a', 'b'], [])).toEqual([
      { ids: ['a'], quotes: [] },
      { ids: ['b'], quotes: [] },
    ]);
    const text = fc.constantFrom('hit', 'hit her', 'Hit her twice', 'left', 'he left', 'afraid');
    const any = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), words: text }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(any, (words) => {
        const rows = reasonRows(['a', 'b', 'c'], words);
        expect(rows.flatMap(({ ids }) => ids).sort()).toEqual(['a', 'b', 'c']);
        for (const id of ['a', 'b', 'c']) {
          const own = words.filter((each) => each.id === id).map((each) => each.words);
          for (const each of longestQuotes(own).slice(0, 3)) {
            expect(isQuoted(each, rows)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
