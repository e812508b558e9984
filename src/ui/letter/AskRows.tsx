import { useId } from 'preact/hooks';
import { answerOf, choiceOf, type LetterAsk } from '../../referral/letter-ask';
import type { LetterFacts } from '../../referral/letter';
import { hygiene } from '../parts/field-hygiene';
import { GrowingText } from './GrowingText';

interface AskRowsProps {
  asks: readonly LetterAsk[];
  answers: LetterFacts['answers'];
  onAnswer(askId: string, answer: string): void;
}

const LONGEST = 4_000;

/** What this letter needs to know, answered once for every letter that asks the same. Never printed as such. */
export function AskRows({ asks, answers, onAnswer }: AskRowsProps) {
  const facts = { answers };
  const open = asks.filter((ask) => answerOf(facts, ask) === '');
  if (asks.length === 0) return null;
  return (
    <section class="card stack asks">
      <h2>For this letter</h2>
      <p class="quiet">
        {open.length === 0
          ? 'All answered.'
          : `${open.length} open. What is open prints as “not recorded”.`}
      </p>
      {asks.map((ask) =>
        ask.choices ? (
          <Choice key={ask.id} ask={ask} chosen={choiceOf(facts, ask)} onAnswer={onAnswer} />
        ) : (
          <div key={ask.id}>
            <GrowingText
              label={ask.label}
              labelled
              text={answerOf(facts, ask)}
              maxLength={LONGEST}
              onInput={(text) => onAnswer(ask.id, text)}
            />
            {ask.hint && <p class="quiet">{ask.hint}</p>}
          </div>
        ),
      )}
    </section>
  );
}

interface ChoiceProps extends Pick<AskRowsProps, 'onAnswer'> {
  ask: LetterAsk;
  chosen: string | undefined;
}

function Choice({ ask, chosen, onAnswer }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset class="field allowed">
      <legend>{ask.label}</legend>
      {ask.hint && <span class="quiet">{ask.hint}</span>}
      {ask.choices?.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            {...hygiene}
            name={name}
            checked={chosen === id}
            onChange={() => onAnswer(ask.id, id)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
