/** The looks back of `scope.ts`: words that say how those before them were meant. Each is short, whatever the text. */
import { FAMILY, PAST, SUPPOSED } from './marks';
import { CLAUSE, COMMA, SENTENCE, SPACE, type Token } from './tokens';

const LOOK_BACK = 9;

/** The token at `end` begins a new piece of the sentence, or there is none. */
export function endsSegment(tokens: readonly Token[], end: number): boolean {
  return end >= tokens.length || (tokens[end] as Token).gap > SPACE;
}

/** "SI: nil", "DV? no", "assault denied", "troponin was negative". */
export function lookBackDenied(
  tokens: readonly Token[],
  at: number,
  end: number,
  deniedBy: Int32Array,
): void {
  if (!endsSegment(tokens, end)) return;
  const token = tokens[at] as Token;
  const answer = token.gap === CLAUSE;
  if (
    !answer &&
    (token.text === 'no' || token.text === 'free' || token.text === 'n' || token.text === 'none')
  )
    return;
  if (token.gap >= SENTENCE) return;
  let crossed = 0;
  for (let i = at - 1; i >= 0 && at - i <= LOOK_BACK; i--) {
    deniedBy[i] = at;
    const before = tokens[i] as Token;
    if (before.gap >= CLAUSE || (before.gap === COMMA && ++crossed > (answer ? 2 : 0))) break;
  }
}

/** "Two of her families have DV": all of the sentence is of others. */
export function lookBackElsewhere(tokens: readonly Token[], at: number, marks: Uint16Array): void {
  for (let i = at; i >= 0 && at - i < 30; i--) {
    marks[i] = (marks[i] ?? 0) | FAMILY;
    if ((tokens[i] as Token).gap >= SENTENCE) return;
  }
}

/** "overdose advice", "domestic abuse poster": no event, only its name. */
export function lookBackSupposed(tokens: readonly Token[], at: number, marks: Uint16Array): void {
  for (let i = at; i > 0 && at - i < 2 && (tokens[i] as Token).gap === SPACE; i--)
    marks[i - 1] = (marks[i - 1] ?? 0) | SUPPOSED;
}

/** "Long history of abuse by husband, ongoing": not past after all, back to the break before it. */
export function lookBackOngoing(tokens: readonly Token[], at: number, marks: Uint16Array): void {
  let crossed = 0;
  for (let i = at; i >= 0 && at - i <= LOOK_BACK; i--) {
    marks[i] = (marks[i] ?? 0) & ~PAST;
    const { gap } = tokens[i] as Token;
    if (gap >= SENTENCE || (gap > SPACE && ++crossed > 1)) return;
  }
}

/** "overdose aged 17 (22 yrs ago), resolved", "DSH 2009": back to the start of the clause. */
export function lookBackPast(
  tokens: readonly Token[],
  at: number,
  end: number,
  marks: Uint16Array,
): void {
  const token = tokens[at] as Token;
  if (token.gap >= SENTENCE && token.key === '=year') {
    // "2015 overdose" at the head of a line dates what follows it.
    for (let i = end; i < tokens.length && i < end + 5 && (tokens[i] as Token).gap < COMMA; i++)
      marks[i] = (marks[i] ?? 0) | PAST;
    return;
  }
  // "discharged 2012 (overdose)": what the bracket holds is of that year.
  if (token.key === '=year')
    for (
      let i = end;
      i < tokens.length && i < end + 3 && (tokens[i] as Token).gap < SENTENCE;
      i++
    ) {
      if (i === end && (tokens[i] as Token).gap !== CLAUSE) break;
      marks[i] = (marks[i] ?? 0) | PAST;
    }
  let crossed = token.gap === COMMA || token.gap === CLAUSE ? 1 : 0;
  for (let i = at - 1; i >= 0 && at - i <= LOOK_BACK; i--) {
    const before = tokens[i] as Token;
    marks[i] = (marks[i] ?? 0) | PAST;
    if (before.gap >= SENTENCE || (before.gap > SPACE && ++crossed > 1)) break;
  }
}
