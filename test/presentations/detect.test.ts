import { describe, expect, it } from 'vitest';
import { answerLine } from '../tools/detect';

const note = (text: string) =>
  answerLine(JSON.stringify({ id: 'x', text }), 1, 'note', '2026-11-21');

describe('npm run -s detect', () => {
  it('answers a note with findings and a reason', () => {
    expect(note('overdose')).toEqual({
      id: 'x',
      prompt: true,
      presentations: [
        {
          id: 'overdose',
          start: 0,
          end: 8,
          certainty: 'affirmed',
          time: 'current',
          subject: 'patient',
        },
      ],
      reason: 'live: overdose',
    });
  });

  it('gives the reason for not prompting', () => {
    expect(note('no overdose')).toMatchObject({
      prompt: false,
      reason: 'not live: overdose negated',
    });
    expect(note('cough')).toMatchObject({ prompt: false, reason: 'nothing recognised' });
  });

  it('names the line that is no JSON or no row', () => {
    expect(answerLine('{oops', 7, 'note', '2026-11-21')).toEqual({
      error: 'not valid JSON',
      line: 7,
    });
    expect(answerLine('[]', 8, 'note', '2026-11-21')).toMatchObject({ line: 8 });
    expect(answerLine('3', 9, 'note', '2026-11-21')).toMatchObject({ line: 9 });
  });

  it('answers a concept row', () => {
    const row = JSON.stringify({ id: 'c', sentence: 'Denies FEVER.', concept: 'fever' });
    expect(answerLine(row, 1, 'concept', '2026-11-21')).toEqual({
      id: 'c',
      negation: 'Negated',
      temporality: 'Recent',
      experiencer: 'Patient',
    });
  });
});
