import { expect, it } from 'vitest';
import { readTerms } from '../../src/presentations/terms';

const spell = (list: string) =>
  readTerms(list).map((steps) => steps.map((step) => step.map((run) => run.join(' '))));

it('inflects verbs and plurals', () => {
  expect(spell('push~')).toEqual([[['push', 'pushes', 'pushed', 'pushing']]]);
  expect(spell('slap~~')).toEqual([[['slap', 'slaps', 'slapped', 'slapping']]]);
  expect(spell('choke~')).toEqual([[['choke', 'chokes', 'choked', 'choking']]]);
  expect(spell('bully~')).toEqual([[['bully', 'bullies', 'bullied', 'bullying']]]);
  expect(spell('uncle+, fetus+')).toEqual([[['uncle', 'uncles']], [['fetus', 'fetuses']]]);
});

it('reads choices, an empty one and a named set', () => {
  expect(spell('[hit/struck by] him')).toEqual([[['hit', 'struck by'], ['him']]]);
  expect(spell('in [a/] refuge')).toEqual([[['in'], ['a', ''], ['refuge']]]);
  expect(spell('@him')[0]?.[0]).toContain('her');
});

it('folds over lines, and refuses a choice left open', () => {
  expect(spell(`hit,\n    struck\n      by`)).toEqual([[['hit']], [['struck'], ['by']]]);
  expect(() => readTerms('[hit/struck, by')).toThrow('does not close it');
});
