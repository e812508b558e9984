import type { Lexicon } from '../rule';
import { ACTS } from './acts';
import { CIRCUMSTANCES } from './circumstances';
import { CONTROL } from './control';
import { CONTEXT } from './context';
import { CUES } from './cues';
import { INNOCENT } from './innocent';
import { LINKS } from './links';
import { MANNERS } from './manners';
import { PEOPLE } from './people';
import { SIGNS } from './signs';

export const LEXICON: readonly Lexicon[] = [
  PEOPLE,
  ACTS,
  CONTROL,
  CUES,
  MANNERS,
  SIGNS,
  CIRCUMSTANCES,
  CONTEXT,
  LINKS,
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
  person: 'partner ex his-spouse her-spouse male-kin female-kin other-kin household others known',
  subject: 'pt he she they',
  patient: 'pt he she her him me own his',
  object: 'pt her him me',
  injury: `
    face telling, avulsed, avulsion,
    [tooth/teeth/incisor/crown/denture/incisors] [out/loose/avulsed/chipped/broken/knocked out/
      cracked/missing/fractured/luxated],
    tm [perf/perforation/rupture], eardrum [perf/perforated/burst], hyphaema, hyphema, subconj,
    subconjunctival haemorrhage, corneal abrasion, abrasion, scleral,
    lid [bruise/lac/swelling/bruising], blowout, orbital floor, nail bed, nailbed, mallet, boxers,
    boxer #, degloved, amputat~, partial amputation, tendon, extensor, flexor, zone =few,
    dislocated, subluxed, spiral, humerus, ulna, radius, scaphoid, mandible, zygoma, nasal bones,
    skin tear+, tear+, tear, haemothorax, pneumothorax, ribs, # ribs, splenic, subdural, sdh,
    extradural, concussion, concussed, lump, egg, bump on head, weal+, welt+, mark+,
    ligature mark, scab+, graze+, stitches, sutures, glue, steri strips, dressing, blister, scald,
    burn, blisters, whiplash, sprain, strain, sore, pain, painful, tender, ache, haematoma,
    contused, swollen, puffy, bleed, bleeding, blood, split, torn, snapped, broke, broken,
    wounded, cuts, cut, stab wound, gsw, bite mark, bitten, hair loss, bald patch, perf, rupture,
    black eye, thick ear, cauliflower, hoarse, tmj, trismus, wrist inj, rist, hed inj, ankle inj
  `,
};
