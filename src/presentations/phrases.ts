/**
 * The phrases of all tables as one graph whose steps are whole words. Where several ways are open at once
 * they are taken as one state, made when it is first reached: a text can never make more states than the
 * tables have, and one look-up a word is all that reading costs.
 */
import type { Step } from './terms';
import type { Vocabulary } from './vocabulary';

/** Where a reader of words stands in the phrases. */
export class State {
  /** A bit for each lower five of the words that lead on, so that most that do not are told by it alone. */
  private leads = ~0;
  /** The first phrase that ends here, by its number in `PhraseGraph.endings`, or -1; few places end more. */
  readonly ending: number;
  readonly more: readonly number[];
  /** One of them swallows what is inside it. */
  readonly swallows: boolean;
  /** The words that lead on, each where its number or the next free place is; 0 is no word's number. */
  private words: Int32Array | undefined;
  private onward: (State | undefined)[] = [];

  constructor(
    private readonly nodes: readonly Node[],
    private readonly graph: PhraseGraph,
  ) {
    const endings = nodes.flatMap(({ ending }) => (ending === undefined ? [] : [ending]));
    this.ending = endings[0] ?? -1;
    this.more = endings.length > 1 ? endings.slice(1) : NONE;
    this.swallows = nodes.some((node) => node.swallows);
  }

  next(word: number): State | undefined {
    if (((this.leads >>> (word & 31)) & 1) === 0) return undefined;
    const words = this.words ?? this.lookOnward();
    const mask = words.length - 1;
    let at = word & mask;
    while (words[at] !== 0 && words[at] !== word) at = (at + 1) & mask;
    return this.onward[at];
  }

  private lookOnward(): Int32Array {
    const onward = this.graph.statesAfter(this.nodes);
    // A quarter full at most, so that most words meet an empty place at once.
    const size = 4 << (32 - Math.clz32(onward.size));
    const words = new Int32Array(size);
    this.onward = Array.from({ length: size }, () => undefined);
    this.leads = 0;
    for (const [word, state] of onward) {
      this.leads |= 1 << (word & 31);
      let at = word & (size - 1);
      while (words[at] !== 0) at = (at + 1) & (size - 1);
      words[at] = word;
      this.onward[at] = state;
    }
    return (this.words = words);
  }
}

const NONE: readonly number[] = [];

interface Node {
  number: number;
  next?: Map<number, Node[]>;
  ending?: number;
  swallows?: boolean;
}

/** A word of the vocabulary, `name`, that takes the steps of two others. */
export interface Double {
  name: string;
  text: string;
  key: string;
}

export class PhraseGraph {
  /** The classes of each place where phrases end. */
  readonly endings: number[][] = [];
  private readonly root: Node = { number: 0 };
  private nodes = 1;
  private readonly states = new Map<string, State>();
  private readonly doubles = new Map<number, number[]>();

  constructor(
    private readonly vocabulary: Vocabulary,
    doubles: readonly Double[],
  ) {
    for (const { name, text, key } of doubles)
      for (const word of [text, key]) {
        const number = vocabulary.numberOf(word);
        const list = this.doubles.get(number) ?? [];
        this.doubles.set(number, [...list, vocabulary.numberOf(name)]);
      }
  }

  /** For each word of the vocabulary the state after it; call when all is added. */
  firstStates(): (State | undefined)[] {
    const states: (State | undefined)[] = Array.from(this.vocabulary.words, () => undefined);
    for (const [word, state] of this.statesAfter([this.root])) states[word] = state;
    return states;
  }

  /** A single word shares its node with every other table; a longer term gets nodes of its own. */
  add(steps: readonly Step[], classes: readonly number[], swallows: boolean): void {
    let current = [this.root];
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i] as Step;
      const joint = this.node();
      const single = steps.length === 1;
      const onward = step.some((run) => !run.length) ? [...current, joint] : [joint];
      for (const run of step) {
        if (!run.length) continue;
        for (const from of current) {
          if (single && run.length === 1)
            this.finish(this.shared(from, run[0] as string), classes, swallows);
          else this.chain(from, run, joint);
        }
      }
      if (single && step.every((run) => run.length < 2)) return;
      current = onward;
    }
    for (const node of current) if (node !== this.root) this.finish(node, classes, swallows);
  }

  /** Every state one word onward. */
  statesAfter(nodes: readonly Node[]): Map<number, State> {
    const reached = new Map<number, Node[]>();
    const reach = (word: number, more: readonly Node[]) => {
      const list = reached.get(word);
      if (!list) reached.set(word, [...more]);
      else for (const node of more) if (!list.includes(node)) list.push(node);
    };
    for (const { next } of nodes)
      for (const [word, more] of next ?? []) {
        reach(word, more);
        for (const double of this.doubles.get(word) ?? []) reach(double, more);
      }
    return new Map(Array.from(reached, ([word, set]) => [word, this.stateOf(set)]));
  }

  private stateOf(nodes: readonly Node[]): State {
    const key = nodes.map(({ number }) => number).join();
    let state = this.states.get(key);
    if (!state) this.states.set(key, (state = new State(nodes, this)));
    return state;
  }

  private finish(node: Node, classes: readonly number[], swallows: boolean): void {
    node.ending ??= this.endings.push([]) - 1;
    const known = this.endings[node.ending] as number[];
    for (const c of classes) if (!known.includes(c)) known.push(c);
    if (swallows) node.swallows = true;
  }

  private node(): Node {
    return { number: this.nodes++ };
  }

  private shared(from: Node, word: string): Node {
    const list = this.branch(from, word);
    let node = list.find((each) => each.next === undefined);
    if (!node) list.push((node = this.node()));
    return node;
  }

  private chain(from: Node, run: readonly string[], joint: Node): void {
    let node = from;
    run.forEach((word, i) => {
      const next = i === run.length - 1 ? joint : this.node();
      this.branch(node, word).push(next);
      node = next;
    });
  }

  private branch(node: Node, word: string): Node[] {
    node.next ??= new Map();
    const number = this.vocabulary.numberOf(word);
    let list = node.next.get(number);
    if (!list) node.next.set(number, (list = []));
    return list;
  }
}
