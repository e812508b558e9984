import * as z from 'zod/mini';
import { children } from '../care/items/children';
import { neckPressure } from '../care/items/neck-pressure';
import { safeNow } from '../care/items/safe-now';
import { suicideRisk } from '../care/items/suicide-risk';
import { OUTCOME_CODES } from '../enquiry/outcome';
import { formatMoment } from '../model/dates';
import { cleanText, shorten } from '../model/text';
import { careWords } from './care-words';
import type { Letter, LetterFacts } from './letter';
import { isSafeContactKnown } from './safe-contact';
import { outcomeSentences } from './sections/outcome';
import { lines } from './section-text';
import { withhold, withheldFrom } from './withheld';

const Text = z.string();
const Row = z.strictObject({ section: Text, label: Text, value: Text });

/**
 * One letter as data, to re-key or import elsewhere: no lock-in (reviews row 47). What the patient may
 * read and what they may not are two parts, never mixed (row 82). The schema is published as
 * `referral-export.schema.json`; a change of shape raises `version`.
 */
export const ReferralExport = z.strictObject({
  format: z.literal('sidenote-referral'),
  version: z.literal(1),
  shareable: z.strictObject({ summary: Text }),
  restricted: z.strictObject({
    letter: Text,
    title: Text,
    to: Text,
    written: Text,
    alerts: z.array(Text),
    rows: z.array(Row),
  }),
});
export type ReferralExport = z.infer<typeof ReferralExport>;

/** `made` is the letter with its edits laid over it: what was taken out is not here either. */
export function referralExport(made: Letter, facts: LetterFacts): ReferralExport {
  return {
    format: 'sidenote-referral',
    version: 1,
    shareable: { summary: shareableSummary(facts) },
    restricted: {
      letter: made.kind,
      title: made.title,
      to: made.to,
      written: new Date(facts.now).toISOString(),
      alerts: [...made.alerts],
      rows: made.sections.flatMap(({ heading, rows = [], paragraphs }) => [
        ...rows.map(([label, value]) => ({ section: heading, label, value })),
        ...paragraphs.map((value) => ({ section: heading, label: '', value })),
      ]),
    },
  };
}

/** As a spreadsheet takes it; a value is never a formula. */
export function exportCsv({ shareable, restricted }: ReferralExport): string {
  const { alerts, rows, ...head } = restricted;
  const all: string[][] = [
    ['part', 'section', 'label', 'value'],
    ['shareable', '', 'summary', shareable.summary],
    ...Object.entries(head).map(([label, value]) => ['restricted', '', label, value]),
    ...alerts.map((alert) => ['restricted', 'Read first', '', alert]),
    ...rows.map(({ section, label, value }) => ['restricted', section, label, value]),
  ];
  return `${all.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${plain.replaceAll('"', '""')}"`;
}

/** What may stand where the patient, or whoever holds their phone, can read it: no word of abuse. */
export function shareableSummary(facts: LetterFacts): string {
  const department = lines(facts.letterhead).split('\n')[0] || 'This department';
  return `${department}, ${formatMoment(facts.now, facts.timeZone)}: a routine private check was part of this visit. Questions: ask the department.`;
}

/** The most that other systems' boxes take (reviews row 29). */
export const LONGEST_SUMMARY = 1_000;

/**
 * For a restricted box of a system that takes no letter: at most 1,000 characters, with codes, no
 * number, address or name but the owner's.
 */
export function restrictedSummary(facts: LetterFacts): string {
  const code = OUTCOME_CODES[facts.outcome.code];
  const items = [safeNow, neckPressure, suicideRisk, children];
  const { owner = '', date = '' } = facts.followUp ?? {};
  const parts = [
    `RESTRICTED. ${formatMoment(facts.now, facts.timeZone)}.`,
    ...outcomeSentences(facts.outcome),
    code ? `${code.system} ${code.code}.` : '',
    ...items.map((item) => `${item.title}: ${careWords(facts.care, item).words}.`),
    isSafeContactKnown(facts.safeContact)
      ? 'A safe contact is known: ask us.'
      : 'No safe contact known: do not telephone or write.',
    `Agreement: ${AGREED[facts.agreement.answer]}.`,
    `Follow-up: ${shorten(owner || 'no professional owner yet', 160)}${date ? `, ${shorten(date, 40)}` : ''}.`,
    facts.alsoTold.length > 0 ? `Told: ${facts.alsoTold.join('; ')}.` : 'Nobody else told.',
    'Hide from online view. “Not recorded” never means “no”.',
  ];
  const withheld = withheldFrom(facts, { contact: false, address: false });
  const text = cleanText(parts.filter(Boolean).join(' '));
  return shorten(withhold(text, withheld, '').text, LONGEST_SUMMARY);
}

const AGREED: Record<LetterFacts['agreement']['answer'], string> = {
  yes: 'yes',
  no: 'no',
  'not-asked': 'not asked yet',
  without: 'shared without, reasons recorded',
};
