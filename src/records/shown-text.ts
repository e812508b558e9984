// The text of an element as a person sees it, without innerText, which would force a layout.
import { MAX_FIELD_LENGTH } from '../model/text';
import { controlValue } from './control-value';
import { flatChildren, isElement, isText } from './deep-query';
import { isInvisible, isNeverText, type Look } from './visibility';
import { hasWord } from './words';

export interface ReadingManner {
  /** Elements left out, such as the time and author of a feed card. */
  skip?: ReadonlySet<Element>;
  /** Put a space between words of neighbouring elements: a name split over two of them is two words. */
  spaced?: boolean;
}

/** Blocks by tag, for a page whose style cannot be asked. */
const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** A control's value, or the visible text below an element: lines parted, runs of space made one. */
export function shownText(start: Element, look: Look, manner: ReadingManner = {}): string {
  const value = controlValue(start, look);
  if (value !== undefined) return value;
  const pen = new Pen();
  for (const child of flatChildren(start)) write(child, start, pen, look, manner);
  return pen.written();
}

function write(node: Node, parent: Element, pen: Pen, look: Look, manner: ReadingManner): void {
  if (pen.isFull) return;
  if (isText(node)) {
    pen.add(node.data, keepsSpace(parent, look));
    return;
  }
  if (!isElement(node)) return;
  if (node.localName === 'br') {
    pen.breakLine();
    return;
  }
  if (manner.skip?.has(node) || isNeverText(node)) return;
  const style = look.style(node);
  if (!look.stands(node) || isInvisible(style)) return;
  const layout = layoutOf(node, style?.display);
  if (layout === 'block') pen.startLine();
  if (layout === 'apart' || manner.spaced) pen.startWord();
  const value = controlValue(node, look);
  if (value !== undefined) pen.add(value, true);
  else for (const child of flatChildren(node)) write(child, node, pen, look, manner);
  if (layout === 'block') pen.startLine();
  if (layout === 'apart' || manner.spaced) pen.startWord();
}

function layoutOf(element: Element, display: string | undefined): 'block' | 'apart' | 'inline' {
  const tag = element.localName;
  if (tag === 'td' || tag === 'th' || display === 'table-cell') return 'apart';
  if (!display) return BLOCKS.has(tag) ? 'block' : 'inline';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
  return display.startsWith('inline') ? 'apart' : 'block';
}

function keepsSpace(element: Element, look: Look): boolean {
  const space = look.style(element)?.whiteSpace;
  if (!space) return element.localName === 'pre';
  return space.startsWith('pre') || space === 'break-spaces';
}

/** Pieces are joined once, at the end: looking at the end of a growing string copies it each time. */
class Pen {
  private readonly pieces: string[] = [];
  private length = 0;
  private last = '';
  private wordDue = false;

  get isFull(): boolean {
    return this.length > MAX_FIELD_LENGTH;
  }

  add(data: string, kept: boolean): void {
    const room = data.slice(0, 2 * MAX_FIELD_LENGTH);
    let piece = kept ? room.replaceAll('\r\n', '\n') : room.replace(/\s+/g, ' ');
    if (!kept && /^\s?$/.test(this.last)) piece = piece.trimStart();
    if (piece === '') return;
    if (this.wordDue && hasWord(this.last) && hasWord(piece.charAt(0))) {
      this.put(' ');
    }
    this.wordDue = false;
    this.put(piece);
  }

  startLine(): void {
    if (this.length > 0 && this.last !== '\n') this.put('\n');
    this.wordDue = false;
  }

  breakLine(): void {
    this.put('\n');
    this.wordDue = false;
  }

  startWord(): void {
    this.wordDue = true;
  }

  written(): string {
    const text = this.pieces.join('');
    // Of one that was cut the end counts, so that it is known for cut.
    return this.isFull ? text.trimStart() : text.trim();
  }

  private put(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
    this.last = piece.charAt(piece.length - 1);
  }
}
