import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/platform/letter-docx';
import { applyEdits } from '../../../src/referral/letter-text';
import { letterTypes } from '../../../src/referral/letters';
import { marac } from '../../../src/referral/letters/marac';
import { docxText, unzipped } from '../../tools/docx-text';
import { fullFacts } from '../facts';

async function docx(facts = fullFacts(), type: (typeof letterTypes)[number] = marac) {
  const made = applyEdits(type.compose(facts), { edits: {}, removed: {} });
  const archive = new Uint8Array(await (await writeDocx(made, 'MA, 42')).arrayBuffer());
  return { made, archive, body: unzipped(archive, 'word/document.xml') ?? '' };
}

describe('a letter as an editable document', () => {
  test.each(letterTypes)('$id holds every word of the letter', async (type) => {
    const { made, archive } = await docx(fullFacts(), type);
    const text = docxText(archive).replace(/\s+/g, ' ');
    const said = [...made.alerts, made.to, made.title].concat(
      made.sections.flatMap(({ heading, rows = [], paragraphs }) => [
        heading,
        ...rows.flat(),
        ...paragraphs,
      ]),
    );
    for (const each of said) expect(text).toContain(each.replace(/\s+/g, ' '));
  });

  test('real headings and tables, in British English, the page of reasons on its own page', async () => {
    const facts = fullFacts({
      agreement: {
        answer: 'without',
        ground: 'serious-harm',
        reason: 'Danger.',
        senior: 'Dr Osei',
      },
    });
    const { body, archive, made } = await docx(facts);
    expect(body.match(/w:val="Heading1"/g)).toHaveLength(1);
    expect(body.match(/w:val="Heading2"/g)).toHaveLength(made.sections.length);
    expect(body.match(/<w:tbl>/g)?.length).toBeGreaterThan(8);
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(unzipped(archive, 'word/styles.xml')).toContain('w:val="en-GB"');
  });

  test('a right-to-left name runs right to left', async () => {
    const { body } = await docx(fullFacts({ patient: { name: 'خليل ليلى', dob: '1984-03-02' } }));
    expect(body).toMatch(/<w:bidi\/>(?:(?!<\/w:p>).)*<w:rtl\/>(?:(?!<\/w:p>).)*خليل/s);
  });

  test('its properties name nobody', async () => {
    const { archive } = await docx();
    const properties = ['docProps/core.xml', 'docProps/app.xml'].map((part) =>
      unzipped(archive, part),
    );
    expect(properties.join()).not.toMatch(/Ashdown|Lund|abuse|MARAC|Referral/i);
    expect(properties[0]).toContain('Sidenote');
  });
});
