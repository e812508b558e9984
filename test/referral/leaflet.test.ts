import { describe, expect, test } from 'vitest';
import { fullLeaflet, leafletLetter, leaflets, plainLeaflet } from '../../src/referral/leaflet';
import { LEAFLET_WARNING } from '../../src/referral/leaflet';
import { letterPlainText } from '../../src/referral/letter-text';

const print = (leaflet: (typeof leaflets)[number], approvedBy = '') =>
  letterPlainText(leafletLetter(leaflet, approvedBy), {}, {});

describe('reviews rows 7 and 12: the leaflet', () => {
  test.each(leaflets)('$id carries the number to ring, and nothing of any patient', (leaflet) => {
    expect(print(leaflet)).toContain('0808 2000 247');
    expect(print(leaflet)).not.toMatch(/\bTo:|NHS number|Date of birth/);
    expect(leaflet.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('the plain one tells nothing to whoever finds it', () => {
    expect(print(plainLeaflet, 'A. Guardian')).not.toMatch(
      /abus|violen|hurt|afraid|frighten|control|partner|husband|wife|safe|police|domestic|sidenote/i,
    );
  });

  test('the full one says that they can ring themselves', () => {
    expect(print(fullLeaflet)).toContain('You can ring yourself');
  });

  test.each(leaflets)('$id: carrying it is asked on screen and not printed', (leaflet) => {
    expect(leafletLetter(leaflet, '').missing[0]).toBe(LEAFLET_WARNING);
    expect(print(leaflet)).not.toContain('safe to carry');
  });

  test.each(leaflets)('$id is marked until a site approves it', (leaflet) => {
    expect(print(leaflet)).toMatch(/^Draft: wording not yet approved/);
    expect(print(leaflet, 'A. Guardian')).not.toMatch(/approved/);
  });
});
