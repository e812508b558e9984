// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readWith } from './describe-system';

const read = (html: string, selector: string, many = false) =>
  readWith(html, { by: 'css', selector }, many);

describe('css', () => {
  test.each([
    ['an attribute', '<p data-field="note">Fell</p>', '[data-field="note"]'],
    ['an id prefix', '<p id="note-4711">Fell</p>', '[id^="note-"]'],
    ['a role', '<div role="document">Fell</div>', '[role="document"]'],
  ])('finds by %s', (_, html, selector) => {
    expect(read(html, selector)).toEqual(['Fell']);
  });

  test('reads an attribute where asked', () => {
    const locator = { by: 'css', selector: 'b', attribute: 'title' } as const;
    expect(readWith('<b title="Fell down stairs">Fell</b>', locator)).toEqual(['Fell down stairs']);
  });

  test('stays within', () => {
    const locator = { by: 'css', selector: 'p', within: '#now' } as const;
    expect(readWith('<p>Old</p><div id="now"><p>New</p></div>', locator)).toEqual(['New']);
  });

  test('passes open shadow roots, two deep, and cannot see into closed ones', () => {
    const shadow = (mode: string) =>
      `<x-form><template shadowrootmode="open"><x-field><template shadowrootmode="${mode}"><textarea>Fell</textarea></template></x-field></template></x-form>`;
    expect(read(shadow('open'), 'textarea')).toEqual(['Fell']);
    expect(read(shadow('closed'), 'textarea')).toBe('not located');
    expect(read(shadow('closed'), 'x-field')).toBe('not located');
  });

  test('reads slotted text where it is drawn', () => {
    const html =
      '<x-card><template shadowrootmode="open"><h4>Note</h4><slot></slot></template>Fell <b>twice</b></x-card>';
    expect(read(html, 'x-card')).toEqual(['Note\nFell twice']);
  });

  test('takes the first in view that is not empty', () => {
    expect(read('<p></p><p hidden>Old</p><p>New</p><p>Newer</p>', 'p')).toEqual(['New']);
  });

  test.each([
    ['the hidden attribute', '<p hidden>x</p>'],
    ['display none around it', '<div style="display:none"><p>x</p></div>'],
    ['visibility', '<div style="visibility:hidden"><p>x</p></div>'],
    ['aria-hidden', '<div><p aria-hidden="true">x</p></div>'],
    ['a box of no height', '<div style="height:0;overflow:hidden"><p>x</p></div>'],
    [
      'a box collapsed by its greatest height',
      '<div style="max-height:0;overflow:hidden"><p>x</p></div>',
    ],
    ['a clip path', '<p style="clip-path:inset(50%)">x</p>'],
    ['a place far off the screen', '<p style="position:absolute;left:-9999px">x</p>'],
    ['closed details', '<details><summary>More</summary><p>x</p></details>'],
    ['a closed dialog', '<dialog><p>x</p></dialog>'],
    ['what is never read', '<div class="ignored"><p>x</p></div>'],
  ])('does not read what is hidden by %s', (_, html) => {
    expect(read(html, 'p')).toBe('not located');
  });

  test('reads the page behind an open dialog, whose library hid it from screen readers only', () => {
    expect(
      read('<div aria-hidden="true"><p>Fell</p></div><div role="dialog">?</div>', 'p'),
    ).toEqual(['Fell']);
  });

  test.each([
    ['lines', '<p>One<br>Two</p>', 'One\nTwo'],
    [
      'blocks',
      '<p><div>One</div><div>Two</div></p><section id="p"><div>One</div><div>Two</div></section>',
      'One\nTwo',
    ],
    ['cells', '<table id="p"><tr><td>One</td><td>Two</td></tr></table>', 'One Two'],
    ['spaces of the source', '<section id="p">  One\n   and   two </section>', 'One and two'],
    ['kept spaces', '<pre id="p">One\n  Two</pre>', 'One\n  Two'],
    ['a word split by marks', '<section id="p">punch<mark>ed</mark></section>', 'punched'],
    ['no buttons', '<section id="p">One <button>Edit</button></section>', 'One'],
    ['no scripts', '<section id="p">One<script>two()</script><style>p{}</style></section>', 'One'],
    [
      'controls by what they hold',
      '<section id="p">Note: <input value="Fell"></section>',
      'Note: Fell',
    ],
  ])('reads %s', (_, html, text) => {
    expect(read(html, html.includes('id="p"') ? '#p' : 'p')).toEqual([text]);
  });

  test('copies of a reading count once, but equal entries of one list each', () => {
    const copies = '<div><p>Fell</p></div><div><p>Fell</p></div>';
    expect(read(copies, 'p', true)).toEqual(['Fell']);
    expect(read('<ul><li>Fell</li><li>Fell</li></ul>', 'li', true)).toEqual(['Fell', 'Fell']);
  });

  test.each(['canvas', 'svg', 'img', 'iframe', 'x-closed'])(
    'an element of %s alone is not an empty one',
    (tag) => {
      expect(read(`<p><${tag}></${tag}></p>`, 'p')).toBe('not located');
    },
  );

  test('an empty element in view is there, and says nothing', () => {
    expect(read('<p></p>', 'p')).toEqual([]);
  });
});
