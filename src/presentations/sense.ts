/**
 * Which sense a short form has where it stands (`practice.md` 2.3): OD once a day or an overdose, SH the
 * social history or self-harm. The sense becomes the token's key, so that tables and rules can hold it.
 */
import { CLAUSE, SENTENCE, SPACE, type Token } from './tokens';

interface Sense {
  /** Key where the sense holds. */
  key: string;
  caps?: boolean;
  /** Not in this sense where the word before, or after, is one of these (a shape, or a word). */
  notAfter?: string;
  notBefore?: string;
  /** Only in this sense where the word before or after is one of these. */
  only?: string;
  /** Not in this sense in a sentence that holds one of these. */
  notWith?: string;
  /** Whatever else: these within three words before decide for the sense. */
  surelyAfter?: string;
  /** Not where the word before looks like the name of a drug taken daily. */
  notDrug?: boolean;
  /** Only where no word that it would own follows: "hit her again", not "hit her head". */
  ownsNothing?: boolean;
}

const SENSES: Readonly<Record<string, Sense>> = {
  od: {
    key: '=od',
    notAfter:
      '=dose =measure =few =many mg mcg units ml tab tabs tablet tablets cap capsule puff puffs drop drops spray inhaler cream ointment patch neb one bd tds po =times dose d folic b12',
    notBefore:
      'bd tds prn po mane nocte =months =date =measure spray nasal inhaler rinse gel os refraction tamsulosin antibiotics abx dosing dose steroid steroids cream patch inhaler ppi vision va pupil iop',
    notWith:
      'va pupil pupils cornea corneal lens fluorescein iop os ou drops eye eyes visual vision conjunctiva fundus retina ophthalmology optician hyphaema squash abrasion conjunctival keratitis uveitis refraction glaucoma cataract',
    surelyAfter:
      'took taken alleged intentional impulsive mixed staggered pcm paracetamol polypharmacy intended deliberate post re another further accidental ? c/o insulin codeine cocodamol heroin',
    notDrug: true,
  },
  'o/d': { key: '=od', notAfter: '=dose mg tablet units', notDrug: true },
  ods: { key: '=od' },
  sh: {
    key: '=sh',
    caps: true,
    only: 'cuts lacs lac laceration lacerations to with thoughts ideation urges scars behaviour behaviours by via wounds wound today no nil denies of current ongoing recent dsh si any ? overdose superficial acts act',
  },
  si: {
    key: '=si',
    caps: true,
    notBefore: 'joint joints jt jts pain units dysfunction belt strain region tenderness',
    notAfter: 'l r left right bilateral tender lumbar over',
  },
  hi: { key: '=hi', caps: true },
  dv: {
    key: '=dv',
    notBefore: '=few =many =dose =measure of ml volume value',
    notWith: 'iron percent vitamin pack ml iv fluids diet calories fat fibre sodium intake',
  },
  da: {
    key: '=da',
    caps: true,
    only: 'discloses disclosed disclosure denies re hx victim experiencing ? concerns concern enquiry asked from perp by routine past previous known historic ongoing no nil sv risk grounds on evidence worker service support outreach fleeing suspected alleged domestik',
  },
  'a/a': { key: '=aa', only: 'by with ptnr partner bf gf ex' },
  aa: { key: '=aa', caps: true, only: 'by with pushed punched kicked hit' },
  lac: { key: '=lac', notBefore: 'review team nurse status child social health reviews' },
  'a/w': {
    key: '=with',
    only: 'partner husband wife boyfriend girlfriend bf gf ex her his mother father son daughter sister brother mum dad carer friend fiance',
  },
  aw: { key: '=with', only: 'partner husband wife boyfriend girlfriend bf gf ex her his' },
  nfs: {
    key: '=nfs',
    caps: true,
    notBefore: 'debridement wound theatre',
    notWith: 'fasciitis debridement theatre tazocin surgeons',
  },
  ipv: { key: '=dv', caps: true },
  dva: { key: '=dv', caps: true },
  ipva: { key: '=dv' },
  tash: { key: '=tash', caps: true },
  /** The one something is done to, where "her" may also be the owner of what follows. */
  her: { key: '=whom', ownsNothing: true },
};

/** The key a short form has where its sense holds. */
export const SENSE_KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries(SENSES).map(([text, { key }]) => [text, key]),
);

/** Sets the key of a short form whose sense is plain from where it stands; of one text from first to last. */
export function settleSense(tokens: Token[], i: number): void {
  const token = tokens[i] as Token;
  const sense = SENSE_KEYS.has(token.text) ? SENSES[token.text] : undefined;
  if (sense && holds(sense, tokens, i)) token.key = sense.key;
}

function holds(sense: Sense, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = token.gap < SENTENCE ? tokens[i - 1] : undefined;
  const after = (tokens[i + 1]?.gap ?? SENTENCE) < SENTENCE ? tokens[i + 1] : undefined;
  if (sense.ownsNothing) return !after || ownsNot(after);
  if (sense.caps && !token.caps && !(sense.only && token.asked)) return false;
  if (sense.only) {
    const near = token.asked ? '?' : '';
    return (
      has(sense.only, near) ||
      isOne(sense.only, before) ||
      (!token.colon && isOne(sense.only, after))
    );
  }
  for (let back = 1; sense.surelyAfter && back <= 3 && back <= i; back++) {
    const word = tokens[i - back] as Token;
    if (has(sense.surelyAfter, word.text)) return true;
    if (word.gap >= SENTENCE) break;
  }
  if (token.asked) return !isOne(sense.notBefore, after);
  if (isOne(sense.notAfter, before) && token.gap < CLAUSE) return false;
  if (isOne(sense.notBefore, after)) return false;
  if (
    sense.notDrug &&
    before &&
    token.gap === 0 &&
    DRUG_ENDINGS.some((end) => before.text.endsWith(end))
  )
    return false;
  return !sense.notWith || !sentenceHas(tokens, i, sense.notWith);
}

/** Nothing that can be owned: a break, a number, a word of place, time or manner, a joining word. */
const ownsNot = ({ gap, key, text }: Token): boolean =>
  gap > SPACE || key[0] === '=' || text.endsWith('ly') || has(NO_THING, text);

const NO_THING =
  'and & or but so then because cos if as to in on at with w by for from of over under after before when whenever while whilst during since till til until through into onto off out up down about around round against across along outside near behind again once twice often always sometimes too also anyway not today tonight yesterday now last this that every each all hard daily nightly unconscious senseless downstairs upstairs hx for repeatedly several multiple many some back backwards backward forwards forward sideways aside away home there here inside first two three four few couple square full clean really very amid mid over past he she they i it which who whom where is was has had did does got says said states stated reports told awake asleep';

const DRUG_ENDINGS =
  'pril statin olol prazole pine sartan azole mab oxaban formin gliptin gliflozin semide azide oxacin cycline cillin thyroxine xetine aline pram mine done dine tidine vir line tine zine xin rel'.split(
    ' ',
  );

/** Each list as a set, made when it is first asked. */
const SETS = new Map<string, ReadonlySet<string>>();

function has(list: string, word: string): boolean {
  let set = SETS.get(list);
  if (!set) SETS.set(list, (set = new Set(list.split(' '))));
  return word !== '' && set.has(word);
}
const isOne = (list: string | undefined, token: Token | undefined) =>
  list !== undefined && token !== undefined && (has(list, token.key) || has(list, token.text));

/** At most twenty words each way, so that a text without a full stop stays linear. */
function sentenceHas(tokens: readonly Token[], i: number, list: string): boolean {
  const sentence = tokens[i]?.sentence;
  for (let at = Math.max(0, i - 20); at < Math.min(tokens.length, i + 20); at++) {
    const token = tokens[at] as Token;
    if (token.sentence === sentence && has(list, token.text)) return true;
  }
  return false;
}
