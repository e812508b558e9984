/** Notes nobody means well with, and ordinary ones torn: the same seed makes the same. */
import { RULEBOOK } from '../../../src/presentations/rulebook';
import { makeNote } from '../../bench/detection/text';
import type { Random } from './random';

/** Words of the lexicon and its notation, so that many a phrase is begun and few are ended. */
const OWN_WORDS = [
  ...new Set(
    RULEBOOK.lexicon.flatMap((table) =>
      Object.values(table)
        .join(' ')
        .split(/[\s,[\]/]+/),
    ),
  ),
].map((word) => word.replaceAll(/[~+@=]/g, ''));
const TRIGGERS =
  'no,not,denies,nil,denied,?,if,should,history of,PMH:,FHx:,SH:,mother,her friend,last year,aged 17,22 yrs ago,2009,or,and,but,leaflet,advised,says,"he,said"'.split(
    ',',
  );
const MARKS = [...'  \t\n\n.,;:?!-/()\'"#’“”–…•\u00a0%&*+<>=\\|{}[]~`$@^_'];
const SHAPES =
  '3/52 3/7 o/d o.d. n.f.s 20mg x14 36F 4yo 12:30 2.5 29/40 -ve # rel’ship d/c’d'.split(' ');
/** Each repeated to the end: what a matcher that looks back, or a splitter, is slow on. */
const UNITS = [
  ...['a', ' ', '.', '\n', '?', '"', "'", '/', '-ve ', '#', 'o.', '1.', 'no ', 'or ', 'od sh '],
  ...[
    'partner hit ',
    'if ',
    'PMH: ',
    "'he said ",
    'é',
    '’',
    '😀',
    '\ud83d',
    '\u202e',
    'A',
    '3/',
    ', ',
  ],
];

export function makeHostileNote(random: Random): string {
  const kind = random.below(8);
  const long = random.below(20_000) === 0 ? 200_000 : random.below(400) === 0 ? 4_000 : 0;
  if (kind === 0) return tear(makeNote(OWN_WORDS, random), random);
  if (kind === 1) {
    const unit = random.pick(UNITS);
    return unit.repeat(Math.ceil((long || 1 + random.below(300)) / unit.length));
  }
  if (kind === 2) return codeUnits(long || random.below(200), random);
  const parts: string[] = [];
  for (let left = long >> 3 || 1 + random.below(40); left > 0; left--)
    parts.push(onePart(kind, random), random.below(5) ? ' ' : random.pick(MARKS));
  const note = parts.join('');
  return random.below(12) ? note : note.toUpperCase();
}

function onePart(kind: number, random: Random): string {
  const which = random.below(10);
  if (kind > 5) return which < 5 ? random.pick(TRIGGERS) : random.pick(OWN_WORDS);
  if (which < 5) return random.pick(OWN_WORDS);
  if (which < 7) return random.pick(TRIGGERS);
  if (which < 8) return random.pick(SHAPES);
  return which < 9
    ? random.pick(MARKS).repeat(1 + random.below(4))
    : tear(random.pick(OWN_WORDS), random);
}

/** A few letters dropped, doubled, swapped or made another. */
function tear(text: string, random: Random): string {
  const letters = [...text];
  for (let times = 1 + random.below(6); times > 0; times--) {
    const at = random.below(letters.length + 1);
    const put =
      [random.pick(MARKS), codeUnits(1, random), letters[at] ?? '', ''][random.below(4)] ?? '';
    letters.splice(at, random.below(3), put);
  }
  return letters.join('');
}

/** Any of the 65,536, lone halves of a pair and controls too. */
const codeUnits = (length: number, random: Random): string =>
  String.fromCharCode(
    ...Array.from({ length: Math.min(length, 10_000) }, () =>
      random.below(3) ? 32 + random.below(96) : random.below(0x10000),
    ),
  );
