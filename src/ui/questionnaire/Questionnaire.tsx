import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { pagesOf, type QuestionnairePage, type WrittenAnswers } from '../../enquiry/questionnaire';
import { firstQuestionSet } from '../../enquiry/questions';
import type { LockView } from '../../model/lock-view';
import { refOf } from '../../model/question-set';
import type { Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { Choices, type Choice } from '../parts/Choices';
import { useLock } from '../parts/use-lock';

export interface QuestionnaireServices {
  policy: Policy;
  /** Refused for a page that was loaded again, or whose record is another by now. */
  begin(): Promise<Result<null>>;
  finish(answers: WrittenAnswers): Promise<Result<null>>;
  /** Nothing can be handed in any more; with `close` the tab goes too. */
  end(close: boolean): void;
  watchLock(listener: (lock: LockView) => void): () => void;
  watchCover(clear: () => void): () => void;
}

type Stage = 'opening' | 'start' | 'asking' | 'sending' | 'finished' | 'closed';
type Chosen = Pick<WrittenAnswers, 'answers' | 'ordinary'>;
const nothing = (): Chosen => ({ answers: {}, ordinary: {} });

/**
 * A patient answers alone, in large type, one question a page, by touch or by keys. No page ever shows
 * an answer again, not even on the way back, and nothing is said about any. Escape, a tab switch, a
 * lock, a cover and idle time clear it at once, and it has to be begun anew from the panel.
 */
export function Questionnaire({ services }: { services: QuestionnaireServices }) {
  const { policy } = services;
  const [stage, setStage] = useState<Stage>('opening');
  const [at, setAt] = useState(0);
  const [problem, setProblem] = useState('');
  const chosen = useRef<Chosen>(nothing());
  const now = useRef<Stage>('opening');
  now.current = stage;
  const heading = useRef<HTMLElement>(null);
  const set = firstQuestionSet(policy);

  const clear = useCallback((close: boolean) => {
    chosen.current = nothing();
    setAt(0);
    // What is finished says so until it is left; it holds nothing.
    const over = now.current === 'finished';
    setStage(over ? 'finished' : 'closed');
    if (!over || close) services.end(close);
  }, []);
  useLock(services.watchLock, () => clear(false));

  useEffect(() => {
    void services.begin().then((begun) => {
      setStage((before) => (before !== 'opening' ? before : begun.ok ? 'start' : 'closed'));
    });
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      clear(false);
    };
    const onHide = () => document.visibilityState === 'hidden' && clear(true);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('visibilitychange', onHide);
    const stopCover = services.watchCover(() => clear(false));
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('visibilitychange', onHide);
      stopCover();
    };
  }, []);
  // Focus goes to the new page, not to a row, so that no key lands on one by chance.
  useEffect(() => heading.current?.focus(), [stage, at]);

  const pages = pagesOf(set, chosen.current.answers);
  const page = pages[at];
  const choose = (of: QuestionnairePage, option: string | undefined) => {
    chosen.current = withAnswer(chosen.current, of, option);
    setAt(at + 1);
  };
  const finish = async () => {
    setStage('sending');
    const sent = await services.finish({ set: refOf(set), ...chosen.current });
    if (now.current !== 'sending') return;
    if (!sent.ok && sent.error === 'no-reply') {
      setProblem('That did not go through. Try again, or call a member of staff.');
      return setStage('asking');
    }
    if (!sent.ok) return clear(false);
    chosen.current = nothing();
    setAt(0);
    setStage('finished');
  };

  const key = `${stage} ${at}`;
  return (
    <main ref={heading} tabIndex={-1} key={key} class="questionnaire stack">
      {stage === 'start' && <Start policy={policy} onBegin={() => setStage('asking')} />}
      {stage === 'asking' && page && (
        <>
          <p class="quiet">{`Question ${at + 1}`}</p>
          <h1>{page.ask}</h1>
          <Choices
            label={page.ask}
            choices={rows(page, at, choose, () => setAt(Math.max(0, at - 1)))}
          />
        </>
      )}
      {stage === 'asking' && !page && (
        <>
          <h1>That was the last question</h1>
          <Choices
            label="That was the last question"
            choices={[
              { key: '1', label: 'Give my answers to the team', onChoose: () => void finish() },
              { key: 'B', label: 'Go back one', onChoose: () => setAt(Math.max(0, at - 1)) },
            ]}
          />
          <p role="status">{problem}</p>
        </>
      )}
      {stage === 'sending' && <h1>One moment …</h1>}
      {stage === 'finished' && <Over title="Thank you" words="You have finished." />}
      {stage === 'closed' && <Over title="This page is closed" words="Nothing is kept here." />}
      {(stage === 'start' || stage === 'asking') && (
        <Choices
          label="Clear"
          choices={[{ key: 'Esc', label: 'Clear this page now', onChoose: () => clear(false) }]}
        />
      )}
    </main>
  );
}

function Start({ policy, onBegin }: { policy: Policy; onBegin(): void }) {
  return (
    <>
      <h1>Some questions about your health</h1>
      <p>
        Please answer on your own. Leave any question blank. Your answers go to the team caring for
        you, and stay with them unless you, a child or someone else is in serious danger.
      </p>
      {policy.textApprovedBy === '' && <p class="quiet">Wording not yet approved</p>}
      <Choices label="Begin" choices={[{ key: '1', label: 'Begin', onChoose: onBegin }]} />
    </>
  );
}

function Over({ title, words }: { title: string; words: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p>{words} Please call a member of staff.</p>
    </>
  );
}

function rows(
  page: QuestionnairePage,
  at: number,
  choose: (page: QuestionnairePage, option: string | undefined) => void,
  back: () => void,
): Choice[] {
  return [
    ...page.options.map(({ id, label }, i) => ({
      key: String(i + 1),
      label,
      onChoose: () => choose(page, id),
    })),
    { key: '0', label: 'Leave this blank', onChoose: () => choose(page, undefined) },
    ...(at > 0 ? [{ key: 'B', label: 'Go back one', onChoose: back }] : []),
  ];
}

/** Blank takes an earlier answer away again; it is never "no". */
function withAnswer(
  { answers, ordinary }: Chosen,
  { kind, key }: QuestionnairePage,
  option: string | undefined,
): Chosen {
  const { [key]: _before, ...rest } = kind === 'enquiry' ? answers : ordinary;
  const next = (option === undefined ? rest : { ...rest, [key]: option }) as never;
  return kind === 'enquiry' ? { answers: next, ordinary } : { answers, ordinary: next };
}
