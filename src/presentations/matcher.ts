/**
 * Finds every word and phrase of every class in one pass over the tokens, through a graph whose steps are
 * whole words. Innocent and context phrases swallow their parts, so that "business partner" hides
 * "partner"; other phrases leave theirs to be found ("by her ex" still holds "ex").
 */
import type { Lexicon } from './rule';
import { makeSpelling } from './spelling';
import { readTerms, type Step } from './terms';
import { SENTENCE, type Token } from './tokens';

/** A place where a word or phrase of the lexicon stands; `from` and `to` are token places, `to` exclusive. */
export interface Mention {
  /** Numbers of its classes, see `Matcher.classOf`. */
  classes: readonly number[];
  from: number;
  to: number;
}

interface Node {
  next?: Map<string, Node[]>;
  classes?: number[];
  swallows?: boolean;
}

export interface Matcher {
  /** The number of a class; throws for a class no table or rule defines, so that a typing slip fails a test. */
  classOf(name: string): number;
  /** How many classes there are. */
  size: number;
  /** In order of place; at one place shorter phrases first. Mends the key of a misspelt token. */
  find(tokens: readonly Token[]): Mention[];
}

export function makeMatcher(
  tables: readonly Lexicon[],
  groups: Readonly<Record<string, string>>,
  swallowing: readonly Lexicon[],
): Matcher {
  const numbers = new Map<string, number>();
  const number = (name: string) => {
    let n = numbers.get(name);
    if (n === undefined) numbers.set(name, (n = numbers.size));
    return n;
  };
  const groupsOf = new Map<string, number[]>();
  for (const [group, members] of Object.entries(groups))
    for (const member of members.split(' '))
      groupsOf.set(member, [...(groupsOf.get(member) ?? []), number(group)]);

  const root: Node = {};
  const vocabulary = new Set<string>();
  for (const table of [...tables, ...swallowing])
    for (const [name, list] of Object.entries(table)) {
      const classes = [number(name), ...(groupsOf.get(name) ?? [])];
      const swallows = swallowing.includes(table);
      for (const steps of readTerms(list)) {
        add(root, steps, classes, swallows);
        for (const word of steps.flat(2)) vocabulary.add(word);
      }
    }
  const spelling = makeSpelling(vocabulary);

  return {
    classOf(name) {
      const n = numbers.get(name);
      if (n === undefined) throw new Error(`no class of words is called ${name}`);
      return n;
    },
    size: numbers.size,
    find(tokens) {
      for (const token of tokens)
        if (!vocabulary.has(token.key)) token.key = spelling(token.key) ?? token.key;
      const mentions: Mention[] = [];
      for (let at = 0; at < tokens.length;) at = readFrom(root, tokens, at, mentions);
      return mentions;
    },
  };
}

/** A single word shares its node with every other table; a longer term gets nodes of its own. */
function add(
  root: Node,
  steps: readonly Step[],
  classes: readonly number[],
  swallows: boolean,
): void {
  let current = [root];
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as Step;
    const joint: Node = {};
    const single = steps.length === 1;
    const onward = step.some((run) => !run.length) ? [...current, joint] : [joint];
    for (const run of step) {
      if (!run.length) continue;
      for (const from of current) {
        if (single && run.length === 1) finish(shared(from, run[0] as string), classes, swallows);
        else chain(from, run, joint);
      }
    }
    if (single && step.every((run) => run.length < 2)) return;
    current = onward;
  }
  for (const node of current) if (node !== root) finish(node, classes, swallows);
}

function shared(from: Node, word: string): Node {
  const list = branch(from, word);
  let node = list.find((each) => each.next === undefined);
  if (!node) list.push((node = {}));
  return node;
}

function chain(from: Node, run: readonly string[], joint: Node): void {
  let node = from;
  run.forEach((word, i) => {
    const next = i === run.length - 1 ? joint : {};
    branch(node, word).push(next);
    node = next;
  });
}

function branch(node: Node, word: string): Node[] {
  node.next ??= new Map();
  let list = node.next.get(word);
  if (!list) node.next.set(word, (list = []));
  return list;
}

function finish(node: Node, classes: readonly number[], swallows: boolean): void {
  node.classes ??= [];
  for (const c of classes) if (!node.classes.includes(c)) node.classes.push(c);
  if (swallows) node.swallows = true;
}

/** Adds what stands at one place and returns the next place to look from. */
function readFrom(root: Node, tokens: readonly Token[], from: number, mentions: Mention[]): number {
  const before = mentions.length;
  let swallowed = from;
  let states: readonly Node[] = [root];
  for (let at = from; at < tokens.length && states.length; at++) {
    const token = tokens[at] as Token;
    // A phrase does not run over the end of a sentence.
    if (at > from && token.gap >= SENTENCE) break;
    const reached = step(states, token);
    for (const node of reached) {
      if (!node.classes) continue;
      if (node.swallows && at + 1 > swallowed) {
        while (mentions.length > before && (mentions[mentions.length - 1] as Mention).to <= at)
          mentions.pop();
        swallowed = at + 1;
      }
      if (at + 1 >= swallowed) mentions.push({ classes: node.classes, from, to: at + 1 });
    }
    states = reached;
  }
  return swallowed > from ? swallowed : from + 1;
}

const NONE: readonly Node[] = [];

function step(states: readonly Node[], token: Token): readonly Node[] {
  let reached: readonly Node[] = NONE;
  for (const { next } of states) {
    if (!next) continue;
    let nodes = next.get(token.key);
    if (token.key !== token.text) {
      const written = next.get(token.text);
      if (written) nodes = nodes ? [...nodes, ...written] : written;
    }
    if (nodes) reached = reached.length ? [...reached, ...nodes] : nodes;
  }
  return reached;
}
