/** Invented triage and consultation text from templates; the same seed and number make the same text. */
import { seeded, type Random } from '../../trust/rig/random';
import { makeName, ORDINARY_WORDS } from './words';

export type TextKind = 'notes' | 'two-token' | 'codes';
export type Form = 'one-byte' | 'two-byte';

/**
 * Every phrase is spelt as the lexicon spells it, one space between its words: peers of literals can find
 * no other. A quarter of the sentences tell of one; of the rest a third are stock and hold words that begin
 * one, the others are ordinary words, the common ones often.
 */
const PLAIN = [
  'Brought in by ambulance at {time}, GCS 15, obs stable, NEWS {n}.',
  'Pt seen in majors, c/o pain since {time}, no LOC, no vomiting.',
  'PMH: asthma, T2DM, hypertension; on {drug} {n}mg OD.',
  'Denies alcohol today. Lives with family, works as a {job}.',
  'Slipped on wet floor at work and landed awkwardly, mechanism witnessed by a colleague.',
  'Abdo soft and non tender, bowel sounds present, chest clear.',
  'XR requested, analgesia given at {time}, for review by the {job}.',
  'Swelling over the joint, no deformity, full range of movement, NV intact.',
  'Mother states he has been well until this morning, eating and drinking as usual.',
  'Took {n} tablets of {drug} for headache over the last {n} hours, advised by the pharmacist.',
  'Tripped over the dog in the garden, cut cleaned and glued, tetanus up to date.',
  'Bruise noted last week is fading; bloods: Hb 1{n}4, WCC {n}.2, CRP {n}, U and E normal.',
  'Seen by the {job} and discharged home with a leaflet and safety net advice.',
  'Partner waiting outside, will collect after {time}.',
  'ECG normal sinus rhythm, troponin negative, CXR clear, D dimer not raised.',
  'Follow up with the GP in {n}/52 if not settling; return if fever, rash or worse pain.',
];
const TELLING = [
  'She says {phrase} at about {time}, tearful at triage.',
  'Alleges {phrase}, police aware, ref {n}{n}{n}.',
  'No {phrase} seen today.',
  'Denies {phrase} or any other concern at present.',
  'O/E {phrase}, two days old, and {phrase} which is older.',
  'Ambulance crew report {phrase} before arrival.',
  'Last year {phrase}, seen elsewhere.',
  '?{phrase}. Safeguarding lead informed.',
];
const CURLY = [
  'Pt\u2019s friend says \u201cnot herself\u201d \u2013 ',
  'It\u2019s \u201cnothing\u201d, he says. ',
];
const JOBS = 'registrar nurse physio builder teacher driver cleaner student chef consultant'.split(
  ' ',
);
const ORDINARY_DRUGS = 'ramipril amlodipine bisoprolol atorvastatin lansoprazole salbutamol'.split(
  ' ',
);
const FIELDS = 'chest pain,sore throat,head injury,back pain,fall downstairs,wrist pain'.split(',');

/** One slice: a long text of notes, or many short fields. `size` in characters, about. */
export function makeSlice(
  kind: TextKind,
  form: Form,
  lexicon: readonly string[],
  seed: number,
  number: number,
  size: number,
): string[] {
  const random = seeded(seed + 7919 * number + kind.length);
  // In a flat string one such character makes every character two bytes wide.
  const mark = form === 'two-byte' ? CURLY : [''];
  if (kind === 'notes') {
    const parts: string[] = [];
    for (let length = 0; length < size; length += parts.at(-1)?.length ?? 1)
      parts.push(makeNote(lexicon, random, mark));
    return [parts.join('\n')];
  }
  const pairs = lexicon.filter((phrase) => phrase.split(' ').length < 3 && !/\d/.test(phrase));
  const codes = lexicon.filter((phrase) => /^\S*\d\S*$/.test(phrase));
  const fields: string[] = [];
  for (let length = 0; length < size; length += fields.at(-1)?.length ?? 1) {
    const known = random.below(4) === 0;
    const field =
      kind === 'codes'
        ? known
          ? random.pick(codes)
          : `${random.pick(['S', 'M', 'J'])}${10 + random.below(80)}.${random.below(9)}`
        : random.pick(known ? pairs : FIELDS);
    fields.push(form === 'two-byte' ? `${field} \u2013` : capital(field));
  }
  return fields;
}

/** A note of five to nine sentences, 300 to 600 characters. */
export function makeNote(
  lexicon: readonly string[],
  random: Random,
  marks: readonly string[] = [''],
): string {
  const sentences: string[] = [];
  for (let count = 5 + random.below(5); count > 0; count--) {
    const kind = random.below(4);
    if (kind > 1) sentences.push(makeSentence(random));
    else {
      const template = random.pick(kind ? PLAIN : TELLING);
      sentences.push(
        template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => fill(slot, lexicon, random)),
      );
    }
  }
  const note = random.pick(marks) + sentences.join(' ');
  return random.below(20) === 0 ? note.toUpperCase() : note;
}

function makeSentence(random: Random): string {
  const words: string[] = [];
  for (let left = 6 + random.below(12); left > 0; left--) {
    // The square leans to the head of the list, as use of words does.
    const place = Math.floor(random.next() ** 2 * ORDINARY_WORDS.length);
    const word = ORDINARY_WORDS[place] ?? 'the';
    words.push(random.below(12) ? word : capital(makeName((from) => random.pick(from))));
    if (left > 3 && random.below(9) === 0) words.push('and,');
  }
  return `${capital(words.join(' ').replaceAll(' and,', ','))}.`;
}

function fill(slot: string, lexicon: readonly string[], random: Random): string {
  if (slot === 'phrase') return random.pick(lexicon);
  if (slot === 'time') return `${10 + random.below(14)}:${10 + random.below(50)}`;
  if (slot === 'drug') return random.pick(ORDINARY_DRUGS);
  return slot === 'job' ? random.pick(JOBS) : String(1 + random.below(9));
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
