import { useState } from 'preact/hooks';
import type { Factor } from '../../../care/factor';
import { factors } from '../../../care/factors';
import {
  factorsInView,
  rulesRead,
  sayRules,
  standingOf,
  type FactorStanding,
} from '../../../care/factors-in-view';
import { noRisk, type Risk } from '../../../care/risk';
import { routeCare, ROUTING_WORDS } from '../../../care/routing';
import { longestQuotes } from '../../../enquiry/longest-quotes';
import { sentence } from '../../../model/text';
import type { EnquiryDraft } from '../../../referral/enquiry-draft';
import { Choices, type Choice } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import { useMatchedWords } from '../../parts/use-matched-words';
import { useServices } from '../../services';
import { volumeOf } from './earlier-days';
import type { Panel } from '../use-panel';

/** What makes serious harm more likely, in view and without a grade; a form or a judgement beside it. */
export function Concern({ panel }: { panel: Panel }) {
  const [all, setAll] = useState(false);
  const words = useMatchedWords(panel.view);
  const { draft } = panel;
  if (!draft) return null;
  const inView = factorsInView(draft).map(({ factor }) => factor);
  const shown = factors.filter(
    (factor) => all || inView.includes(factor) || isMarked(factor, draft.risk),
  );
  return (
    <>
      <h1>What raises concern</h1>
      <RoutingLines panel={panel} />
      {stepsOf(inView).length > 0 && (
        <ul class="notice">
          {stepsOf(inView).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      <Choices
        key={`factors ${all}`}
        label="What raises concern"
        choices={shown.map((factor) => ({
          key: String.fromCharCode(65 + factors.indexOf(factor)),
          label: factor.title,
          detail: detailOf(factor, draft, words),
          ...statusOf(standingOf(factor, draft)),
          onChoose: () => mark(panel, factor),
        }))}
      />
      <Choices
        key={`more ${all}`}
        label="More"
        choices={[
          ...(all ? [] : [{ key: '1', label: 'Show all factors', onChoose: () => setAll(true) }]),
          {
            key: '2',
            label: 'Our risk form, and its total',
            onChoose: () => panel.go('risk-form'),
          },
          {
            key: '3',
            label: 'My concern is higher than that',
            onChoose: () => panel.go('judgement'),
          },
          {
            key: '4',
            label: 'In a few words, for the letters',
            onChoose: () => panel.go('factor-words'),
          },
          {
            key: '5',
            label: 'Earlier incidents',
            detail: earlierWords(draft.risk?.earlier?.length ?? 0),
            onChoose: () => panel.go('earlier-days'),
          },
          { key: '9', label: 'Back to what is owed', onChoose: () => panel.go('bundle') },
        ]}
      />
    </>
  );
}

function earlierWords(days: number): string {
  if (days === 0) return 'None written down';
  return days === 1 ? '1 day told' : `${days} days told`;
}

function isMarked({ id }: Factor, risk: Risk | undefined): boolean {
  return Object.hasOwn(risk?.factors ?? {}, id);
}

function stepsOf(inView: readonly Factor[]): string[] {
  return [...new Set(inView.flatMap(({ doNow = [] }) => doNow))];
}

/** What was read, with its words: what it may mean is for the clinician, whose row this is. */
function detailOf(
  factor: Factor,
  draft: EnquiryDraft,
  words: readonly { id: string; words: string }[],
): string {
  const { rules = [], ask, title } = factor;
  const own = longestQuotes(words.filter(({ id }) => rules.includes(id)).map((each) => each.words));
  const said = sentence(sayRules(rulesRead(factor, draft)));
  const read = said === title ? '' : said;
  const quoted = own
    .slice(0, 2)
    .map((each) => `“${each}”`)
    .join(', ');
  return [read, quoted].filter(Boolean).join(': ') || ask;
}

const STATUS: Record<FactorStanding, string> = {
  said: 'Yes',
  record: 'In the record',
  'not-so': 'Not so',
};

function statusOf(standing: FactorStanding | undefined): Pick<Choice, 'status'> {
  return standing ? { status: STATUS[standing] } : {};
}

/** Yes, then not so, then not known again: nothing here is an answer until it is pressed. */
function mark(panel: Panel, factor: Factor): void {
  const { draft } = panel;
  if (!draft) return;
  const risk = draft.risk ?? noRisk();
  const { [factor.id]: before, ...rest } = risk.factors;
  const standing = standingOf(factor, draft);
  const next =
    standing === 'said' ? ('no' as const) : standing === 'not-so' ? undefined : ('yes' as const);
  const marks = next ? { ...rest, [factor.id]: { ...before, present: next } } : rest;
  panel.update({ risk: { ...risk, factors: marks } });
}

/** Recommended or consider, with what is recorded; there is no third word (reviews rows 15 and 21). */
export function RoutingLines({ panel }: { panel: Panel }) {
  const services = useServices();
  const { draft } = panel;
  if (!draft) return null;
  const { marac, because } = routeCare(draft, services.policy, volumeOf(panel, services));
  return (
    <div class="card">
      <p>
        <strong>{ROUTING_WORDS[marac]}</strong> The specialist service and the GP are offered either
        way.
      </p>
      {because.length > 0 && (
        <ul>
          {because.map((each) => (
            <li key={each}>{each}.</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A form the site uses, filled in on its own paper or screen: only what was found is written down. */
export function RiskFormScreen({ panel }: { panel: Panel }) {
  const kept = panel.draft?.risk?.form;
  const [name, setName] = useState(kept?.name ?? '');
  const [total, setTotal] = useState(kept?.total?.toString() ?? '');
  const [gaps, setGaps] = useState(kept?.notAnswered?.toString() ?? '');
  const [by, setBy] = useState(kept?.completedBy ?? '');
  const done = () => {
    const [sum, missing] = [count(total), count(gaps)];
    if (!name.trim() || !by.trim()) return panel.say('Write which form, and who filled it in.');
    if (sum === 'wrong' || missing === 'wrong')
      return panel.say('Totals are whole numbers, 0 to 200.');
    const form = {
      name: name.trim(),
      completedBy: by.trim(),
      ...(sum === undefined ? {} : { total: sum }),
      ...(missing === undefined ? {} : { notAnswered: missing }),
    };
    panel.update({ risk: { ...(panel.draft?.risk ?? noRisk()), form } });
    panel.go('concern');
  };
  return (
    <>
      <h1>Our risk form</h1>
      <TextField label="Which form" most={80} value={name} onInput={setName} />
      <TextField
        label="Total"
        most={20}
        hint="Blank where it has none"
        value={total}
        onInput={setTotal}
      />
      <TextField
        label="Not answered"
        most={20}
        hint="How many; they are never counted as “no”"
        value={gaps}
        onInput={setGaps}
      />
      <TextField label="Who filled it in" most={160} value={by} onInput={setBy} />
      <Choices label="Our risk form" choices={[{ key: '1', label: 'Done', onChoose: done }]} />
    </>
  );
}

function count(typed: string): number | undefined | 'wrong' {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^\d{1,3}$/.test(text) && Number(text) <= 200 ? Number(text) : 'wrong';
}

/** It stands alone, and can only raise: also where nobody could be asked (reviews rows 15 and 66). */
export function JudgementScreen({ panel }: { panel: Panel }) {
  const kept = panel.draft?.risk?.judgement;
  const [why, setWhy] = useState(kept?.why ?? '');
  const [by, setBy] = useState(kept?.by ?? panel.draft?.user ?? '');
  const set = (judgement: Risk['judgement']) => {
    const { judgement: _before, ...risk } = panel.draft?.risk ?? noRisk();
    panel.update({ risk: judgement ? { ...risk, judgement } : risk });
    panel.go('concern');
  };
  return (
    <>
      <h1>My concern is high</h1>
      <p class="quiet">Whatever a form says, and also if nothing could be asked.</p>
      <TextField label="What worries you" most={2000} rows={4} value={why} onInput={setWhy} />
      <TextField label="Your name and role" most={160} value={by} onInput={setBy} />
      <Choices
        label="My concern is high"
        choices={[
          {
            key: '1',
            label: 'Record it',
            onChoose: () => {
              if (!why.trim() || !by.trim())
                return panel.say('Write what worries you, and who you are.');
              set({ concern: 'high', why: why.trim(), by: by.trim() });
            },
          },
          ...(kept ? [{ key: 'R', label: 'Take it back', onChoose: () => set(undefined) }] : []),
        ]}
      />
    </>
  );
}
