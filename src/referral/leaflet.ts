import type { ClinicalItem } from '../model/clinical-item';
import { nationalHelpline } from './directory';
import type { Letter, LetterSection } from './letter';

/** Said on screen before either is printed; never printed itself (reviews rows 7 and 12). */
export const LEAFLET_WARNING =
  'Only if they say it is safe to carry. If not, say it aloud, offer to write nothing down, and record that.';

export interface Leaflet extends ClinicalItem {
  /** What a clinician chooses between. */
  row: string;
  blocks: readonly { id: string; heading: string; paragraphs: readonly string[] }[];
}

const PHONE = nationalHelpline.service.phone;

/** Looks like the sheet everyone takes home; tells nothing to whoever finds it. */
export const plainLeaflet = {
  id: 'leaflet-plain',
  title: 'After your visit',
  row: 'Plain sheet, looks like health advice',
  source: 'reviews row 12 (disguised version); practice.md 7; own wording',
  reviewed: '2026-11-21',
  blocks: [
    {
      id: 'rest',
      heading: 'Looking after yourself',
      paragraphs: [
        'Rest, drink enough and eat when you can. Take medicines as you were told.',
        'Come back, or ring NHS 111, if you feel worse or are worried. In an emergency ring 999.',
      ],
    },
    {
      id: 'numbers',
      heading: 'Useful numbers',
      paragraphs: [
        'NHS 111: health advice at any hour.',
        `Free advice line, any hour: ${PHONE}.`,
        'You can come back here at any time and ask to see a nurse on your own.',
      ],
    },
  ],
} as const satisfies Leaflet;

/** Says plainly what it is about. For somebody who has a safe place to keep it. */
export const fullLeaflet = {
  id: 'leaflet-full',
  title: 'If someone close to you hurts or frightens you',
  row: 'Full sheet, says what it is about',
  source: 'reviews rows 7 and 12; practice.md 1.4, 5.3 and 7; own wording',
  reviewed: '2026-11-21',
  blocks: [
    {
      id: 'not-your-fault',
      heading: 'It is not your fault',
      paragraphs: [
        'Nobody has the right to hurt, frighten or control you: not a partner, an ex, family or someone who cares for you.',
        'You choose what happens next, and you can change your mind.',
      ],
    },
    {
      id: 'danger',
      heading: 'In danger now',
      paragraphs: [
        'Ring 999. If you cannot speak on a mobile, stay on the line and press 55 when you are asked to.',
      ],
    },
    {
      id: 'talk',
      heading: 'Someone to talk to',
      paragraphs: [
        `${nationalHelpline.title}: ${PHONE}, free, day and night. You can ring yourself; you do not need us to refer you.`,
        'Use a phone that nobody else looks at, and delete the call afterwards.',
        'Come back here at any time and ask to see a nurse on your own.',
      ],
    },
    {
      id: 'neck',
      heading: 'If anyone has pressed on your neck',
      paragraphs: [
        'Come to an emergency department, even with no mark, above all with a hoarse voice, trouble swallowing or breathing, a bad headache, changes in your sight or weakness.',
      ],
    },
    {
      id: 'phone',
      heading: 'Your phone and your health record',
      paragraphs: [
        'If someone else may see your health record on a phone, tell us or your GP practice, so that we can help keep it private.',
      ],
    },
  ],
} as const satisfies Leaflet;

export const leaflets: readonly Leaflet[] = [plainLeaflet, fullLeaflet];

/** A leaflet in the shape of a letter, so that one page prints both. It holds nothing of any patient. */
export function leafletLetter(leaflet: Leaflet, textApprovedBy: string): Letter {
  const approver = textApprovedBy.trim();
  const sections: LetterSection[] = leaflet.blocks.map((block) => ({
    ...block,
    why: LEAFLET_WARNING,
    removable: 'freely',
  }));
  return {
    kind: leaflet.id,
    title: leaflet.title,
    // No mark of approval on paper that a site approved: the less it says the better.
    alerts: approver ? [] : ['Draft: wording not yet approved'],
    to: '',
    withheld: [],
    sections,
    missing: [
      LEAFLET_WARNING,
      ...(approver ? [] : ['This wording is not yet approved by your site.']),
    ],
  };
}
