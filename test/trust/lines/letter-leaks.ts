import type { Letter, LetterType } from '../../../src/referral/letter';
import { letterFacts } from '../../../src/referral/letter-facts';
import { letterTypes } from '../../../src/referral/letters';
import { permitLetter } from '../../../src/referral/permit-letter';
import type { Line, Outcome, Work } from '../line';
import { makeLetterCase, type Canary, type LetterCase } from '../rig/letter-case';
import { formsOf, LetterPrinter, PROPERTIES, type Form } from '../rig/letter-forms';
import { seeded } from '../rig/random';

/**
 * Made cases in which nothing is safe to use but what was marked so, each as all eight letters and in
 * every form they leave in: both clipboards, the print view, the sheets of a real print, DOCX, FHIR,
 * JSON, CSV, a site's own form, the summaries, with file names and properties. What a letter may not
 * carry stands in the record, the directory, the body map, the household, the factors, the other
 * questions and, typed by mistake, in the free text.
 */
export const letterLeaks: Line = {
  id: 'letter-leaks',
  number: 14,
  claim: 'Letters that leak an address, phone, e-mail, refuge or the other person’s health: 0',
  counts: { quick: 6, full: 1_000 },
  run,
};

const WARNING = /do not write, visit or call|they said post is safe; do not visit or call/i;
/** Hold nothing of any letter: a box of another system, what a patient may read, a folder’s list. */
const BARE = ['summary', 'shareable', PROPERTIES];

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const random = seeded(seed);
  const failures: string[] = [];
  const seen = new Map<string, number>();
  const tally = { letters: 0, forms: 0, refused: 0 };
  const printer = await LetterPrinter.open();
  try {
    for (let done = 0; done < count; done += 1) {
      tell(`${done} cases`);
      const made = makeLetterCase(random);
      const printed: Letter[] = [];
      const check = (type: LetterType, [form, text]: Form) => {
        tally.forms += 1;
        for (const found of leaksIn(type.id, form, text, made, seen))
          failures.push(`case ${done}, ${type.id}, ${form}: ${found}`);
      };
      for (const [i, type] of letterTypes.entries()) {
        const draft = made.draft.letters[i];
        const facts = draft && letterFacts(made.draft, draft, made.patient, made.policy, made.at);
        if (!facts) throw new Error(`${type.id} came to no facts.`);
        if (!permitLetter(type, facts).allowed) tally.refused += 1;
        // Composed all the same: what it may carry must not hang on whether it may be made.
        const letter = type.compose(facts);
        const edits = random.pick([true, false]) ? editsOf(letter, made.typed) : {};
        tally.letters += 1;
        const { made: leaving, forms } = await formsOf(
          letter,
          edits,
          facts,
          made.policy.localForms,
        );
        printed.push(leaving);
        for (const form of forms) check(type, form);
      }
      const { views, sheets, strings } = await printer.print(printed);
      for (const [i, type] of letterTypes.entries()) {
        check(type, ['print view', views[i] ?? '']);
        if (printer.readsPdf) check(type, ['sheets', sheets[i] ?? '']);
      }
      for (const found of leaksInFile(strings, made, seen))
        failures.push(`case ${done}, PDF properties and alternatives: ${found}`);
    }
  } finally {
    await printer.close();
  }
  return {
    done: count,
    // A search that never finds what may stand there would not find what may not.
    failures: [...failures, ...blindSpots(seen, printer.readsPdf)],
    figures: {
      ...{ letters: tally.letters, forms: tally.forms, 'not permitted': tally.refused },
      sheets: printer.readsPdf ? printer.sheets : 'not read: pdftotext is not here',
    },
  };
}

/** Every block that may be edited, written over with what must not leave; the address loses its own warning. */
function editsOf(letter: Letter, typed: string): Record<string, string> {
  return Object.fromEntries(
    letter.sections.map(({ id, rows }) =>
      id === 'address'
        ? [id, (rows ?? []).map(([label, value]) => `${label}: ${value}`).join('\n')]
        : [id, typed],
    ),
  );
}

function leaksIn(
  letter: string,
  form: string,
  text: string,
  { canaries, patient }: LetterCase,
  seen: Map<string, number>,
): string[] {
  const page = fold(text);
  const found: string[] = [];
  for (const canary of canaries) {
    if (!stands(canary, page)) continue;
    const allowed = canary.may.includes(letter) && !BARE.includes(form);
    if (!allowed) found.push(canary.what);
    else if (canary.what === 'the address' && !WARNING.test(page.words))
      found.push('the address without its warning');
    else count(seen, form, canary.what);
  }
  return [...new Set([...found, ...(form === PROPERTIES ? tellingIn(page, patient) : [])])];
}

/** Whose letter it is, or what kind, in a place that anybody at the computer may read. */
function tellingIn({ words }: Page, { name = '' }: LetterCase['patient']): string[] {
  const given = name.toLowerCase().split(/[\s,]+/);
  return [
    ...(given.some((part) => part.length > 3 && words.includes(part)) ? ['the name'] : []),
    ...(letterTypes.some(({ title }) => words.includes(title.toLowerCase()))
      ? ['what kind of letter it is']
      : []),
  ];
}

/** The letters with pictures of the body map. */
const PICTURED = ['hospital-project', 'marac', 'adult-safeguarding', 'police'];

/** The file is of every letter at once: what none of those with pictures may carry is not in it. */
function leaksInFile(
  strings: readonly string[],
  { canaries, patient }: LetterCase,
  seen: Map<string, number>,
): string[] {
  const page = fold(strings.join('\n'));
  const standing = canaries.filter((canary) => stands(canary, page));
  for (const { what } of standing) count(seen, 'properties', what);
  const leaking = standing.filter(({ may }) => !may.some((letter) => PICTURED.includes(letter)));
  return [...leaking.map(({ what }) => what), ...tellingIn(page, patient)];
}

interface Page {
  words: string;
  digits: string;
}

/** A line may break anywhere, an escape is what it stands for, and case hides nothing. */
function fold(text: string): Page {
  const words = text
    .replaceAll('\\n', ' ')
    .replace(/<br\s*\/?>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .toLowerCase();
  return { words, digits: text.replace(/\D/g, '') };
}

function stands({ text, number }: Canary, page: Page): boolean {
  return number
    ? page.digits.includes(text.replace(/\D/g, '').slice(1))
    : page.words.includes(text.toLowerCase());
}

function count(seen: Map<string, number>, form: string, what: string): void {
  const key = `${form}: ${what}`;
  seen.set(key, (seen.get(key) ?? 0) + 1);
}

/** Where each form is known to hold something, so that nothing found is a finding. */
function blindSpots(seen: Map<string, number>, readsPdf: boolean): string[] {
  const forms = [
    ...[
      'plain clipboard',
      'rich clipboard',
      'print view',
      'docx',
      'fhir',
      'json',
      'csv',
      'local-0',
    ],
    ...(readsPdf ? ['sheets'] : []),
  ];
  const must = [
    ...forms.map((form) => `${form}: the address`),
    'print view: a mark of the body map',
    'properties: a mark of the body map',
  ];
  return must.filter((each) => !seen.has(each)).map((each) => `The search is blind, ${each}.`);
}
