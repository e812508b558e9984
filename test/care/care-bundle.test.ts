import { describe, expect, test } from 'vitest';
import { careBundle, itemsFor, nextAtOnce, owedItems } from '../../src/care/care-bundle';
import type { CareAnswer } from '../../src/care/care-item';
import { careItems } from '../../src/care/items';

/** Every item answered with a choice that counts as done, declined or not needed, and all it asks for. */
const settled = {
  care: {
    'safe-now': { choice: 'safe' },
    'named-service': { choice: 'declined' },
    'neck-pressure': { choice: 'no' },
    'suicide-risk': { choice: 'no' },
    'sexual-assault': { choice: 'no' },
    children: { choice: 'no' },
    injuries: { choice: 'none' },
    information: { choice: 'unsafe', note: 'The number, twice' },
    'follow-up': { choice: 'named', fields: { owner: 'Sister Lund', date: '28 November' } },
    'other-person': { choice: 'home' },
    'anyone-else': { choice: 'no' },
    wants: { choice: 'not-sure' },
  } as Record<string, CareAnswer>,
};

const child = { kind: 'child' as const, name: 'Ivy', age: '4', whose: 'theirs' };

describe('the care bundle', () => {
  test('owes everything until it is answered: blank is never done', () => {
    expect(owedItems({ care: {} })).toEqual(itemsFor({}).map((item) => item.id));
  });

  test('counts each item as its choice says', () => {
    const rows = careBundle({
      care: {
        'safe-now': { choice: 'safe' },
        'neck-pressure': { choice: 'not-asked' },
        'named-service': { choice: 'declined' },
        injuries: { choice: 'none' },
      },
    });
    const status = Object.fromEntries(rows.map((row) => [row.item.id, row.status]));
    expect(status).toMatchObject({
      'safe-now': 'done',
      'neck-pressure': 'owed',
      'named-service': 'declined',
      injuries: 'not-needed',
      'suicide-risk': 'owed',
      'sexual-assault': 'owed',
      children: 'owed',
      'other-person': 'owed',
      'anyone-else': 'owed',
      wants: 'owed',
    });
  });

  test('reviews row 30: the bundle is nine, and seven done leave two owed', () => {
    const nine = careItems.filter(({ part }) => part === 'bundle').map(({ id }) => id);
    expect(nine.sort()).toEqual(
      [
        'safe-now',
        'neck-pressure',
        'suicide-risk',
        'sexual-assault',
        'children',
        'injuries',
        'information',
        'named-service',
        'follow-up',
      ].sort(),
    );
    expect(owedItems(settled)).toEqual([]);
    const { information: _sheet, 'follow-up': _owner, ...seven } = settled.care;
    expect(owedItems({ care: seven })).toEqual(['information', 'follow-up']);
  });

  test('puts the person before the form: safety first, and the children in the first run', () => {
    expect(careItems[0]?.id).toBe('safe-now');
    const run = [careItems[0]?.id ?? ''];
    for (let next = nextAtOnce('safe-now', { care: {} }); next;) {
      run.push(next.id);
      next = nextAtOnce(next.id, { care: {} });
    }
    expect(run).toEqual([
      'safe-now',
      'named-service',
      'neck-pressure',
      'suicide-risk',
      'sexual-assault',
      'children',
      'other-person',
      'anyone-else',
      'wants',
    ]);
  });

  test('the first run is not walked twice, and goes on where it was left', () => {
    const facts = { care: { 'named-service': { choice: 'not-yet' } } };
    expect(nextAtOnce('safe-now', facts)?.id).toBe('neck-pressure');
    expect(nextAtOnce('wants', settled)).toBeUndefined();
    expect(nextAtOnce('injuries', { care: {} })).toBeUndefined();
  });

  test('reviews row 6: custody carries the warning of release', () => {
    const custody = careItems
      .find((item) => item.id === 'other-person')
      ?.choices.find((choice) => choice.id === 'custody');
    expect(custody?.doNow?.join(' ')).toMatch(/may be released/);
  });

  test('reviews row 9: an injury without a body map stays owed, and says so', () => {
    const facts = { care: { ...settled.care, injuries: { choice: 'yes' } } };
    const row = careBundle(facts).find(({ item }) => item.id === 'injuries');
    expect(row).toMatchObject({ status: 'owed', lacks: ['Body map not completed'] });
    const mark = { view: 'front' as const, x: 500, y: 300, site: 'chest' };
    const mapped = { ...facts, bodyMap: { outline: 'adult' as const, marks: [mark] } };
    expect(owedItems(mapped)).toEqual([]);
    const later = { ...mapped.care, injuries: { choice: 'yes', ticks: ['photo-owed'] } };
    expect(owedItems({ ...mapped, care: later })).toEqual(['injuries']);
  });

  test('reviews row 10: the full skin check is there with drink and an injury, and not without', () => {
    const ids = (found: string[]) => itemsFor({ found }).map(({ id }) => id);
    expect(ids(['alcohol', 'plain-injury'])).toContain('skin-check');
    expect(ids(['intoxicated-injury'])).toContain('skin-check');
    expect(ids(['plain-injury'])).not.toContain('skin-check');
    expect(ids(['alcohol', 'overdose'])).not.toContain('skin-check');
    expect(ids([])).not.toContain('skin-check');
    const found = ['alcohol', 'assault'];
    expect(owedItems({ ...settled, found })).toEqual(['skin-check']);
    const choice = (id: string) => ({ ...settled.care, 'skin-check': { choice: id } });
    for (const id of ['done', 'refused'])
      expect(owedItems({ care: choice(id), found })).toEqual([]);
    expect(owedItems({ care: choice('deferred'), found })).toEqual(['skin-check']);
  });

  test('reviews row 12: unsafe to carry counts once what was said aloud is written', () => {
    const said = (answer: CareAnswer) =>
      owedItems({ care: { ...settled.care, information: answer } });
    expect(said({ choice: 'unsafe' })).toEqual(['information']);
    expect(said({ choice: 'unsafe', note: 'Helpline number, and come back at any hour' })).toEqual(
      [],
    );
    const sheets = careItems.find(({ id }) => id === 'information')?.choices;
    expect(sheets?.flatMap(({ sheet }) => sheet ?? [])).toEqual(['leaflet-plain', 'leaflet-full']);
    expect(said({ choice: 'declined' })).toEqual([]);
  });

  test('reviews row 36: children are settled by names and by who was told, never in silence', () => {
    const owed = (answer: CareAnswer, people = [child]) =>
      owedItems({ care: { ...settled.care, children: answer }, household: { people } });
    const told = { services: 'Referral by phone, 14:20, Dee Ames' };
    expect(owed({ choice: 'yes' })).toEqual(['children']);
    expect(owed({ choice: 'yes', fields: told }, [])).toEqual(['children']);
    expect(owed({ choice: 'yes', fields: told })).toEqual([]);
    expect(owed({ choice: 'could-not-ask', note: 'Left before' })).toEqual(['children']);
    expect(owed({ choice: 'no' }, [])).toEqual([]);
  });

  test('reviews row 61: over, but with contact, still asks for the children', () => {
    const past = careItems
      .find(({ id }) => id === 'safe-now')
      ?.choices.find(({ id }) => id === 'past');
    expect(past?.doNow?.join(' ')).toMatch(/children and any contact/);
    const facts = {
      care: { ...settled.care, 'safe-now': { choice: 'past' }, children: { choice: 'contact' } },
    };
    const row = careBundle(facts).find(({ item }) => item.id === 'children');
    expect(row?.status).toBe('owed');
    expect(row?.choice?.doNow?.join(' ')).toMatch(/Children’s services/);
  });

  test('reviews row 59: the patient is nobody to follow up', () => {
    const owed = (owner: string) => {
      const fields = { owner, date: '28 November' };
      const answer = { choice: 'named', fields };
      return owedItems({ care: { ...settled.care, 'follow-up': answer } });
    };
    expect(owed('Patient will ring')).toEqual(['follow-up']);
    expect(owed('')).toEqual(['follow-up']);
    expect(owed('Dr Okafor, GP')).toEqual([]);
  });

  test('pressure on the neck is done only when somebody senior has assessed it', () => {
    const owed = (answer: CareAnswer) =>
      owedItems({ care: { ...settled.care, 'neck-pressure': answer } });
    expect(owed({ choice: 'recent', ticks: ['voice'] })).toEqual(['neck-pressure']);
    expect(owed({ choice: 'seen' })).toEqual(['neck-pressure']);
    const seen = { 'seen-by': 'Dr Reyes 03:20, CT angiogram booked' };
    expect(owed({ choice: 'seen', fields: seen })).toEqual([]);
  });

  test('an answer of a version that had other choices is owed, not done', () => {
    expect(owedItems({ care: { ...settled.care, children: { choice: 'gone' } } })).toEqual([
      'children',
    ]);
  });
});
