import { describe, expect, test } from 'vitest';
import { careBundle, owedItems } from '../../src/care/care-bundle';
import { careItems } from '../../src/care/items';

describe('the care bundle', () => {
  test('owes everything until it is answered: blank is never done', () => {
    expect(owedItems({})).toEqual(careItems.map((item) => item.id));
  });

  test('counts each item as its choice says', () => {
    const rows = careBundle({
      'safe-now': { choice: 'safe' },
      'neck-pressure': { choice: 'not-asked' },
      'named-service': { choice: 'declined' },
    });
    const status = Object.fromEntries(rows.map((row) => [row.item.id, row.status]));
    expect(status).toMatchObject({
      'safe-now': 'done',
      'neck-pressure': 'owed',
      'named-service': 'declined',
      'suicide-risk': 'owed',
      children: 'owed',
      'other-person': 'owed',
      wants: 'owed',
    });
  });

  test('puts the person before the form: safety first, children never skippable in silence', () => {
    expect(careItems[0]?.id).toBe('safe-now');
    const children = careItems.find((item) => item.id === 'children');
    expect(children?.choices.map((choice) => choice.counts)).toEqual(['owed', 'done', 'owed']);
  });

  test('reviews row 6: custody carries the warning of release', () => {
    const custody = careItems
      .find((item) => item.id === 'other-person')
      ?.choices.find((choice) => choice.id === 'custody');
    expect(custody?.doNow?.join(' ')).toMatch(/may be released/);
  });
});
