import { describe, expect, test } from 'vitest';
import { chooseSystem } from '../../src/records/choose-system';
import { literalLength, matchesGlob } from '../../src/records/glob';
import { systems } from '../../src/records/systems';
import { describeSystem } from './describe-system';

const choose = (href: string, ...matches: string[][]) =>
  chooseSystem(
    href,
    matches.map((match, at) => describeSystem([], { id: `system-${at}`, match })),
  )?.id;

describe('globs', () => {
  test.each([
    ['/a/*', '/a/', true],
    ['/a/*', '/a/b/c', true],
    ['/a/*', '/a', false],
    ['/a/*/c', '/a/b/c', true],
    ['/a/*/c', '/a/c', false],
    ['*', '', true],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['a*b*c', 'a-c-b-c', true],
    ['a*b*c', 'acb', false],
    ['/exact', '/exact', true],
    ['/exact', '/exact/', false],
    ['.*', 'xy', false],
    ['(a+)+$', '(a+)+$', true],
  ])('%s on %s: %s', (pattern, text, fits) => {
    expect(matchesGlob(pattern, text)).toBe(fits);
  });

  test('count what they pin down', () => {
    expect(literalLength('/a/*/b*')).toBe(5);
  });

  test('take time in proportion, whatever the description says', () => {
    const began = performance.now();
    expect(matchesGlob('a*'.repeat(150) + 'b', 'a'.repeat(200_000))).toBe(false);
    expect(matchesGlob('*a'.repeat(150) + '*b*', 'a'.repeat(200_000))).toBe(false);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe('the system of an address', () => {
  test('is the most specific, then the first', () => {
    const everything = ['https://record.example/*'];
    const emergency = ['https://other.example/*', 'https://record.example/emergency/*'];
    expect(choose('https://record.example/emergency/1', everything, emergency)).toBe('system-1');
    expect(choose('https://record.example/gp/1', everything, emergency)).toBe('system-0');
    expect(choose('https://record.example/gp/1', everything, everything)).toBe('system-0');
  });

  test('is none for another origin, scheme or port', () => {
    for (const href of [
      'http://record.example/x',
      'https://record.example.evil/x',
      'https://record.example:8443/x',
    ]) {
      expect(choose(href, ['https://record.example/*'])).toBeUndefined();
    }
  });

  test('a * for the port does not run into the path or swallow credentials', () => {
    const match = ['http://127.0.0.1:*/emergency/*'];
    expect(choose('http://127.0.0.1:4180/emergency/', match)).toBe('system-0');
    expect(choose('http://127.0.0.1:4180/other/emergency/', match)).toBeUndefined();
    expect(choose('http://127.0.0.1:80@evil.example/emergency/', match)).toBeUndefined();
  });

  test('sets query and hash aside', () => {
    expect(choose('https://record.example/a?b#/c', ['https://record.example/a'])).toBe('system-0');
  });

  test('is none for a frame without an address, or for no address at all', () => {
    expect(choose('about:srcdoc', ['*'])).toBeUndefined();
    expect(choose('not an address', ['https://record.example/*'])).toBeUndefined();
    expect(choose('https://record.example/', ['*'], ['https://record.example'])).toBeUndefined();
  });

  test.each([
    ['http://127.0.0.1:4180/emergency/#/board', 'practice-emergency'],
    ['http://localhost:9/emergency/', 'practice-emergency'],
    ['http://127.0.0.1:4180/practice/patient/g01/summary?slow=1', 'practice-gp'],
    ['http://127.0.0.1:4180/', undefined],
  ])('%s is %s', (href, id) => {
    expect(chooseSystem(href, systems)?.id).toBe(id);
  });
});
