// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readWith } from './describe-system';

const read = (html: string, term = 'Complaint') => readWith(html, { by: 'term', term });

describe('term', () => {
  test.each([
    ['dt and dd', '<dl><dt>Complaint</dt><dd>Fell</dd><dt>Next</dt><dd>x</dd></dl>'],
    [
      'dt and dd in pairs',
      '<dl><div><dt>Complaint</dt><dd>Fell</dd></div><div><dt>Next</dt><dd>x</dd></div></dl>',
    ],
    [
      'a dt of several elements',
      '<dl><dt><span>Com</span><span>plaint</span></dt><dd>Fell</dd></dl>',
    ],
    ['the next cell', '<table><tr><td>Complaint</td><td>Fell</td><td>Next</td></tr></table>'],
    ['a row header', '<table><tr><th>Complaint</th><td>Fell</td></tr></table>'],
    [
      'the cell below',
      '<table><tr><th>Age</th><th>Complaint</th></tr><tr><td>42</td><td>Fell</td></tr></table>',
    ],
    ['a cell alone above', '<table><tr><td>Complaint</td></tr><tr><td>Fell</td></tr></table>'],
    ['the next element', '<p><b>Complaint:</b> <span>Fell</span></p>'],
    ['sibling blocks', '<div><div>Complaint</div><div>Fell</div></div>'],
    ['a nested caption above', '<div><div><span>Complaint</span></div><div>Fell</div></div>'],
    ['loose text', '<p><b>Complaint</b>: Fell<br><b>Next</b>: x</p>'],
    ['loose text after white space', '<p><b>Complaint</b>\n   <!-- -->\n  Fell</p>'],
    ['a caption that is loose itself', '<p>Complaint <strong>Fell</strong></p>'],
    [
      'white space and an icon between',
      '<table><tr><td>Complaint</td><td> \n<i aria-hidden="true">✎</i>\n <input value="Fell"></td></tr></table>',
    ],
    ['a control beside', '<div><div>Complaint *</div><textarea>Fell</textarea></div>'],
    [
      'a required mark of its own, within the caption',
      '<div><div>Complaint <abbr title="required">*</abbr></div><div><input value="Fell"></div></div>',
    ],
    [
      'a required mark of its own, beside the caption',
      '<div><span>Complaint</span><sup>*</sup><span>Fell</span></div>',
    ],
    [
      'a required word for screen readers',
      '<div><span>Complaint</span><span>(required)</span><textarea>Fell</textarea></div>',
    ],
    ['a mark before', '<div><div><b>*</b> Complaint</div><div>Fell</div></div>'],
    ['a colon of its own', '<p><span>Complaint</span><span> : </span><span>Fell</span></p>'],
    ['a mark before loose text', '<p><b>Complaint</b><sup>*</sup>: Fell</p>'],
    [
      'a help button between',
      '<div><span>Complaint</span><button aria-label="Help">?</button><input value="Fell"></div>',
    ],
    [
      'a help button wrapped by itself',
      '<div><div>Complaint <i><button>?</button></i></div><div><input value="Fell"></div></div>',
    ],
    [
      'the button of a list',
      '<div><span>Complaint</span><button role="combobox">Fell</button></div>',
    ],
    ['no-break spaces', '<p><b>Complaint:&nbsp;</b><span>Fell</span></p>'],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual(['Fell']);
  });

  test('loose text with marks in it, up to the next caption', () => {
    expect(read('<p><b>Complaint:</b> Fell <i>down</i> stairs <b>Seen by:</b> nurse</p>')).toEqual([
      'Fell down stairs',
    ]);
  });

  test('an empty value is not filled from the next row or the next caption', () => {
    expect(
      read('<div><p><b>Complaint</b><span></span></p><p><span>Other</span></p></div>'),
    ).toEqual([]);
    expect(read('<dl><dt>Complaint</dt><dt>Next</dt><dd>x</dd></dl>')).toBe('not located');
    expect(read('<div><b>Complaint</b><b>Complaint</b></div>')).toEqual([]);
  });

  test.each([
    ['a control', '<div><div>Complaint</div><div></div><div><input value="Fell"></div></div>'],
    [
      'a required mark, and the control farther out',
      '<div><div>Complaint <span></span><sup>*</sup></div><div><textarea>Fell</textarea></div></div>',
    ],
    [
      'a control farther out, where the gap has a mark of help in it',
      '<div><div>Complaint <span>?</span></div><div><input value="Fell"></div></div>',
    ],
    ['words', '<div><div>Complaint</div><div></div><div>Fell</div></div>'],
    ['loose words', '<p><b>Complaint</b><span></span>Fell</p>'],
    ['words after two gaps', '<p><b>Complaint</b><span></span><i></i><span>Fell</span></p>'],
    [
      'words that look as captions do, with none of their own',
      '<div><p class="a">Complaint</p><p></p><p class="a">Fell</p></div>',
    ],
  ])('with something empty before %s, it is not known which is the value', (_, html) => {
    expect(read(html)).toBe('not located');
  });

  test.each([
    [
      'a caption of the same make',
      '<p><b>Complaint</b><span></span><br><b>Seen by</b><span>x</span></p>',
    ],
    [
      'a caption of the same class',
      '<div><p class="a">Complaint</p><p></p><p class="a">By</p><p>x</p></div>',
    ],
    ['nothing in view', '<div><b>Complaint</b><span></span><i hidden>Required</i></div>'],
    ['a button', '<div><b>Complaint</b><span></span><button>Edit</button></div>'],
    ['a caption sought elsewhere', '<div><b>Complaint</b><i></i><span>Complaint</span></div>'],
  ])('an empty value stands before %s', (_, html) => {
    expect(read(html)).toEqual([]);
  });

  test('a mark is not gone past to the next row, nor a button taken for the value', () => {
    expect(read('<div><p><b>Complaint</b> <span>–</span></p><p><b>Other</b></p></div>')).toEqual(
      [],
    );
    const html = '<div><p>Complaint <button>Add</button></p><p>Other</p></div>';
    expect(read(html)).toBe('not located');
    const wrapped = '<div><p>Complaint <i><button>Add</button></i></p><p>Other</p></div>';
    expect(read(wrapped)).toBe('not located');
  });

  test('an icon left alone beside a hidden control is not its value', () => {
    const html =
      '<table><tr><td>Complaint</td><td>✎<textarea hidden>Fell</textarea></td></tr></table>';
    expect(read(html)).toBe('not located');
    expect(read('<dl><dt>Complaint</dt><dd>–</dd></dl>')).toEqual([]);
  });

  test('words inside a sentence are no caption', () => {
    expect(read('<p>Her Complaint <b>is</b> long</p><div>Complaints</div><div>x</div>')).toBe(
      'not located',
    );
  });

  test('a caption with nothing beside it', () => {
    expect(read('<section><h2>Complaint</h2></section><section>Other</section>')).toBe(
      'not located',
    );
  });

  test('a picture beside it cannot be read', () => {
    expect(read('<dl><dt>Complaint</dt><dd><canvas></canvas></dd></dl>')).toBe('not located');
  });

  test('in a shadow root', () => {
    const html =
      '<x-a><template shadowrootmode="open"><div>Complaint</div><div>Fell</div></template></x-a>';
    expect(read(html)).toEqual(['Fell']);
  });
});
