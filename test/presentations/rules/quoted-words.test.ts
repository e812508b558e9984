import { testRule } from '../detect-text';

testRule('quoted-words', {
  fires: ["bruised arm, 'he gets like that' she said"],
  quiet: ["pain 'like a knife' playing football"],
  review: ['Welwyn Hatfield 2017', "scalp lac, 'we were only messing about' said both"],
});
