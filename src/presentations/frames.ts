/**
 * Frames: small patterns over classes of words in one sentence, with order and bounded gaps. They catch
 * "who did what to whom" in words no phrase list holds. Notation: see `rule.ts`.
 */
import type { Matcher, Mention } from './matcher';
import { SPACE, type Token } from './tokens';

interface Slot {
  classes: readonly number[];
  /** How many words may stand between it and the slot before, and how many must. */
  gap: number;
  least: number;
  optional: boolean;
}

export interface Frame {
  slots: readonly Slot[];
  /** Classes that must not stand between the first slot and the last. */
  between: readonly number[];
  /** Classes that must not stand in the sentence. */
  away: readonly number[];
}

/** A slot that must stand close by does not stand beyond a comma. */
function divides(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if ((tokens[i]?.gap ?? 0) > SPACE) return true;
  return false;
}

/** One place where a frame holds: the mentions that fill its slots, in order. */
export type Filled = readonly Mention[];

const DEFAULT_GAP = 4;

/** Reads the notation; two frames where a leading `*` allows either order of two slots. */
export function parseFrame(notation: string, classOf: Matcher['classOf']): Frame[] {
  const either = notation.startsWith('*');
  const slots: Slot[] = [];
  const between: number[] = [];
  const away: number[] = [];
  for (const part of notation.slice(either ? 1 : 0).split(' ')) {
    if (part.startsWith('!!')) away.push(classOf(part.slice(2)));
    else if (part.startsWith('!')) between.push(classOf(part.slice(1)));
    else {
      const [named = '', gap] = part.split('<');
      const optional = named.endsWith('?');
      const classes = (optional ? named.slice(0, -1) : named).split('|').map(classOf);
      const [most = DEFAULT_GAP, least = 0] = gap?.split('-').map(Number).reverse() ?? [];
      slots.push({ classes, gap: most, least, optional });
    }
  }
  const frame = { slots, between, away };
  const [first, second, ...rest] = slots;
  if (!either || !first || !second) return [frame];
  const turned = { ...first, gap: second.gap, least: second.least };
  return [frame, { ...frame, slots: [second, turned, ...rest] }];
}

/** Both lists are short; loops over them cost less than anything made for it. */
export function isOf({ classes: own }: Mention, classes: readonly number[]): boolean {
  for (let i = 0; i < classes.length; i++) {
    const c = classes[i];
    for (let j = 0; j < own.length; j++) if (own[j] === c) return true;
  }
  return false;
}

/** A set of classes as bits, sixteen in each number: a plain list of small numbers is the quickest to copy. */
export type ClassBits = number[];

export const noBits = (size: number): ClassBits =>
  Array.from({ length: (size + 15) >> 4 }, () => 0);

const hasBit = (bits: Readonly<ClassBits>, n: number): boolean =>
  (((bits[n >> 4] as number) >>> (n & 15)) & 1) === 1;

export function addBits(bits: ClassBits, classes: readonly number[]): void {
  for (let i = 0; i < classes.length; i++) {
    const n = classes[i] as number;
    bits[n >> 4] = (bits[n >> 4] as number) | (1 << (n & 15));
  }
}

/**
 * Which slots can be filled in a passage: each set of classes that some slot needs has a number, and is looked
 * for at most once in each passage, however many frames need it.
 */
export class SlotSets {
  private readonly sets: (readonly number[])[] = [];
  private readonly numbers = new Map<string, number>();
  /** For each set the passage it was looked for in, doubled, and one more where it stands. */
  private known = new Int32Array(0);
  private passage = 0;

  /** The numbers of the sets without which a frame cannot be filled after its first slot. */
  neededBy({ slots }: Frame): number[] {
    // The fewer classes will do, the likelier none of them stands there.
    return slots
      .slice(1)
      .flatMap(({ classes, optional }) => (optional ? [] : [classes]))
      .toSorted((a, b) => a.length - b.length)
      .map((classes) => this.number(classes));
  }

  /** Call for each passage before `allStand`. */
  begin(): void {
    if (this.known.length < this.sets.length) this.known = new Int32Array(this.sets.length);
    if (this.passage === 0x3fff_ffff) this.known.fill((this.passage = 0));
    this.passage += 1;
  }

  /** False where one of the sets stands nowhere in the passage: most frames end here. */
  allStand(needs: readonly number[], stands: Readonly<ClassBits>): boolean {
    for (let i = 0; i < needs.length; i++)
      if (!this.stands(needs[i] as number, stands)) return false;
    return true;
  }

  /** One set, by its number. */
  stands(set: number, stands: Readonly<ClassBits>): boolean {
    const known = this.known[set] as number;
    if (known >> 1 === this.passage) return (known & 1) === 1;
    const does = hasAny(stands, this.sets[set] as readonly number[]);
    this.known[set] = (this.passage << 1) | Number(does);
    return does;
  }

  private number(classes: readonly number[]): number {
    const key = classes.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.sets.length);
    return this.sets.push(classes) - 1;
  }
}

export function hasAny(bits: Readonly<ClassBits>, classes: readonly number[]): boolean {
  for (let i = 0; i < classes.length; i++) if (hasBit(bits, classes[i] as number)) return true;
  return false;
}

/**
 * The mentions that fill the frame when its first slot is `mentions[at]`, or undefined. Looks ahead no
 * further than the slots' gaps allow, so the cost of one place is bounded whatever the text.
 */
export function fillFrame(
  frame: Frame,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  at: number,
): Filled | undefined {
  const first = mentions[at];
  if (!first) return undefined;
  const rest = fillFrom(frame, mentions, tokens, 1, at);
  return rest && [first, ...rest];
}

/** What fills the slots from `slotAt` on after `mentions[previous]`, in its sentence. */
function fillFrom(
  frame: Frame,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  slotAt: number,
  previous: number,
): readonly Mention[] | undefined {
  const slot = frame.slots[slotAt];
  if (!slot) return NONE;
  const before = mentions[previous] as Mention;
  const from = before.to;
  const sentence = tokens[before.from]?.sentence;
  for (let next = previous + 1; next < mentions.length; next++) {
    const mention = mentions[next] as Mention;
    if (mention.from < from) continue;
    if (mention.from - from > slot.gap || tokens[mention.from]?.sentence !== sentence) break;
    if (slot.gap < 3 && divides(tokens, from, mention.from)) break;
    if (mention.from - from >= slot.least && isOf(mention, slot.classes)) {
      const rest = fillFrom(frame, mentions, tokens, slotAt + 1, next);
      if (rest) return [mention, ...rest];
    }
    if (isOf(mention, frame.between)) break;
  }
  return slot.optional ? fillFrom(frame, mentions, tokens, slotAt + 1, previous) : undefined;
}

const NONE: readonly Mention[] = [];
