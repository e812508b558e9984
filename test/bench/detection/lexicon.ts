/** Templates only: no list of any service or hospital is in here, and the same seed makes the same phrases. */
import { seeded } from '../../trust/rig/random';

const words = (list: string) => list.split(' ');
const phrases = (list: string) => list.split(',').map((each) => each.trim());

const SITES = phrases(
  'forearm, wrist, elbow, upper arm, shoulder, hand, thumb, palm, ribs, flank, hip, thigh, knee, shin, calf, ankle, foot, jaw, cheek, ear, eyelid, scalp, neck, temple, brow, lip, back, chest, abdomen, buttock',
);
const INJURIES = words(
  'bruise bruising laceration graze abrasion burn scald swelling tenderness fracture contusion haematoma puncture cut bite',
);
const ACTS = words(
  'punched kicked slapped strangled choked pushed bitten stabbed headbutted attacked beaten shoved dragged grabbed burnt scratched',
);
const AGENTS = words(
  'husband wife partner boyfriend girlfriend ex father mother son daughter brother sister uncle cousin stepfather carer flatmate neighbour landlord acquaintance',
);
const DRUGS = words(
  'paracetamol ibuprofen codeine sertraline citalopram diazepam zopiclone tramadol morphine amitriptyline insulin metformin propranolol quetiapine pregabalin gabapentin mirtazapine naproxen aspirin promethazine',
);
const MANNERS = phrases(
  'overdose of, overdosed on, staggered overdose of, mixed overdose of, deliberate overdose of, impulsive overdose of, took excess, swallowed handful of',
);
const STATES = words(
  'overdose overdosed suicidal strangulation assault assaulted dsh dv ipv selfharm ligature intoxicated tearful withdrawn guarded evasive fearful threatened stalked controlled',
);
const TROUBLES = phrases(
  'afraid to go home, scared of partner, argument with partner, partner would not leave, relationship breakdown, coercive control, will not let her, controls the money, takes her phone, walking on eggshells, grabbed by the throat, hands around neck, could not breathe, wants to die, thoughts of self harm, no food at home, lives in fear, kept in the house',
);

/** 3,000 phrases of one to six words, of which some 170 are codes; all different, in an order of no meaning. */
export function makeLexicon(seed: number): string[] {
  const random = seeded(seed);
  const made = new Set([...STATES, ...TROUBLES]);
  for (const injury of INJURIES)
    for (const site of SITES) {
      made.add(`${injury} to ${site}`);
      made.add(`${injury} to left ${site}`);
      made.add(`${injury} to the right ${site}`);
    }
  for (const act of ACTS)
    for (const agent of AGENTS) {
      made.add(`${act} by ${agent}`);
      made.add(`${act} by her ${agent}`);
    }
  for (const agent of AGENTS)
    for (const act of ACTS)
      for (const whom of ['her', 'him']) if (made.size < 2_690) made.add(`${agent} ${act} ${whom}`);
  for (const manner of MANNERS) for (const drug of DRUGS) made.add(`${manner} ${drug}`);
  for (let n = 60; n < 85; n++) made.add(`x${n}`);
  for (let n = 0; n < 75; n++) made.add(`t${71 + (n % 9)}.${n % 10}${Math.floor(n / 10)}`);
  while (made.size < 3_000) made.add(String(100_000_000 + random.below(900_000_000)));
  return shuffled([...made], random);
}

/** About 400: the first of them, and every single word, so that short and long phrases meet in both sizes. */
export function smallLexicon(lexicon: readonly string[]): string[] {
  const single = lexicon.filter((phrase) => STATES.includes(phrase));
  return [...new Set([...single, ...lexicon.slice(0, 400 - single.length)])];
}

function shuffled<T>(list: T[], random: ReturnType<typeof seeded>): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}
