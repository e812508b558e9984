import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnchor, writeAnchor } from '../../src/audit/anchor';

const LINK = '9f3a22c177b04e1d9a02c4d5'.padEnd(64, '7');
const seqs = fc.integer({ min: 0, max: 999_999_999 });
const links = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('an anchor on paper', () => {
  it('is a number and six groups of four', () => {
    expect(writeAnchor(1204, LINK)).toMatch(/^1204-9f3a-22c1-77b0-4e1d-9a02-[0-9a-f]{4}$/);
  });

  it('comes back as it was written, for any number and link', () => {
    fc.assert(
      fc.property(seqs, links, (seq, link) => {
        const read = readAnchor(writeAnchor(seq, link));
        expect(read).toEqual({ ok: true, value: { seq, link: link.slice(0, 20) } });
      }),
    );
  });

  it('does not mind spaces, case, no dashes, or letters that look like digits', () => {
    const text = writeAnchor(1204, `10${LINK}`);
    const wanted = readAnchor(text);
    expect(wanted.ok).toBe(true);
    expect(readAnchor(` ${text.toUpperCase().replace(/-/g, '  ')} `)).toEqual(wanted);
    expect(readAnchor(text.replace(/-/g, ''))).toEqual(wanted);
    expect(readAnchor(text.replace(/1/g, 'l').replace(/0/g, 'O'))).toEqual(wanted);
  });

  it('says that one slip, or two neighbours exchanged, is a slip', () => {
    fc.assert(
      fc.property(seqs, links, fc.nat(), fc.nat({ max: 14 }), (seq, link, at, by) => {
        const text = writeAnchor(seq, link).replace(/-/g, '');
        const place = at % text.length;
        const other = (Number.parseInt(text[place] ?? '0', 16) + 1 + by) % 16;
        const slip = text.slice(0, place) + other.toString(16) + text.slice(place + 1);
        expect(readAnchor(slip).ok).toBe(false);
        const next = text[place + 1];
        if (next === undefined || next === text[place]) return;
        const swapped = `${text.slice(0, place)}${next}${text[place]}${text.slice(place + 2)}`;
        expect(readAnchor(swapped).ok).toBe(false);
      }),
    );
  });

  it.each(['', 'x', '1204', '1204-9f3a', 'nine', '1204 9f3a 22c1 77b0 4e1d 9a02', '😀'.repeat(30)])(
    'says of %j that it is not whole, and what to do',
    (typed) => {
      const read = readAnchor(typed);
      expect(read).toMatchObject({ ok: false });
      if (!read.ok) expect(read.message).toMatch(/printed/);
    },
  );
});
