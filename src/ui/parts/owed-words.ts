import { careItems } from '../../care/items';

/** Ids of the full line in a clinician's words; an id of another version stands as it is. */
export function owedWords(id: string): string {
  const item = careItems.find((each) => each.id === id);
  return item?.title.toLowerCase() ?? OTHERS[id] ?? id;
}

const OTHERS: Record<string, string> = {
  'service-letter': 'referral',
  'gp-letter': 'GP letter',
  'safe-contact': 'how to reach them safely',
  enquiry: 'the check itself',
};
