import type { LetterFacts } from './letter';

/**
 * What one letter needs to know and nothing before it asked. Drawn from this alone, above the letter;
 * letters that ask the same thing share the answer by id. Unanswered is said as such, never as "no".
 */
export interface LetterAsk {
  id: string;
  label: string;
  hint?: string;
  /** One of these; absent where it is answered in words. */
  choices?: readonly { id: string; label: string }[];
  /** Of this letter alone: what another letter was told is no answer to it. */
  own?: boolean;
  /** Whether it is asked here at all; absent means always. */
  when?(facts: LetterFacts): boolean;
}

/** The answer as it prints: a choice by its label, words as they stand; empty where there is none. */
export function answerOf({ answers }: Pick<LetterFacts, 'answers'>, ask: LetterAsk): string {
  const given = (Object.hasOwn(answers, ask.id) ? answers[ask.id] : undefined)?.trim() ?? '';
  if (!ask.choices) return given;
  return ask.choices.find(({ id }) => id === given)?.label ?? '';
}

/** The id of the choice made, or undefined. */
export function choiceOf({ answers }: Pick<LetterFacts, 'answers'>, ask: LetterAsk) {
  const given = Object.hasOwn(answers, ask.id) ? answers[ask.id] : undefined;
  return ask.choices?.find(({ id }) => id === given)?.id;
}
