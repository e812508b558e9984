/**
 * The one kind of regular expression a description may hold: characters, classes and escapes in a
 * row, each perhaps repeated, with one group to keep a part. No choice, no repeated group, no looking
 * around or back, so that it can be followed in one pass over the text: a description comes from
 * outside, and the usual engine can be made to think for years over a line of forty letters.
 * Source: issue 5, Bad input; the subset is a small part of what RE2 takes.
 */
export interface LinearPattern {
  steps: Step[];
}

type Step =
  | { does: 'take'; fits: RegExp }
  | { does: 'either'; first: number; second: number }
  | { does: 'mark'; at: 0 | 1 }
  | { does: 'edge' | 'start' | 'end' };

export const LONGEST_PATTERN = 200;
export const MOST_REPEATS = 100;
const MOST_STEPS = 600;

/** Why a pattern is refused; in words: `say-pattern-fault.ts`, which no record page needs. */
export type PatternFault =
  | 'long'
  | 'group'
  | 'look'
  | 'choice'
  | 'back'
  | 'nested'
  | 'open'
  | 'nothing'
  | 'many'
  | 'wrong'
  | 'empty';

/** One character, class or escape, and how often: `[A-Z]+`, `\d{4}`, `.*?`. */
const PIECE = /^(\\[dDwWsSbB]|\\[^\p{L}\p{N}]|\[(?:\\.|[^\]\\])+\]|[^\\()[\]{}|*+?^$])/u;
const TIMES = /^(?:([*+?])|\{(\d{1,4})(,)?(\d{1,4})?\})(\??)/;

/** The pattern ready to follow, or why it is refused. */
export function parseLinear(source: string): LinearPattern | PatternFault {
  const steps: Step[] = [];
  if (source.length > LONGEST_PATTERN) return 'long';
  let group: 'none' | 'open' | 'closed' = 'none';
  let rest = source;
  if (rest.startsWith('^')) {
    steps.push({ does: 'start' });
    rest = rest.slice(1);
  }
  while (rest !== '') {
    if (rest === '$') {
      steps.push({ does: 'end' });
      break;
    }
    if (rest.startsWith('(?')) return 'look';
    if (rest.startsWith('(')) {
      if (group !== 'none') return 'nested';
      group = 'open';
      steps.push({ does: 'mark', at: 0 });
      rest = rest.slice(1);
      continue;
    }
    if (rest.startsWith(')')) {
      if (group !== 'open') return 'open';
      group = 'closed';
      steps.push({ does: 'mark', at: 1 });
      rest = rest.slice(1);
      if (TIMES.test(rest)) return 'group';
      continue;
    }
    if (rest.startsWith('|')) return 'choice';
    if (/^\\[1-9k]/.test(rest)) return 'back';
    if (/^[*+?{]/.test(rest)) return 'nothing';
    if (/^[[\]}]/.test(rest) && !PIECE.test(rest)) return 'open';
    const piece = PIECE.exec(rest)?.[1];
    const fits = piece === undefined ? undefined : compile(piece);
    if (piece === undefined || !fits) return 'wrong';
    rest = rest.slice(piece.length);
    const times = TIMES.exec(rest);
    rest = rest.slice(times?.[0].length ?? 0);
    if (/^\\[bB]$/.test(piece)) {
      if (times || piece === '\\B') return 'wrong';
      steps.push({ does: 'edge' });
      continue;
    }
    if (TIMES.test(rest)) return 'nothing';
    if (!repeat(steps, fits, times)) return 'many';
  }
  if (group === 'open') return 'open';
  return steps.some((step) => step.does === 'take') ? { steps } : 'empty';
}

/**
 * What the pattern keeps of the first place it fits: its group, or all of it. Each character of the
 * text is looked at once for each step, whatever pattern and text say.
 */
export function keepLinear({ steps }: LinearPattern, text: string): string | undefined {
  const isGrouped = steps.some((step) => step.does === 'mark');
  let best: Thread | undefined;
  let threads: Thread[] = [];
  let at = 0;
  for (;;) {
    const next: Thread[] = [];
    const seen = new Set<number>();
    const ended = (thread: Thread): boolean => thread.step === steps.length;
    const here: Thread[] = [];
    const add = (thread: Thread): void => {
      const waiting = [thread];
      for (let each = waiting.pop(); each; each = waiting.pop()) {
        if (seen.has(each.step)) continue;
        seen.add(each.step);
        const step = steps[each.step];
        const on = each.step + 1;
        if (!step || step.does === 'take') here.push(each);
        else if (step.does === 'either') {
          waiting.push({ ...each, step: step.second }, { ...each, step: step.first });
        } else if (step.does === 'mark') {
          waiting.push({ ...each, step: on, [step.at === 0 ? 'from' : 'to']: at });
        } else if (stands(step.does, text, at)) waiting.push({ ...each, step: on });
      }
    };
    for (const thread of threads) add(thread);
    if (!best) add({ step: 0, began: at, from: at, to: at });
    const letter = letterAt(text, at);
    for (const thread of here) {
      if (ended(thread)) {
        best = { ...thread, to: isGrouped ? thread.to : at };
        break;
      }
      const step = steps[thread.step];
      if (step?.does === 'take' && letter !== '' && step.fits.test(letter)) {
        next.push({ ...thread, step: thread.step + 1 });
      }
    }
    if (letter === '' || (best && next.length === 0)) break;
    threads = next;
    at += letter.length;
  }
  return best && text.slice(isGrouped ? best.from : best.began, best.to);
}

interface Thread {
  step: number;
  began: number;
  from: number;
  to: number;
}

/** Greedy repeats try once more first, lazy ones try to go on first. */
function repeat(steps: Step[], fits: RegExp, times: RegExpExecArray | null): boolean {
  const [, sign, least, comma, most, lazy] = times ?? [];
  const from = sign === undefined ? Number(least ?? 1) : sign === '+' ? 1 : 0;
  const endless = sign === '*' || sign === '+' || (comma !== undefined && most === undefined);
  const to = sign === '?' ? 1 : endless ? from : Number(most ?? from);
  if (from > MOST_REPEATS || to > MOST_REPEATS || to < from) return false;
  const fork = (first: number, second: number): Step =>
    lazy ? { does: 'either', first: second, second: first } : { does: 'either', first, second };
  for (let each = 0; each < from; each += 1) steps.push({ does: 'take', fits });
  if (endless) {
    const loop = steps.length;
    steps.push(fork(loop + 1, loop + 3), { does: 'take', fits });
    steps.push({ does: 'either', first: loop, second: loop });
  }
  for (let each = from; each < to; each += 1) {
    const end = steps.length + 2 * (to - each);
    steps.push(fork(steps.length + 1, end), { does: 'take', fits });
  }
  return steps.length <= MOST_STEPS;
}

/** One character's test; the browser's own engine is given nothing that it could go back on. */
function compile(piece: string): RegExp | undefined {
  try {
    return new RegExp(`^${piece}$`, 'isu');
  } catch {
    return undefined;
  }
}

function letterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function stands(does: 'edge' | 'start' | 'end', text: string, at: number): boolean {
  if (does === 'start') return at === 0;
  if (does === 'end') return at === text.length;
  const isWord = (letter: string): boolean => /^\w$/.test(letter);
  return isWord(text.charAt(at - 1)) !== isWord(text.charAt(at));
}
