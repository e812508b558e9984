/** The one way into this room: what the fields of an encounter show, and how each thing is meant. */
import type { FieldReading } from '../model/encounter-reading';
import { isLive } from '../model/is-live';
import type { Presentation, Tier } from '../model/presentation';
import type { Engine, RuleCombination } from './engine';
import {
  firstPlace,
  readText,
  stands,
  type Found,
  type ReadMemory,
  type ReadText,
} from './read-text';
import { countedAttendances, isCounted } from './repeat-attendance';
import type { MatcherSettings } from './rule';
import type { MatchingRule } from './rulebook';
import { kindOf, strongestSigns, sumOf, sumRound, type Sum, type Weights } from './weigh-signs';

/** No encounter needs more than this to be told about; bounds what crosses to the background. */
const MOST = 300;

interface Read {
  field: FieldReading;
  fieldIndex: number;
  text: ReadText;
}

/**
 * Everything recognised, in order of field and place; negated, past, supposed and other people's findings
 * too, marked as such (`isLive` tells). `settings`: rulesOff, repeatAttendanceCount,
 * repeatAttendanceMonths; `today` YYYY-MM-DD for past years and repeat counting. `fieldIndex` counts
 * fields of a kind in order; offsets are into that field's text. Linear in the text. With the same
 * `memory` from call to call, only touched sentences are read again, with the same result.
 */
export function findPresentations(
  engine: Engine,
  fields: readonly FieldReading[],
  settings: MatcherSettings,
  today: string,
  memory?: ReadMemory,
): Presentation[] {
  memory?.turn();
  const off = new Set(settings.rulesOff);
  const thisYear = Number(today.slice(0, 4));
  const indexes = new Map<string, number>();
  const reads: Read[] = [];
  const places: { field: FieldReading; fieldIndex: number }[] = [];
  for (const field of fields) {
    const fieldIndex = indexes.get(field.kind) ?? 0;
    indexes.set(field.kind, fieldIndex + 1);
    places.push({ field, fieldIndex });
    if (field.tense === 'history' || !field.kind.startsWith('episode.')) continue;
    if (field.kind === 'episode.arrivedAt') continue;
    reads.push({ field, fieldIndex, text: readText(engine, field.text, thisYear, memory) });
  }

  const found: Presentation[] = [];
  /** What was found in a sentence, and where. */
  const stood = new Map<Presentation, Found>();
  const together: Presentation[] = [];
  for (const read of reads)
    for (const one of distinct(read.text.found)) {
      if (off.has(one.rule.id)) continue;
      const made = present(read, one);
      stood.set(made, one);
      found.push(made);
    }
  for (const read of reads) {
    const companion = off.has('companion') ? undefined : companionField(engine, read);
    if (companion) found.push(companion);
  }
  for (const combination of engine.combinations)
    if (!off.has(combination.rule.id)) {
      const made = combine(combination, reads, found);
      if (!made) continue;
      found.push(made);
      together.push(made);
    }
  weighTogether(engine, reads, { found, stood, together }, off);
  if (!off.has('repeat-attendance'))
    found.push(...repeated(engine, places, fields, found, settings, today, memory));
  return raiseWithAlcohol(engine.ruleById, found).slice(0, MOST);
}

function present(read: Read, one: Found): Presentation {
  const { rule, tier, start, end, certainty, time, subject } = one;
  return Object.assign(at(read, rule, tier), { start, end, certainty, time, subject });
}

function at(
  place: { field: FieldReading; fieldIndex: number },
  rule: MatchingRule,
  tier: Tier,
): Presentation {
  return {
    id: rule.id,
    part: rule.part ?? 'prompts',
    tier,
    field: place.field.kind,
    tense: place.field.tense,
    fieldIndex: place.fieldIndex,
    start: 0,
    end: place.field.text.length,
    certainty: 'affirmed',
    time: 'current',
    subject: 'patient',
  };
}

/**
 * One finding of a rule for each place and meaning: the strongest, then the longest. Findings come in
 * order of place, so that only the last few can be of the same.
 */
function distinct(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    let at = kept.length - 1;
    while (at >= 0 && kept[at]?.start === one.start && !isAlike(kept[at] as Found, one)) at--;
    const other = kept[at];
    if (!other || other.start !== one.start) kept.push(one);
    else if (one.tier < other.tier || (one.tier === other.tier && one.end > other.end))
      kept[at] = one;
  }
  return kept;
}

const isAlike = (a: Found, b: Found): boolean =>
  a.rule === b.rule && a.certainty === b.certainty && a.time === b.time && a.subject === b.subject;

/** The field that says who came along holds no sentence, only "Partner" or "Mother (Jo)". */
function companionField(engine: Engine, read: Read): Presentation | undefined {
  if (read.field.kind !== 'episode.accompaniedBy') return undefined;
  const rule = engine.ruleById('companion');
  const close = [engine.matcher.classOf('close')];
  const who = firstPlace(read.text, close, (passage, { from }) => !passage.isDenied(from));
  return who && rule && { ...at(read, rule, rule.tier), ...who };
}

/** All parts live somewhere in the encounter: one presentation, standing where the first part stands. */
function combine(
  { rule, tier, parts, unless }: RuleCombination,
  reads: readonly Read[],
  found: readonly Presentation[],
): Presentation | undefined {
  let first: Presentation | undefined;
  // Most end here, before it is asked how anything is meant.
  for (const { classes, rules } of parts)
    if (
      !reads.some(({ text }) => stands(text, classes)) &&
      !found.some(({ id }) => rules.includes(id))
    )
      return undefined;
  for (const part of parts) {
    const here =
      liveClass(part.classes, unless, rule, tier, reads) ?? liveRule(part.rules, rule, tier, found);
    if (!here) return undefined;
    first ??= here;
  }
  return first;
}

function liveClass(
  classes: readonly number[],
  unless: readonly number[],
  rule: MatchingRule,
  tier: Tier,
  reads: readonly Read[],
): Presentation | undefined {
  if (!classes.length) return undefined;
  for (const read of reads) {
    const place = firstPlace(
      read.text,
      classes,
      (passage, mention) =>
        passage.isLive(mention) && !(unless.length && passage.hasBeside(mention, unless)),
    );
    if (place) return { ...at(read, rule, tier), ...place };
  }
  return undefined;
}

function liveRule(
  ids: readonly string[],
  rule: MatchingRule,
  tier: Tier,
  found: readonly Presentation[],
): Presentation | undefined {
  const live = ids.length ? found.find((one) => ids.includes(one.id) && isLive(one)) : undefined;
  return live && { ...live, id: rule.id, part: rule.part ?? 'prompts', tier };
}

/**
 * Weighs all that was found with the words around it: from one sum on signs ask that no rule holds; below
 * others what was put together, and not said in so many words, is weak, or stands beside (`weigh-signs.ts`).
 */
function weighTogether(
  engine: Engine,
  reads: readonly Read[],
  { found, stood, together }: AllFound,
  off: ReadonlySet<string>,
): void {
  const { innocent, enough } = engine.weights;
  const whole = sumOf(
    engine,
    reads.map(({ text }) => text.passages),
  );
  const sum = whole.sum + combined(engine, reads, together);
  found.forEach((one, at) => {
    const here = stood.get(one);
    if (!here || one.part !== 'prompts') return;
    if ((here.phrase || one.tier < 3) && here.rule.stands) return;
    const least = here.phrase && one.tier < 4 ? 'said' : leastFor(one.tier);
    if (least && sumRound(engine, whole, here) < innocent[least])
      found[at] = one.tier === 4 ? { ...one, part: 'context' } : { ...one, tier: 4 };
  });
  const rule = engine.ruleById('several-signs');
  if (rule && !off.has(rule.id) && sum >= enough)
    found.push(...signsAt(engine, rule, reads, whole));
}

interface AllFound {
  found: Presentation[];
  stood: ReadonlyMap<Presentation, Found>;
  /** Those combined from all fields. */
  together: readonly Presentation[];
}

/** Which sum a finding that was put together needs to keep what it is. */
function leastFor(tier: Tier): keyof Weights['innocent'] | undefined {
  return tier === 4 ? 'weak' : tier === 3 ? 'indicator' : tier === 2 ? 'strong' : undefined;
}

/** What is combined from all fields is found in none of their sentences: it counts beside them, and only adds. */
function combined(
  { weights, ruleById }: Engine,
  reads: readonly Read[],
  together: readonly Presentation[],
): number {
  if (!together.length) return 0;
  const counted = new Set<string>();
  for (const { text } of reads)
    for (const one of text.found) counted.add(kindOf(one.rule, one, false));
  let sum = 0;
  for (const one of together) {
    const rule = ruleById(one.id);
    const kind = rule && isLive(one) ? kindOf(rule, one, false) : '';
    if (!kind || counted.has(kind)) continue;
    counted.add(kind);
    sum += Math.max(0, weights.found[kind] ?? 0);
  }
  return sum;
}

function signsAt(
  engine: Engine,
  rule: MatchingRule,
  reads: readonly Read[],
  { most }: Sum,
): Presentation[] {
  return reads.flatMap((read, text) =>
    strongestSigns(
      engine,
      most.filter((sentence) => sentence.text === text),
    ).map((sign) => ({ ...at(read, rule, rule.tier), ...sign })),
  );
}

/** The present attendance counts once, where it shows a counted presentation itself. */
function repeated(
  engine: Engine,
  places: readonly { field: FieldReading; fieldIndex: number }[],
  fields: readonly FieldReading[],
  found: readonly Presentation[],
  settings: MatcherSettings,
  today: string,
  memory: ReadMemory | undefined,
): Presentation[] {
  const rule = engine.ruleById('repeat-attendance');
  const present = found.find((one) => isCounted(one.id) && isLive(one));
  if (!rule || !present) return [];
  const earlier = countedAttendances(engine, fields, settings, today, memory);
  if (earlier.length + 1 < settings.repeatAttendanceCount) return [];
  return [
    { ...present, id: rule.id, part: 'prompts', tier: rule.tier },
    // Where the earlier ones stand, so that the card can show them; history never prompts by itself.
    ...earlier.flatMap((place) => {
      const where = places[place];
      return where ? [{ ...at(where, rule, rule.tier), time: 'historical' as const }] : [];
    }),
  ];
}

/** Alcohol beside a finding raises it one tier, to strong at most; it never lowers one (reviews row 11). */
export function raiseWithAlcohol(
  ruleById: Engine['ruleById'],
  found: Presentation[],
): Presentation[] {
  /** Weak kinds ask only beside another kind; the rule of injury with alcohol has had its say. */
  const isWeak = (id: string) => id === 'intoxicated-injury' || (ruleById(id)?.tier ?? 4) > 3;
  if (!found.some((one) => one.id === 'alcohol' && isLive(one))) return found;
  return found.map((one) =>
    one.part === 'prompts' && one.tier > 2 && isLive(one) && !isWeak(one.id)
      ? { ...one, tier: (one.tier - 1) as Tier }
      : one,
  );
}
