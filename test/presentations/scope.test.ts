import { describe, expect, it } from 'vitest';
import { detectText, prompts } from './detect-text';

const meaning = (text: string, id: string) => {
  const found = detectText(text).find((one) => one.id === id);
  return found && `${found.certainty} ${found.time} ${found.subject}`;
};

describe('how a finding is meant', () => {
  it.each([
    ['no SI, no DSH, no DV', 'suicidal-thoughts', 'negated current patient'],
    ['denies DSH, SI or overdose', 'overdose', 'negated current patient'],
    ['SI: nil', 'suicidal-thoughts', 'negated current patient'],
    ['DV? no', 'disclosure', 'negated current patient'],
    ['overdose denied', 'overdose', 'negated current patient'],
    ['no LOC but took overdose', 'overdose', 'affirmed current patient'],
    ['No injuries seen. Overdose.', 'overdose', 'affirmed current patient'],
    ['?overdose', 'overdose', 'uncertain current patient'],
    ['possible overdose', 'overdose', 'uncertain current patient'],
    ['PMH: asthma, overdose', 'overdose', 'affirmed historical patient'],
    ['PMH: asthma. Took overdose tonight', 'overdose', 'affirmed current patient'],
    ['overdose in 2011, resolved', 'overdose', 'affirmed historical patient'],
    ['overdose aged 16 (20 yrs ago)', 'overdose', 'affirmed historical patient'],
    ['overdose 3/7 ago', 'overdose', 'affirmed current patient'],
    ['previous overdose', 'overdose', 'affirmed historical patient'],
    ['prev well, overdose today', 'overdose', 'affirmed current patient'],
    ['overdose 2026', 'overdose', 'affirmed current patient'],
    ["mother's overdose", 'overdose', 'affirmed current other'],
    ['FHx: overdose, asthma', 'overdose', 'affirmed current other'],
    ['overdose of his brother', 'overdose', 'affirmed current other'],
    ["overdose of her mum's tablets", 'overdose', 'affirmed current patient'],
    ['found by mother after overdose', 'overdose', 'affirmed current patient'],
    ['mother found her after overdose', 'overdose', 'affirmed current patient'],
    ['return if overdose', 'overdose', 'hypothetical current patient'],
    ['leaflet about overdose', 'overdose', 'hypothetical current patient'],
    ['overdose advice sheet', 'overdose', 'hypothetical current patient'],
    ['PMH nil, took overdose', 'overdose', 'affirmed current patient'],
    ['PMH asthma, hit by partner', 'assault', 'affirmed current patient'],
    ['PMH asthma, overdose today', 'overdose', 'affirmed current patient'],
    ['Asthma, DSH, T2DM.', 'self-harm', 'affirmed historical patient'],
    ['Letter from 2008: overdose, low mood', 'overdose', 'affirmed historical patient'],
    ['Dx: assault, status post fall', 'assault', 'affirmed current patient'],
    ['Two of her families have DV', 'disclosure', 'affirmed current other'],
    ['Domestic abuse in two of her families', 'disclosure', 'affirmed current other'],
    ['Her neighbour is being abused', 'disclosure', 'affirmed current other'],
    ["Workmate's husband hits her", 'assault', 'affirmed current other'],
    ['Son has split with his wife', 'relationship-problem', 'affirmed current other'],
    ['Daughter in refuge', 'disclosure', 'affirmed current other'],
    ['Brother abused her', 'disclosure', 'affirmed current patient'],
    ['Should she overdose again', 'overdose', 'hypothetical current patient'],
    ['Never had an overdose', 'overdose', 'negated current patient'],
    ['Nobody assaulted her', 'assault', 'negated current patient'],
    ['Overdose at nineteen', 'overdose', 'affirmed historical patient'],
    ['In her teens she self harmed', 'self-harm', 'affirmed historical patient'],
    ['Overdose at nineteen weeks', 'overdose', 'affirmed current patient'],
    ['Old notes: overdose', 'overdose', 'affirmed historical patient'],
    ['Slides on domestic violence', 'disclosure', 'hypothetical current patient'],
    ['Reading about coercive control', 'disclosure', 'hypothetical current patient'],
    ['Self harm discussed as a rare effect', 'self-harm', 'hypothetical current patient'],
    ['Self harm, leaflet given', 'self-harm', 'affirmed current patient'],
    ['Coercive control disclosed to nurse', 'disclosure', 'affirmed current patient'],
    ['A girl in her class self harms', 'self-harm', 'affirmed current other'],
    ['Called 999 for a lady assaulted in the park', 'assault', 'affirmed current other'],
    ['A neighbour assaulted her in the lift', 'assault', 'affirmed current patient'],
    ['A neighbour assaulted her sister', 'assault', 'affirmed current other'],
  ])('%s: %s is %s', (text, id, expected) => {
    expect(meaning(text, id)).toBe(expected);
  });

  it('takes "son hit her" for the patient’s own (practice.md 2.4 rule 3)', () => {
    expect(prompts('son hit her')).toBe(true);
    expect(prompts("son's overdose")).toBe(false);
    expect(prompts("Workmate's husband hits her")).toBe(false);
  });

  it('holds a heading alone on its line for the lines below, up to a blank one', () => {
    expect(prompts('PMH:\nasthma\noverdose')).toBe(false);
    expect(prompts('PMH:\nasthma\n\nOverdose tonight')).toBe(true);
  });

  it('keeps a threat with a condition (reviews row 17)', () => {
    expect(prompts('says he will kill her if she leaves')).toBe(true);
  });
});
