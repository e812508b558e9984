import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Letter } from '../referral/letter';

/**
 * A letter, its edits laid over it, as an editable document. Loaded only when somebody asks for one,
 * and from the package itself, so that it works with no network. Nothing of the patient is in its
 * properties: they would be read in a folder's list.
 */
export function writeDocx(made: Letter, mark: string): Promise<Blob> {
  const { alerts, from = [], date, to, title, sections } = made;
  return Packer.toBlob(
    new Document({
      creator: 'Sidenote',
      lastModifiedBy: 'Sidenote',
      title: 'Letter',
      styles: {
        default: {
          document: { run: { font: 'Arial', size: 22, language: LANGUAGE } },
          heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 240 } } },
          heading2: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 200 } } },
        },
      },
      sections: [
        {
          properties: { page: { size: A4, margin: MARGIN } },
          footers: { default: footer(mark) },
          children: [
            ...alerts.map((alert) => boxed(alert)),
            ...(from.length > 0 ? [text(from.join('\n'))] : []),
            ...(date ? [text(date)] : []),
            ...(to ? [text(`To: ${to}`)] : []),
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) }),
            ...sections.flatMap(({ heading, rows, paragraphs, newPage }) => [
              new Paragraph({
                heading: HeadingLevel.HEADING_2,
                keepNext: true,
                pageBreakBefore: newPage ?? false,
                children: runs(heading),
              }),
              ...(rows?.length ? [table(rows)] : []),
              ...paragraphs.map(text),
            ]),
          ],
        },
      ],
    }),
  );
}

const LANGUAGE = { value: 'en-GB', eastAsia: 'zh-CN', bidirectional: 'ar-SA' };
/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_020, right: 1_134, bottom: 1_134, left: 1_134 };
const EDGE = { style: BorderStyle.SINGLE, size: 12, space: 6, color: '000000' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '767676' };

/** A paragraph runs the way its first letter does. */
function isRightToLeft(line: string): boolean {
  return /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufefc]/u.test(line);
}

function runs(line: string, bold = false): TextRun[] {
  const rightToLeft = isRightToLeft(line);
  return line.split('\n').map((part, i) => {
    return new TextRun({ text: part, bold, rightToLeft, ...(i > 0 ? { break: 1 } : {}) });
  });
}

function text(line: string): Paragraph {
  return new Paragraph({
    bidirectional: isRightToLeft(line),
    spacing: { after: 100 },
    children: runs(line),
  });
}

function boxed(line: string): Paragraph {
  return new Paragraph({
    border: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
    spacing: { after: 160 },
    children: runs(line, true),
  });
}

function table(rows: readonly (readonly [string, string])[]): Table {
  const borders = { top: NONE, left: NONE, right: NONE, bottom: LINE };
  const cell = (line: string, percent: number, bold = false) =>
    new TableCell({
      borders,
      width: { size: percent, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ bidirectional: isRightToLeft(line), children: runs(line, bold) })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ([label, value]) =>
        new TableRow({ cantSplit: true, children: [cell(label, 32, true), cell(value, 68)] }),
    ),
  });
}

function footer(mark: string): Footer {
  const page = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  const children = [
    new TextRun({ text: mark ? `${mark}    ` : '', size: 18 }),
    new TextRun({ children: page, size: 18 }),
  ];
  return new Footer({ children: [new Paragraph({ children })] });
}
