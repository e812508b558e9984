import { bodySites } from '../../../src/care/body/sites';
import { fieldsOf, ticksOf } from '../../../src/care/care-bundle';
import { factors } from '../../../src/care/factors';
import { careItems } from '../../../src/care/items';
import { OutcomeCode } from '../../../src/enquiry/outcome';
import type { PatientIdentity } from '../../../src/model/encounter-reading';
import { readPolicy, type Policy } from '../../../src/policy/policy';
import { practicePolicy } from '../../../src/policy/practice-policy';
import type { Service } from '../../../src/policy/service';
import { GROUNDS, type Agreement, type Ground } from '../../../src/referral/agreement';
import type { EnquiryDraft } from '../../../src/referral/enquiry-draft';
import { letterTypes } from '../../../src/referral/letters';
import type { Random } from './random';

/** One made case: what the product would hold, and what of it may stand in which letter. */
export interface LetterCase {
  draft: EnquiryDraft;
  policy: Policy;
  patient: PatientIdentity;
  at: number;
  canaries: Canary[];
  /** What somebody types into a narrative by mistake: all that may not stand just anywhere. */
  typed: string;
}

/** A text that betrays where it stands, and the letters that may hold it: written anew, not read from the product. */
export interface Canary {
  what: string;
  text: string;
  /** Found by its digits, however they are grouped. */
  number?: boolean;
  /** Ids of letters; a summary, or what a patient may read, holds none of them. */
  may: readonly string[];
}

const ADDRESSED = ['marac', 'childrens-services', 'adult-safeguarding', 'police'];
const SUPPORT = ['hospital-project', 'community-support'];
const ALL_BUT_GP = [...SUPPORT, ...ADDRESSED, 'mental-health'];

/** Two of each kind that are told, so that a letter to one may still not name the other. */
export function makeLetterCase(random: Random): LetterCase {
  const n = () => String(100_000 + random.below(900_000));
  const drama = () => `07700 90${1_000 + random.below(9_000)}`;
  // No two alike, or one that may stand would be taken for one that may not.
  let places = 0;
  const place = (road: string) => ({
    street: `${1 + random.below(300)} ${road} ${random.pick(['Road', 'Close', 'Gardens'])}`,
    postcode: `ZZ${(places += 1)} ${1 + random.below(9)}QT`,
  });
  const at = Date.UTC(2026, 10, 21, 3, 12) + random.below(300) * 3_600_000;
  const home = place(`Wickmoor${n()}`);
  const childHome = place(`Otterlane${n()}`);
  const unheardOf = place('Nowhere');
  const otherHome = place(`Quarrymount${n()}`);
  const refuges = [refuge('a', n), refuge('b', n)];
  const toRefuge = random.pick([true, false]);
  const addressToSupport = random.pick([true, false, false]);
  const [record, safe] = [
    { phone: drama(), email: `home${n()}@example.org` },
    { number: drama(), email: `safe${n()}@example.org`, codePhrase: `the crown ${n()}` },
  ];
  const contact = random.pick([[], ['number'], ['email'], ['number', 'email', 'codePhrase']]);
  const marked = Object.fromEntries(
    Object.entries(safe).filter(([key]) => contact.includes(key)),
  ) as Partial<typeof safe>;
  const told = (what: string) => `${what}-${n()}`;
  const words = {
    own: told('ownwords'),
    health: `Other person’s lithium since ${n()}, said by the patient`,
    orders: told('bail'),
    weapons: told('knife'),
    otherName: told('Piotr'),
    childName: told('Ivy'),
    adult: told('Halina'),
    household: told('householdnote'),
    pets: told('tortoise'),
    neck: told('marknote'),
    genital: told('genitalnote'),
  };
  const factorWords = Object.fromEntries(factors.map(({ id }) => [id, told(`factor-${id}`)]));
  const secret = {
    home: hidden(random, `${home.street}, ${home.postcode}`),
    refuge: `${refuges[1]?.name}, ${refuges[1]?.phone}`,
    child: hidden(random, childHome.street),
    other: `${otherHome.street}, ${otherHome.postcode}`,
  };
  const typed = [
    `They live at ${secret.home}.`,
    `Ring ${(marked.number ?? '').replaceAll(' ', random.pick(['-', ' ', '.', '']))} or ${marked.email ?? ''}.`,
    `Say ${marked.codePhrase ?? 'nothing'}. Going to ${secret.refuge}.`,
    `The other lives at ${secret.other}; the child at ${secret.child}.`,
    `A friend, of ${unheardOf.postcode}, rang.`,
    `${words.health}.`,
  ].join(random.pick([' ', '\n', '\n\n']));
  const mistaken = () => random.pick(['As told.', typed]);
  const genitalAsked = random.pick([true, false]);
  const nhsNumber = '9990000018';
  const patient: PatientIdentity = {
    ...{ name: `TESTCASE, Ada ${n()}`, dob: '1990-04-01', nhsNumber, localId: `W${n()}` },
    // What a record shows beside the name, and no letter asked for.
    ...({ address: `${home.street}, Exampleton ${home.postcode}`, ...record } as object),
  };
  const asked = letterTypes.flatMap(({ asks }) => asks);
  const answers = {
    ...Object.fromEntries(
      asked.map(({ id, choices }) => [id, choices ? random.pick(choices).id : mistaken()]),
    ),
    address: `${home.street}\nExampleton\n${home.postcode}`,
    ...{ 'other-health': words.health, 'other-orders': words.orders },
    'other-weapons': words.weapons,
  };
  const policy = policyOf(refuges, addressToSupport);
  const draft: EnquiryDraft = {
    token: { system: 'paste', patientKey: 'made', document: 'made', epoch: 0 },
    ...{ encounterId: 'made', startedAt: at, origin: 'concern', answers: {}, screen: 'bundle' },
    ...{ user: random.pick(['', 'Beatrix Lund, Staff nurse']) },
    outcome: outcomeOf(random),
    words: `${words.own}. ${mistaken()}`,
    care: careOf(random, mistaken, words.otherName, otherHome),
    bodyMap: {
      outline: random.pick(['adult', 'pregnant']),
      ...(genitalAsked && { genitalAsked }),
      marks: [
        {
          ...{ view: 'head', x: 565, y: 424, kind: 'bruise', lengthMm: 40 },
          site: bodySites[random.below(bodySites.length)]?.id ?? 'none',
          note: `${words.neck} ${mistaken()}`,
          ageAsTold: mistaken(),
          colour: mistaken(),
        },
        {
          ...{ view: 'genital', x: 500, y: 500, site: 'none', kind: 'split' },
          note: `${words.genital} ${mistaken()}`,
        },
      ],
    },
    household: {
      people: [
        {
          ...{ kind: 'child', name: words.childName, age: '9', whose: 'theirs' },
          ...{ sawOrHeard: 'yes', hurt: 'not-known', sleeps: mistaken() },
          usualAddress: `${childHome.street}, Exampleton ${childHome.postcode}`,
        },
        { kind: 'adult', name: words.adult, whose: 'brother-in-law', sleeps: 'Upstairs' },
      ],
      pets: words.pets,
      note: `${words.household} ${mistaken()}`,
    },
    risk: {
      factors: Object.fromEntries(
        factors.map(({ id }) => [
          id,
          {
            present: random.pick(['yes', 'yes', 'no'] as const),
            note: `${factorWords[id]} ${mistaken()}`,
          },
        ]),
      ),
      ...(random.pick([true, false]) && {
        form: { name: 'Site form', total: 9, notAnswered: 3, completedBy: mistaken() },
        judgement: { concern: 'high' as const, why: mistaken(), by: 'Dr Osei' },
      }),
    },
    agreement: agreementOf(random, mistaken),
    agreements: Object.fromEntries(
      letterTypes.map(({ id }) => [id, agreementOf(random, mistaken)]),
    ),
    safeContact: {
      ...{ voicemail: random.pick(['no', 'not-known']), text: 'no' },
      post: random.pick(['no', 'no', 'not-known', 'yes']),
      ...marked,
      ...(random.pick([true, false]) && { route: 'Here until 14:00, ask for the nurse in charge' }),
    },
    letters: letterTypes.map(({ id, goesTo }) => ({
      ...{ kind: id, edits: {}, removed: {}, answers },
      handed: random.pick([[], ['printed' as const]]),
      serviceId: toRefuge && goesTo.includes('refuge') ? 'refuge-a' : `made-${goesTo[0]}`,
    })),
  };
  const noted = (id: string) => `${factorWords[id]}`;
  const factorCanary = (id: string, may: readonly string[]): Canary => ({
    ...{ what: `words of “${id}”`, text: noted(id), may },
  });
  const [first, second] = refuges as [Service, Service];
  const namesRefuge = toRefuge ? ['community-support'] : [];
  const optional = (what: string, text: string | undefined, may: readonly string[]): Canary[] =>
    text ? [{ what, text, may, number: /^[\d ]+$/.test(text) }] : [];
  const canaries: Canary[] = [
    ...[home.street, home.postcode, home.postcode.replace(' ', '')].map((text) => ({
      what: 'the address',
      text,
      may: addressToSupport ? [...ADDRESSED, 'hospital-project'] : ADDRESSED,
    })),
    // Nobody told Sidenote this one: only its shape gives it away, and only where no address may stand.
    {
      what: 'a postcode nobody asked for',
      text: unheardOf.postcode,
      may: addressToSupport ? [...ADDRESSED, 'hospital-project'] : ADDRESSED,
    },
    { what: 'the phone of the record', text: record.phone, number: true, may: [] },
    { what: 'the e-mail of the record', text: record.email, may: [] },
    ...optional('the safe number', marked.number, ALL_BUT_GP),
    ...optional('the safe e-mail', marked.email, ALL_BUT_GP),
    ...optional('the code phrase', marked.codePhrase, ALL_BUT_GP),
    { what: 'a refuge', text: first.name, may: namesRefuge },
    { what: 'a refuge’s number', text: `${first.phone}`, number: true, may: namesRefuge },
    { what: 'a refuge', text: second.name, may: [] },
    { what: 'a refuge’s number', text: `${second.phone}`, number: true, may: [] },
    { what: 'the other person’s health', text: words.health, may: ['marac'] },
    { what: 'orders', text: words.orders, may: ['marac', 'childrens-services', 'police'] },
    { what: 'weapons', text: words.weapons, may: ['marac', 'childrens-services', 'police'] },
    { what: 'the other person’s name', text: words.otherName, may: ADDRESSED },
    { what: 'the other person’s home', text: otherHome.street, may: ADDRESSED },
    { what: 'the other person’s home', text: otherHome.postcode, may: ADDRESSED },
    {
      what: 'a child’s name',
      text: words.childName,
      may: [...SUPPORT, 'marac', 'childrens-services'],
    },
    { what: 'a child’s home', text: childHome.street, may: ['marac', 'childrens-services'] },
    { what: 'an adult of the household', text: words.adult, may: ['childrens-services'] },
    { what: 'the household’s note', text: words.household, may: ['childrens-services'] },
    { what: 'pets', text: words.pets, may: ['community-support'] },
    {
      what: 'their own words',
      text: words.own,
      may: [...SUPPORT, 'marac', 'adult-safeguarding', 'mental-health'],
    },
    {
      what: 'a mark of the body map',
      text: words.neck,
      may: ['hospital-project', 'marac', 'adult-safeguarding', 'police'],
    },
    {
      what: 'a genital mark',
      text: words.genital,
      may: genitalAsked ? ['police'] : [],
    },
    factorCanary('separation', [...SUPPORT, ...ADDRESSED]),
    factorCanary('weapons', [...SUPPORT, ...ADDRESSED]),
    factorCanary('own-suicidality', [...SUPPORT, 'marac', 'adult-safeguarding']),
    factorCanary(
      'sexual-violence',
      [...SUPPORT, ...ADDRESSED].filter((id) => id !== 'police'),
    ),
    factorCanary('other-suicidality', ['marac']),
    {
      ...{ what: 'the NHS number', text: nhsNumber, number: true },
      may: ['adult-safeguarding', 'mental-health', 'gp'],
    },
  ];
  return { draft, policy, patient, at, canaries, typed };
}

function refuge(id: string, n: () => string): Service {
  return {
    ...{ id: `refuge-${id}`, name: `Larkspur House ${n()}`, kind: 'refuge', for: 'A safe place' },
    ...{ phone: `01632 ${n()}`, hours: [], checked: '2026-10-01' },
  };
}

function policyOf(refuges: readonly Service[], addressToSupport: boolean): Policy {
  const { policy } = readPolicy({ ...practicePolicy, roles: ['clinician'] });
  const kinds = [...new Set(letterTypes.flatMap(({ goesTo }) => [...goesTo]))];
  const others = kinds.map((kind): Service => ({
    ...{ id: `made-${kind}`, name: `Service for ${kind}`, kind, for: 'anyone' },
    ...{ hours: [], checked: '2026-10-01' },
  }));
  return {
    ...policy,
    directory: [...others.filter(({ kind }) => kind !== 'refuge'), ...refuges],
    addressToSupport,
    localForms: letterTypes.map(({ id }) => ({
      letter: id,
      title: 'Made form',
      fields: [
        { box: 'Where they live', section: 'address', row: 'Home address' },
        ...['safe-contact', 'injuries', 'children', 'factors', 'wants', 'sign-off'].map(
          (section) => ({ box: section, section }),
        ),
      ],
    })),
  };
}

/** The same words as somebody hurried writes them. */
function hidden(random: Random, text: string): string {
  return random.pick([
    text,
    text.toUpperCase().replaceAll(' ', '  '),
    text.toLowerCase(),
    text.replaceAll(' ', '\u00a0'),
    text.replaceAll(' ', '\n'),
    text.replaceAll(' ', ' \u200b'),
    text.replaceAll(', ', ' '),
  ]);
}

function outcomeOf(random: Random): EnquiryDraft['outcome'] {
  const code = random.pick(OutcomeCode.options);
  return {
    ...{ code, questionsAsked: 2, questionsAnswered: 2 },
    ...(code === 'not-asked' && { reason: 'not-alone' as const }),
  };
}

function careOf(
  random: Random,
  mistaken: () => string,
  otherName: string,
  otherHome: { street: string; postcode: string },
): EnquiryDraft['care'] {
  const known: Record<string, string> = {
    name: otherName,
    address: `${otherHome.street}, ${otherHome.postcode}`,
  };
  return Object.fromEntries(
    careItems.map((item) => {
      const choice = random.pick(item.choices);
      const fields = Object.fromEntries(
        fieldsOf(item, choice).map(({ id }) => [id, known[id] ?? mistaken()]),
      );
      const ticks = ticksOf(item, choice).map(({ id }) => id);
      return [item.id, { choice: choice.id, note: mistaken(), fields, ticks }];
    }),
  );
}

function agreementOf(random: Random, mistaken: () => string): Agreement {
  const answer = random.pick(['yes', 'no', 'not-asked', 'without'] as const);
  const ground = random.pick(Object.keys(GROUNDS) as Ground[]);
  return answer === 'without'
    ? { answer, ground, reason: mistaken(), senior: 'Dr Osei' }
    : { answer, reason: mistaken() };
}
