/** Short lines by which single rules once fired, or stayed quiet, wrongly; mended by what holds for all rules. */
import { expect, it } from 'vitest';
import { liveIds } from './detect-text';

/** Another's story, an old one, still to be asked, or said of a body, a plant or a firm. */
const QUIET: Readonly<Record<string, readonly string[]>> = {
  'accompanied-minimised': ['In 2014 came with partner, scalp lac, were messing around'],
  'account-by-other': [
    'In 2011 husband said she fell',
    "her sister's husband says the sister tripped",
    'trading partner says deliveries are late',
    'daughter says confused since UTI',
    'wife says stroke at noon, cannot speak',
  ],
  'another-person': ["her sister's boyfriend"],
  companion: ['In 2011 attended with partner'],
  'companion-behaviour': [
    'In 2012 husband answered for her',
    "her sister's husband answers for the sister",
  ],
  control: ["sister's husband is controlling", "her sister's partner checks her phone"],
  custody: ["sister's husband arrested"],
  disclosure: ['DV lamp'],
  drugs: ['crack in the tooth', 'crack of the knee heard', 'coke can cut lip'],
  'enquiry-recorded': [
    'her sister denies DV',
    'sister asked about DV, says no',
    'plan: DV enquiry when alone',
  ],
  guarded: [
    'brother evasive',
    'abdomen guarded',
    'vague abdo pain',
    'guarded prognosis',
    'quiet heart sounds',
    'chest silent',
    'silent reflux',
    'vague pain',
  ],
  'injury-story': ['In 2010 inconsistent history, lac to scalp'],
  'order-breach': ['her neighbour breached restraining order'],
  'plain-injury': ['bruised pride'],
  'pregnancy-injury': ['In 2010 fell, 24/40 pregnant', '24/40 score on test, fell'],
  'quiet-approach': ['sister passed the nurse a note'],
  'quoted-words': [
    "In 2009 bruised arm, 'he gets like that' she said",
    "Old letter: bruised arm, 'he gets like that' she said",
  ],
  reproductive: ['third top tooth'],
  'several-signs': [
    'In 2009 boyfriend stared at the floor, she hid her arms and would not say how',
    'Old notes: boyfriend stared at the floor, she hid her arms and would not say how',
    'Old letter: boyfriend stared at the floor, she hid her arms and would not say how',
  ],
  'sexual-violence': ['rape seed oil allergy', 'oilseed rape field, hay fever'],
  'third-party-concern': ['In 2009 sister rang, worried about her boyfriend'],
  'threat-to-kill': ['her brother got death threats'],
  'unsafe-home': ['sister fled the family home', 'brother fled the family home'],
};

/** One letter lost, or two swapped. */
const FIRES: Readonly<Record<string, readonly string[]>> = {
  alcohol: ['smells of alcohl'],
  drugs: ['heroine user'],
  'order-breach': ['breeched his bail conditions', 'breech of restraining order'],
  'quiet-approach': ['asked to speek alone', 'asked to sepak alone'],
  'repeat-attendance': ['3rd attendence in 2 weeks', '3rd attandance in 2 weeks'],
  reproductive: ['recurrant UTI'],
  separation: ['seperated from husband two weeks ago'],
  'third-party-concern': ['sister rang, worred about her boyfriend'],
  'threat-to-kill': ['death threts from ex'],
  'unexplained-symptoms': ['medically unexplianed symptoms', 'unexplaned symptoms'],
};

it.each(Object.entries(QUIET))('%s stays quiet', (id, lines) => {
  expect(lines.filter((line) => liveIds(line).includes(id))).toEqual([]);
});

it.each(Object.entries(FIRES))('%s fires', (id, lines) => {
  expect(lines.filter((line) => !liveIds(line).includes(id))).toEqual([]);
});
