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
