import { expect, it } from 'vitest';
import { ownEngine } from '../../src/presentations/own-engine';
import { readConcept } from '../../src/presentations/read-concept';

it.each([
  ['Denies CHEST PAIN or nausea.', 'chest pain', 'negated', 'current', 'patient'],
  ['No evidence of pneumonia or EFFUSION.', 'effusion', 'negated', 'current', 'patient'],
  ['No fever, but has a COUGH.', 'cough', 'affirmed', 'current', 'patient'],
  ['PMH: COPD, gout.', 'COPD', 'affirmed', 'historical', 'patient'],
  ['5-day history of FEVER.', 'fever', 'affirmed', 'current', 'patient'],
  ['Call if there is any FEVER.', 'fever', 'hypothetical', 'current', 'patient'],
  ['Family history of COLON CANCER.', 'colon cancer', 'affirmed', 'historical', 'other'],
  ['Possible PNEUMONIA.', 'pneumonia', 'uncertain', 'current', 'patient'],
])('%s', (sentence, concept, certainty, time, subject) => {
  expect(readConcept(ownEngine(), sentence, concept, 2026)).toEqual({ certainty, time, subject });
});

it('is undefined where the words do not stand there', () => {
  expect(readConcept(ownEngine(), 'Well.', 'fever', 2026)).toBeUndefined();
});
