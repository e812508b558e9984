import { testRule } from '../detect-text';

testRule('quoted-words', {
  fires: ["bruised arm, 'he gets like that' she said"],
  quiet: ["pain 'like a knife' playing football"],
  negated: ["fall, no bruise, denies 'he gets like that'"],
  historical: [
    "PMH 2009: 'he gets like that', bruised arm",
    "Letter from 2009: bruised arm, 'he gets like that' she said",
  ],
  other: ["FHx: bruised arm, 'he gets like that' she said"],
  hypothetical: [
    "Leaflet: bruised arm, 'he gets like that'",
    "if bruised arm, ask 'does he get like that'",
  ],
  misspelt: [
    "brusied arm, 'he gets like that' she said",
    "scalp lac, 'we were only mesing about' said both",
  ],
  sense: [
    "tender 'snuff box' after rugby",
    "swollen knee, 'pop' heard at football",
    "fracture 'of the hook' of hamate, golf",
  ],
  review: ['Welwyn Hatfield 2017', "scalp lac, 'we were only messing about' said both"],
});
