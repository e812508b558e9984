import { describe, expect, test } from 'vitest';
import { explainTyping, matchesPatient } from '../../src/referral/confirm-identity';

const LONDON = 'Europe/London';
const NOW = Date.UTC(2026, 10, 21, 3, 12);
const is = (name: string, initials: string, age = '42', dob = '1984-03-02') =>
  matchesPatient({ name, dob }, { initials, age }, NOW, LONDON);

describe('hazard H04: initials and age', () => {
  test.each([
    ['ASHDOWN, Morgan', 'MA'],
    ['ASHDOWN, Morgan (Ms)', 'ma'],
    ['Morgan Ashdown', 'm.a.'],
    ['Ms Morgan Ashdown', 'M A'],
    ['ASHDOWN, Morgan Lee', 'MA'],
    ['ASHDOWN, Morgan Lee', 'MLA'],
    ['Morgan Lee Ashdown', 'MA'],
    ["O'BRIEN, Sinéad", 'SO'],
    ['Sinéad O’Brien', 'sob'],
    ["Sinéad O'Brien", "S O'B"],
    ['SMITH-JONES, Ann', 'AS'],
    ['Ann Smith-Jones', 'ASJ'],
    ['Ann Smith-Jones', 'A S-J'],
    ['Élodie Ångström', 'EA'],
    ['Zofia Łukasik', 'ZL'],
    ['Zofia Łukasik', 'ZŁ'],
    ['VAN DER BERG, Maria', 'MV'],
    ['Maria van der Berg', 'MB'],
    ['Maria van der Berg', 'MVDB'],
    ['Mr. John Smith', 'JS'],
    ['Robert "Bob" Tan', 'RT'],
    ['  ASHDOWN ,  Morgan  ', 'MA'],
    ['Madonna', 'M'],
    ['ΠΑΠΑΣ, Ελένη', 'επ'],
  ])('%s is %s', (name, initials) => expect(is(name, initials)).toBe(true));

  test.each([
    ['ASHDOWN, Morgan', 'AM'],
    ['ASHDOWN, Morgan', 'M'],
    ['ASHDOWN, Morgan', 'MB'],
    ['ASHDOWN, Morgan', ''],
    ['ASHDOWN, Morgan', ' . '],
    ['Morgan Lee Ashdown', 'ML'],
    ['', ''],
    ['(unknown)', ''],
  ])('%s is not %j', (name, initials) => expect(is(name, initials)).toBe(false));

  test.each([
    ['42', true],
    [' 42 ', true],
    ['42y', true],
    ['42 years', true],
    ['41', false],
    ['43', false],
    ['', false],
    ['forty-two', false],
    ['4.2e1', false],
  ])('age %j: %s', (age, right) => expect(is('ASHDOWN, Morgan', 'MA', age)).toBe(right));

  test('the age turns at local midnight of the birthday', () => {
    const patient = { name: 'Morgan Ashdown', dob: '1984-07-02' };
    const eve = Date.UTC(2026, 6, 1, 22, 59);
    const day = Date.UTC(2026, 6, 1, 23, 0);
    expect(matchesPatient(patient, { initials: 'MA', age: '41' }, eve, LONDON)).toBe(true);
    expect(matchesPatient(patient, { initials: 'MA', age: '42' }, day, LONDON)).toBe(true);
  });

  test('a record that shows too little never matches, and the page says what to do', () => {
    const typed = { initials: 'MA', age: '42' };
    expect(matchesPatient({ name: 'Morgan Ashdown' }, typed, NOW, LONDON)).toBe(false);
    expect(matchesPatient({ dob: '1984-03-02' }, typed, NOW, LONDON)).toBe(false);
    expect(explainTyping({})).toMatch(/No name and no date of birth.*Open the page/);
    expect(explainTyping({ name: 'Morgan Ashdown' })).toMatch(/^No date of birth/);
    expect(explainTyping({ name: 'M A', dob: '1984-03-02' })).toMatch(/Type the initials/);
  });
});
