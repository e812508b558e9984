import type { Lexicon } from '../rule';
import { ACTS } from './acts';
import { ASKING } from './asking';
import { BYSTANDERS } from './bystanders';
import { CIRCUMSTANCES } from './circumstances';
import { CONTROL } from './control';
import { CONTEXT } from './context';
import { CUES } from './cues';
import { DOINGS } from './doings';
import { INNOCENT } from './innocent';
import { LINKS } from './links';
import { LONG_AGO } from './long-ago';
import { MANNERS } from './manners';
import { PEOPLE } from './people';
import { PLAIN } from './plain';
import { SAID_OUTRIGHT } from './said-outright';
import { SIGNS } from './signs';
import { TOPICS } from './topics';
import { WIDER_ACTS } from './wider-acts';
import { WIDER_LIVES } from './wider-lives';
import { WIDER_PLAIN } from './wider-plain';

export const LEXICON: readonly Lexicon[] = [
  PEOPLE,
  BYSTANDERS,
  ACTS,
  CONTROL,
  ASKING,
  CUES,
  DOINGS,
  MANNERS,
  SIGNS,
  CIRCUMSTANCES,
  CONTEXT,
  LONG_AGO,
  TOPICS,
  LINKS,
  PLAIN,
  SAID_OUTRIGHT,
  WIDER_ACTS,
  WIDER_LIVES,
  WIDER_PLAIN,
];

/** Their longest phrases swallow the words inside them. */
export const SWALLOWING: readonly Lexicon[] = [INNOCENT];

/** A word of a class named on the right is also of the class on the left. */
export const GROUPS: Readonly<Record<string, string>> = {
  /** Whoever could be the one who harms: the statutory definition (DA Act 2021 s2) and those who share a home. */
  close: 'partner ex his-spouse her-spouse male-kin female-kin other-kin household known',
  intimate: 'partner ex his-spouse her-spouse',
  kin: 'male-kin female-kin other-kin',
  manly: 'his-spouse male-kin ex-man',
  womanly: 'her-spouse female-kin ex-woman',
  /** An independent cause: where, or with what. */
  outside: 'sport road animal tools toy work vehicle mishap',
  person: 'partner ex his-spouse her-spouse male-kin female-kin other-kin household others known',
  subject: 'pt he she they',
  patient: 'pt he she her him me own his',
  object: 'pt her him me',
  injury: 'face telling',
};
