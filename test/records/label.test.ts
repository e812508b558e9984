// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readWith } from './describe-system';

const read = (html: string, label = 'Triage note') => readWith(html, { by: 'label', label });

describe('label', () => {
  test.each([
    ['for', '<label for="a">Triage note</label><textarea id="a">Fell</textarea>'],
    ['standing around it', '<label>Triage note <textarea>Fell</textarea></label>'],
    ['aria-label', '<textarea aria-label="Triage note">Fell</textarea>'],
    [
      'aria-labelledby',
      '<b id="a">Triage</b> <b id="b">note</b><textarea aria-labelledby="a b">Fell</textarea>',
    ],
    ['placeholder', '<textarea placeholder="Triage note">Fell</textarea>'],
    [
      'a required mark',
      '<label for="a">Triage note <span>*</span></label><input id="a" value="Fell">',
    ],
    ['a required word', '<label for="a">Triage note (required)</label><input id="a" value="Fell">'],
    ['a colon', '<label for="a">Triage note:</label><input id="a" value="Fell">'],
    [
      'an icon font',
      '<label for="a"><i aria-hidden="true">edit</i>\ue3c9 Triage note</label><input id="a" value="Fell">',
    ],
    [
      'an icon',
      '<label for="a"><svg><title>pen</title></svg>Triage note</label><input id="a" value="Fell">',
    ],
    ['upper case', '<label for="a">TRIAGE NOTE</label><input id="a" value="Fell">'],
    ['words added', '<label for="a">Triage note by nurse</label><input id="a" value="Fell">'],
    [
      'a label for screen readers',
      '<label for="a" style="clip-path:inset(50%)">Triage note</label><input id="a" value="Fell">',
    ],
  ])('by %s', (_, html) => {
    expect(read(html)).toEqual(['Fell']);
  });

  test('a label attribute on a custom element, whose text is in its shadow root', () => {
    const html =
      '<x-text label="Triage note"><template shadowrootmode="open"><label for="i">Triage note</label><textarea id="i">Fell</textarea></template></x-text>';
    expect(read(html)).toEqual(['Fell']);
  });

  test('a custom element that keeps its value itself', () => {
    const html = '<x-text label="Triage note"></x-text>';
    expect(read(html)).toBe('not located');
    Object.defineProperty(HTMLElement.prototype, 'value', { value: 'Fell', configurable: true });
    try {
      expect(read(html)).toEqual(['Fell']);
    } finally {
      Reflect.deleteProperty(HTMLElement.prototype, 'value');
    }
  });

  test('an editable element', () => {
    const html =
      '<div role="textbox" contenteditable="true" aria-label="Triage note"><p>Fell</p><p>twice</p></div>';
    expect(read(html)).toEqual(['Fell\ntwice']);
  });

  test('the chosen option by its text, and none for the empty one', () => {
    const html = (chosen: string) =>
      `<label for="a">Triage note</label><select id="a"><option value="">Choose</option><option value="1" ${chosen}>With partner</option></select>`;
    expect(read(html('selected'))).toEqual(['With partner']);
    expect(read(html(''))).toEqual([]);
  });

  test('what is chosen from a list that shows it beside an empty box, or on its own button', () => {
    const list = (inside: string) =>
      `<div><label for="a">Triage note</label><div class="control"><div class="values">${inside}<div><input id="a" role="combobox" value=""></div></div><button>x</button></div></div><p>Other</p>`;
    expect(read(list('<div class="single">With partner</div>'))).toEqual(['With partner']);
    expect(read(list('<div class="chip">Partner</div><div class="chip">Son</div>'))).toEqual([
      'Partner, Son',
    ]);
    expect(read(list('<div id="select-2-placeholder">Select...</div>'))).toEqual([]);
    expect(read(list(''))).toEqual([]);
    const near = '<label for="a">Triage note</label><input id="a" role="combobox"> Remarks';
    expect(read(`<div>${near}<textarea>Old</textarea></div>`)).toEqual([]);
    const button =
      '<b id="l">Triage note</b><button aria-haspopup="listbox" aria-labelledby="l v"><i id="v">Partner</i></button>';
    expect(read(button)).toEqual(['Partner']);
  });

  test('what is chosen in a group', () => {
    const html =
      '<fieldset><legend>Triage note</legend><label><input type="radio" name="r"> Alone</label><label><input type="radio" name="r" checked> Partner</label></fieldset>';
    expect(read(html)).toEqual(['Partner']);
  });

  test('never a password', () => {
    expect(read('<input type="password" aria-label="Triage note" value="x">')).toEqual([]);
  });

  test('exactly so called before called so at the start', () => {
    const html =
      '<textarea aria-label="Triage note history">Old</textarea><textarea aria-label="Triage note *">New</textarea>';
    expect(read(html)).toEqual(['New']);
  });

  test('not a longer word', () => {
    expect(read('<textarea aria-label="Complaint history">Old</textarea>', 'Complain')).toBe(
      'not located',
    );
  });

  test('not a twin that is hidden, even inside the same label', () => {
    const html =
      '<label>Triage note <span><textarea aria-hidden="true">x</textarea><textarea>Fell</textarea></span></label>';
    expect(read(html)).toEqual(['Fell']);
  });

  test('an empty control is there, and says nothing; a label of nothing is not', () => {
    expect(read('<textarea aria-label="Triage note"></textarea>')).toEqual([]);
    expect(read('<label for="gone">Triage note</label>')).toBe('not located');
    expect(read('<section aria-label="Triage note">Text</section>')).toBe('not located');
  });
});
