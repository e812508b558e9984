import { testRule } from '../detect-text';

testRule('enquiry-recorded', {
  fires: [
    'denies DV',
    'Domestic abuse enquiry done, nil disclosed',
    'Routine safeguarding questions asked, nil concerns',
    'DA enquiry: asked alone, nil',
    'asked about safety at home',
    'HARK negative',
    'Asked alone about home, says good',
    'Seen by herself: feels safe, nobody hurts her',
    'Enquiry re violence at home made without family in room: none reported',
  ],
  quiet: [
    'overdose',
    'fell at home',
    'Asked with husband in room, says fine',
    'Asked alone, cried and nodded',
    'DV question not asked, no privacy',
    'DA enquiry last month nil disclosed',
    'Unable to ask re DV, partner refused to leave',
  ],
  negated: ['not asked about safety at home', 'no DV enquiry done'],
  historical: ['denied DV in 2012', 'asked about DV in 2012, nil'],
  other: ["sister's DV screening done", 'FHx: denies DV'],
  hypothetical: ['Leaflet: asked about safety at home', 'If denies DV ask again'],
  misspelt: ['denies domestc abuse', 'Domestic abuse enqiury done, nil disclosed'],
  sense: ['DV 20 mg, asked pharmacist', 'HARK at the dog', 'police enquiry desk'],
  review: ['practice.md 2.4 rule 2', 'DV screening done, says no'],
});
