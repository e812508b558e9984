import { careItems } from '../../../src/care/items';
import { fieldsOf, ticksOf } from '../../../src/care/care-bundle';
import { OutcomeCode } from '../../../src/enquiry/outcome';
import { writeDocx } from '../../../src/platform/letter-docx';
import { GROUNDS, type Agreement, type Ground } from '../../../src/referral/agreement';
import { letterBundle } from '../../../src/referral/letter-bundle';
import type { Letter, LetterFacts, LetterType } from '../../../src/referral/letter';
import { applyEdits, letterHtml, letterPlainText } from '../../../src/referral/letter-text';
import { letterTypes } from '../../../src/referral/letters';
import { permitLetter } from '../../../src/referral/permit-letter';
import {
  exportCsv,
  referralExport,
  restrictedSummary,
  shareableSummary,
} from '../../../src/referral/referral-export';
import type { SafeContact } from '../../../src/referral/safe-contact';
import { docxText } from '../../tools/docx-text';
import type { Line, Outcome, Work } from '../line';
import { seeded } from '../rig/random';

/**
 * Made cases in which nothing is safe to use but what was marked so, each as all eight letters and in
 * every form they leave in. What a letter may not carry stands in the record, the directory, the
 * other questions and, typed by mistake, in the free text.
 */
export const letterLeaks: Line = {
  id: 'letter-leaks',
  number: 14,
  claim: 'Letters that leak an address, phone, e-mail, refuge or the other person’s health: 0',
  counts: { quick: 12, full: 1_000 },
  run,
};

type Random = ReturnType<typeof seeded>;

/** May say where they live, under the warning; see design.md 7. Written here anew, not read from the product. */
const WITH_ADDRESS = ['marac', 'childrens-services', 'adult-safeguarding', 'police'];
const WITH_HEALTH = ['marac'];
const WITHOUT_CONTACT = ['gp'];
const WARNING = /do not write, visit or call|they said post is safe; do not visit or call/i;

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const random = seeded(seed);
  const failures: string[] = [];
  let letters = 0;
  let forms = 0;
  let refused = 0;
  for (let done = 0; done < count; done += 1) {
    if (done % 20 === 0) tell(`${done} cases`);
    const made = makeCase(random);
    for (const type of letterTypes) {
      const facts = { ...made.facts, service: serviceFor(type, made.refuge) };
      if (!permitLetter(type, facts).allowed) refused += 1;
      // Composed all the same: what it may carry must not hang on whether it may be made.
      const letter = type.compose(facts);
      const edits = random.pick([true, false]) ? editsOf(letter, made.typed) : {};
      letters += 1;
      for (const [form, text] of await allForms(letter, edits, facts)) {
        forms += 1;
        for (const found of leaksIn(type, form, text, made))
          failures.push(`case ${done}, ${type.id}, ${form}: ${found}`);
      }
    }
  }
  return { done: count, failures, figures: { letters, forms, 'not permitted': refused } };
}

interface Case {
  facts: LetterFacts;
  refuge: { name: string; phone: string };
  home: { street: string; postcode: string };
  record: { phone: string; email: string };
  safe: { number?: string; email?: string };
  health: string;
  /** What somebody types into a narrative by mistake. */
  typed: string;
}

function makeCase(random: Random): Case {
  const n = () => 1_000 + random.below(9_000);
  const street = `${1 + random.below(300)} Wickmoor ${random.pick(['Road', 'Close', 'Gardens'])}`;
  const postcode = `ZZ${1 + random.below(9)} ${1 + random.below(9)}QT`;
  const refuge = { name: `Larkspur House ${n()}`, phone: `01632 96${n()}` };
  const record = { phone: `07700 90${n()}`, email: `home${n()}@example.org` };
  const safe = random.pick([
    {},
    { number: `07700 90${n()}` },
    { email: `safe${n()}@example.org` },
  ] as { number?: string; email?: string }[]);
  const health = `Other person’s lithium since ${n()}`;
  const spaced = street.toUpperCase().replaceAll(' ', '  ');
  const digits = (safe.number ?? '').replaceAll(' ', '-');
  const typed = `They live at ${spaced}, ${postcode}. ${digits} ${safe.email ?? ''} Going to ${refuge.name}, ${refuge.phone}.`;
  const asked = letterTypes.flatMap(({ asks }) => asks);
  const contact: SafeContact = {
    ...{ voicemail: random.pick(['no', 'not-known']), text: 'no' },
    ...{ post: random.pick(['no', 'no', 'not-known', 'yes']) },
    ...safe,
    ...(random.pick([true, false]) && { route: 'Here until 14:00, ask for the nurse in charge' }),
  };
  const code = random.pick(OutcomeCode.options);
  const facts: LetterFacts = {
    patient: {
      ...{ name: `TESTCASE, Ada ${n()}`, dob: '1990-04-01', nhsNumber: '9990000018' },
      // What a record shows beside the name, and no letter asked for.
      ...({ address: `${street}, Exampleton ${postcode}`, ...record } as object),
    },
    age: 36,
    outcome: { code, questionsAsked: 2, questionsAnswered: 2 },
    words: random.pick(['He said he would find me.', typed]),
    care: Object.fromEntries(
      careItems.map((item) => {
        const choice = random.pick(item.choices);
        const fields = Object.fromEntries(
          fieldsOf(item, choice).map(({ id }) => [
            id,
            id === 'address' ? `${street}, Exampleton ${postcode}` : `told ${n()}`,
          ]),
        );
        const ticks = ticksOf(item, choice).map(({ id }) => id);
        const note = random.pick(['As told.', typed]);
        return [item.id, { choice: choice.id, note, fields, ticks }];
      }),
    ),
    agreement: agreementOf(random),
    safeContact: contact,
    answers: {
      ...Object.fromEntries(
        asked.map(({ id, choices }) => [
          id,
          choices ? random.pick(choices).id : random.pick(['Told so.', typed]),
        ]),
      ),
      address: `${street}\nExampleton\n${postcode}`,
      'other-health': health,
    },
    refuges: [refuge.name, refuge.phone],
    addressToSupport: false,
    answerBy: '2026-11-25',
    maracRepeatMonths: 12,
    alsoTold: [],
    letterhead: 'Emergency Department\nPractice Hospital',
    textApprovedBy: '',
    now: Date.UTC(2026, 10, 21, 3, 12),
    timeZone: 'Europe/London',
    practice: false,
  };
  return { facts, refuge, home: { street, postcode }, record, safe, health, typed };
}

function agreementOf(random: Random): Agreement {
  const answer = random.pick(['yes', 'no', 'not-asked', 'without'] as const);
  const ground = random.pick(Object.keys(GROUNDS) as Ground[]);
  return answer === 'without'
    ? { answer, ground, reason: 'Danger.', senior: 'Dr Osei' }
    : { answer };
}

function serviceFor(type: LetterType, refuge: Case['refuge']) {
  const kind = type.goesTo[0];
  if (!kind) throw new Error(`${type.id} goes to nobody.`);
  return {
    ...{
      id: 'x',
      name: `Service for ${kind}`,
      kind,
      for: 'anyone',
      hours: [],
      checked: '2026-10-01',
    },
    ...(kind === 'refuge' && refuge),
  };
}

/** Every block that may be edited, written over with what must not leave. */
function editsOf(letter: Letter, typed: string): Record<string, string> {
  return Object.fromEntries(
    letter.sections.flatMap(({ id }) => (id === 'address' ? [] : [[id, typed]])),
  );
}

async function allForms(
  letter: Letter,
  edits: Record<string, string>,
  facts: LetterFacts,
): Promise<[string, string][]> {
  const made = applyEdits(letter, { edits, removed: {} });
  const docx = await writeDocx(made, '');
  const exported = referralExport(made, facts);
  return [
    ['text', letterPlainText(letter, edits, {})],
    ['html', letterHtml(letter, edits, {})],
    ['docx', docxText(new Uint8Array(await docx.arrayBuffer()))],
    ['fhir', JSON.stringify(letterBundle(made, facts, () => crypto.randomUUID()))],
    ['json', JSON.stringify(exported)],
    ['csv', exportCsv(exported)],
    ['summary', restrictedSummary(facts)],
    ['shareable', shareableSummary(facts)],
  ];
}

function leaksIn({ id }: LetterType, form: string, text: string, made: Case): string[] {
  const folded = text
    .replaceAll('\\n', ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase();
  const digits = text.replace(/\D/g, '');
  const holds = (words: string) => folded.includes(words.toLowerCase());
  const rings = (number: string) => digits.includes(number.replace(/\D/g, '').slice(1));
  const found: string[] = [];
  const { street, postcode } = made.home;
  const says = holds(street) || holds(postcode) || holds(postcode.replace(' ', ''));
  const mayLive = WITH_ADDRESS.includes(id) && form !== 'summary' && form !== 'shareable';
  if (says && !mayLive) found.push('the address');
  if (says && mayLive && !WARNING.test(text)) found.push('the address without its warning');
  if (rings(made.record.phone)) found.push('the phone of the record');
  if (holds(made.record.email)) found.push('the e-mail of the record');
  const mayRing = !WITHOUT_CONTACT.includes(id) && form !== 'summary' && form !== 'shareable';
  if (made.safe.number && rings(made.safe.number) && !mayRing) found.push('the safe number');
  if (made.safe.email && holds(made.safe.email) && !mayRing) found.push('the safe e-mail');
  if (holds(made.refuge.name) || rings(made.refuge.phone)) found.push('a refuge');
  if (holds(made.health) && !WITH_HEALTH.includes(id)) found.push('the other person’s health');
  return found;
}
