import type { Policy } from '../../policy/policy';
import type { ColumnPlan } from './columns-of-extract';
import type { ExtractReport } from './extract-report';
import type { OpenedExtract } from './opened-extract';
import type { SampledCase } from './review-extract';

/** The settings that recognising and counting go by. */
export type ExtractPolicy = Pick<
  Policy,
  | 'minimumAge'
  | 'rulesOff'
  | 'repeatAttendanceCount'
  | 'repeatAttendanceMonths'
  | 'area'
  | 'injuryPrompting'
  | 'ownPhrases'
>;

/** What the Desk asks of the worker that reads an extract; `F` is a file, of which this room knows nothing. */
export type ExtractAsk<F> =
  | { ask: 'open'; file: F }
  | { ask: 'begin'; plan: ColumnPlan; policy: ExtractPolicy; seed: number }
  | { ask: 'pause' }
  | { ask: 'go-on' }
  | { ask: 'use-again'; file: F }
  | { ask: 'case'; at: number }
  | { ask: 'forget-cases' };

/** What the worker says. Rows stay with it; a case of the sample comes out alone, when it is asked for. */
export type ExtractSaid =
  | { said: 'opened'; opened: OpenedExtract }
  | { said: 'refused'; message: string }
  | { said: 'progress'; done: number; of: number; rows: number }
  | { said: 'paused' }
  /** The file could not be read on; nothing that was counted is lost. */
  | { said: 'stopped'; message: string }
  | { said: 'done'; report: ExtractReport; notes: string[]; cases: number }
  | { said: 'case'; at: number; one: SampledCase }
  | { said: 'forgotten' };

/** What the Desk shows of a review. */
export type ExtractState =
  | { at: 'none'; problem?: string }
  | { at: 'looking'; name: string }
  | { at: 'columns'; name: string; opened: OpenedExtract; problem?: string }
  | {
      at: 'running';
      name: string;
      opened: OpenedExtract;
      done: number;
      of: number;
      rows: number;
      isPaused: boolean;
      /** Why the file has to be chosen again. */
      stopped?: string;
    }
  | {
      at: 'done';
      name: string;
      report: ExtractReport;
      notes: string[];
      /** How many cases can be looked at; none once they were put away. */
      cases: number;
      wereForgotten: boolean;
      shown?: { at: number; one: SampledCase };
    };

export const noExtract: ExtractState = { at: 'none' };

/** The state after the worker spoke; what does not fit the state it came in changes nothing. */
export function afterSaid(state: ExtractState, said: ExtractSaid): ExtractState {
  switch (said.said) {
    case 'opened':
      return state.at === 'looking'
        ? { at: 'columns', name: state.name, opened: said.opened }
        : state;
    case 'refused':
      return state.at === 'looking' ? { at: 'none', problem: said.message } : state;
    case 'progress':
      return state.at === 'running'
        ? { ...state, done: said.done, of: said.of, rows: said.rows }
        : state;
    case 'paused':
      return state.at === 'running' ? { ...state, isPaused: true } : state;
    case 'stopped':
      return state.at === 'running' ? { ...state, isPaused: true, stopped: said.message } : state;
    case 'done':
      return state.at === 'running'
        ? {
            at: 'done',
            name: state.name,
            report: said.report,
            notes: said.notes,
            cases: said.cases,
            wereForgotten: false,
          }
        : state;
    case 'case':
      return state.at === 'done' && state.cases > 0
        ? { ...state, shown: { at: said.at, one: said.one } }
        : state;
    case 'forgotten': {
      if (state.at !== 'done') return state;
      const { shown: _put, ...rest } = state;
      return { ...rest, cases: 0, wereForgotten: state.wereForgotten || state.cases > 0 };
    }
  }
}
