/** Runs inside a peer's own process, a page or a Node child: makes the same texts from the seed, and times. */
import { clock } from './clock';
import { LEAST_MS, SEED, type Cell, type Timing } from './cell';
import { measureLinearity, measureNotes } from './engine-in-use';
import { makeLexicon, smallLexicon } from './lexicon';
import type { PagePeer, Peer } from './peer';
import { addToChecksum, EMPTY_CHECKSUM, makeReference, type Spans } from './spans';
import { makeSlice } from './text';

type Pass = () => Spans[];

/** What a peer reads before it is timed, and for how long: compilers need some runs to see what is hot. */
const SHORT = 20_000;
const WARM_MS = 400;
/** On a busy machine that time can be a few runs: then more, up to four times as long. */
const WARM_PASSES = 60;

/** The first texts, no more than so many characters of them all. */
function beginning(texts: readonly string[], most: number): string[] {
  let left = most;
  return texts.flatMap((text) => {
    const part = text.slice(0, left);
    left -= part.length;
    return part ? [part] : [];
  });
}

export interface Worker {
  /** Makes a peer ready and runs it over a short text, untimed. */
  warm(peer: string, cell: Cell): void;
  time(peer: string, cell: Cell, slice: number, atLeastMs?: number): Timing;
  /** What a peer finds in the first text of a slice. */
  spans(peer: string, cell: Cell, slice: number): Spans;
  linearity: typeof measureLinearity;
  notes: typeof measureNotes;
}

export function makeWorker(peers: readonly (Peer | PagePeer)[]): Worker {
  const large = makeLexicon(SEED);
  const lexicons = { large, small: smallLexicon(large) };
  const reference: Peer = { id: 'reference', make: makeReference };
  const made = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  let held: { key: string; texts: string[]; root?: Element } | undefined;

  const passOf = (id: string, cell: Cell, slice: number, most = Infinity): Pass => {
    const peer = [...peers, reference].find((each) => each.id === id);
    if (!peer) throw new Error(`No peer ${id} in this process.`);
    const key = `${cell.id} ${slice}`;
    if (held?.key !== key) {
      held?.root?.remove();
      held = { key, ...makeTexts(cell, large, slice) };
    }
    const { texts, root } = held;
    const phrases = lexicons[cell.lexicon];
    if ('make' in peer) {
      const find = once(`${id} ${cell.lexicon}`, () => peer.make(phrases));
      if (cell.kind !== 'page') {
        const some = most < Infinity ? beginning(texts, most) : texts;
        return () => some.map(find);
      }
      return () => [texts.flatMap((text, node) => find(text).map((at) => node * 1_000 + at))];
    }
    const find = once(`${id} ${cell.lexicon}`, () => peer.makeForPage(phrases));
    return () => (root ? [find(root)] : []);
  };

  return {
    warm(id, cell) {
      // A page is read whole, so that of a tenth of its nodes is short.
      const short = { ...cell, id: `${cell.id}, short`, size: Math.ceil(cell.size / 10) };
      const pass = passOf(id, cell.kind === 'page' ? short : cell, 0, SHORT);
      const began = clock();
      const spent = () => clock() - began;
      for (let n = 0; spent() < WARM_MS || (n < WARM_PASSES && spent() < 4 * WARM_MS); n++) pass();
    },
    time(id, cell, slice, atLeastMs = LEAST_MS) {
      const pass = passOf(id, cell, slice);
      let found: Spans[] = [];
      let passes = 0;
      const began = clock();
      let ms = 0;
      do {
        found = pass();
        passes++;
        ms = clock() - began;
      } while (ms < atLeastMs);
      return {
        ms: ms / passes,
        hits: found.reduce((sum, spans) => sum + spans.length / 2, 0),
        checksum: found.reduce(addToChecksum, EMPTY_CHECKSUM),
        characters: held?.texts.reduce((sum, text) => sum + text.length, 0) ?? 0,
      };
    },
    spans: (id, cell, slice) => passOf(id, cell, slice)()[0] ?? [],
    linearity: measureLinearity,
    notes: measureNotes,
  };
}

function makeTexts(cell: Cell, lexicon: readonly string[], slice: number) {
  if (cell.kind !== 'page')
    return { texts: makeSlice(cell.kind, cell.form, lexicon, SEED, slice, cell.size) };
  const [text = ''] = makeSlice('notes', cell.form, lexicon, SEED, slice, cell.size * 120);
  const texts = text.split(/(?<=\.) |\n/, cell.size).filter(Boolean);
  // The reference is asked outside a browser too.
  if (typeof document === 'undefined') return { texts };
  const root = document.createElement('main');
  for (const sentence of texts)
    root.appendChild(document.createElement('p')).textContent = sentence;
  document.body.append(root);
  return { texts, root };
}
