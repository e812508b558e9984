import { expect, test } from 'vitest';
import { reasonsShown } from '../../src/enquiry/reasons-shown';

const found = (...ids: string[]) => ids.map((id) => ({ id, tier: 3 as const }));

test('what asks by itself is named first, small signs one press further, and none is lost', () => {
  const ids = ['overdose', 'relationship-problem', 'another-person', 'several-signs', 'overdose'];
  expect(reasonsShown(found(...ids))).toEqual({
    first: ['overdose', 'relationship-problem'],
    also: ['another-person', 'several-signs'],
  });
});

test('where small signs are all there is, they are named', () => {
  expect(reasonsShown(found('several-signs', 'another-person'))).toEqual({
    first: ['several-signs', 'another-person'],
    also: [],
  });
  expect(reasonsShown([])).toEqual({ first: [], also: [] });
});

test('harm by the patient, read too weakly to lead, does not accuse beside what reads the other way', () => {
  const harm = (tier: 2 | 3) => [{ id: 'possible-perpetrator', tier }, ...found('fear')];
  expect(reasonsShown(harm(3))).toEqual({ first: ['fear'], also: ['possible-perpetrator'] });
  expect(reasonsShown(harm(2)).first).toEqual(['possible-perpetrator', 'fear']);
  expect(reasonsShown(harm(3).slice(0, 1)).first).toEqual(['possible-perpetrator']);
});
