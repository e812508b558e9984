/**
 * Abuse told outright, as staff write it and patients say it, and quiet twins that share its words: written before
 * the rules were changed for them. What is still got wrong is listed, so that any change shows.
 */
import { expect, it } from 'vitest';
import { detect } from '../tools/detect';
import { TODAY } from './detect-text';

const linesOf = (text: string) =>
  text.split('|').map((line) => line.trim().replaceAll(/\s*\n\s*/g, ' '));

const SAID = linesOf(`
  he hits me | he hits me all the time | "he hits me when he's had a drink" | my husband hits me | Says
  he hits her. | partner did this | her partner did this | "my partner did it" | bf did it | bf did dis
  | bf dun it | bf done this | ex did it | he did it | "it was him" | says it was him | says it was her
  husband | states it was her boyfriend | it was my bf | States boyfriend punched | states boyfriend
  punched her | states bf punched her in face | Alleges husband kicked | reports partner slapped |
  Reports partner slapped last night | says son pushed | says been hit by partner | been hitting her for
  years | been hitting her since the wedding | Has been hitting her for yrs | hits her and the kids |
  hit again | hit again last night by him | says he hit again | DV from ex | DV from her husband | dv at
  home | DV ++ | DV disclosed | Discloses DV | discloses domestic abuse by wife | disclosed abuse when
  alone | disclosed to HCA that things are bad at home | disclosed violence by husband | discloses he is
  violent | says partner is violent | says he's violent | husband violent | H violent ++ | ex violent,
  on bail | ongoing domestic violence | ongoing DA, not safe | in an abusive relationship | in abusive
  rel'ship | relationship is abusive | her marriage is abusive | abusive marriage x20yrs | scared of
  husband | scared of him | frightened of her partner | terrified of ex | afraid to go home | afraid of
  son | scared to go home to him | too scared to go home | scared what he will do | he'll kill me | says
  he will kill her | thinks he will kill her | "he said he'd kill me if I left" | threatened to kill me
  | he threatens me | partner threatens her with knife | being hurt at home | someone at home hurts her
  | someone at home is hurting her | says somebody at home hits him | hurt by someone at home | being
  hit at home | gets hit at home | gets hit | gets beaten | beaten by husband regularly | regularly
  beaten | beats her | He beats me | he beats me up | beaten by in-laws | mother in law beats her |
  mother-in-law hits her and withholds food | son hits her | her son hits her for money | daughter slaps
  her | daughter slaps him when he asks for tea | grandson takes her money and shoves her | carer hits
  her | carer slapped him | carer rough, bruises, "she hits me" | wife hits him | wife beats him |
  girlfriend hits him | gf punches him | gf glassed him | partner (f) hits her, same sex | wife (same
  sex) kicked her | boyfriend hits him, both male | dad hits mum | dad hit me | stepdad hits her |
  brother hits her | brother beats her for talking to boys | uncle hits her | flatmate hits her |
  landlord hits her | punched by hubby | slapped by H | slapped by him indoors | kicked by the missus |
  hubby lost it and hit me | he lost it and hit me | he went mad and hit me | he kicks me | he bites me
  | he burned me with cigarette | he burnt her with the iron | he threw me down the stairs | threw her
  down stairs | he pushed me | he pushed me down the stairs | pushed down stairs by partner | shoved by
  ex | he spits at me | he pulls my hair | he slaps me about | knocks me about | he knocks her about |
  knocked about by husband | gets knocked about | he batters me | batters her | battered by bf | he
  leathers me | he lamped me | he decked me | he twatted me | he smacks me | smacked me one | he gave me
  a slap | gave her a good hiding | he leathered her | he did me over | he has a go at me every night |
  he goes for me | he went for me | went for me with a knife | came at me with a knife | raised his hand
  to her | he raises his hands | lays hands on her | put his hands on me | laid his hands on her | he's
  handy with his fists | he is heavy handed | uses his fists | his fists | partner's fist | violent to
  her | abusive to her | aggressive to her, partner | partner aggressive towards her at home | partner
  physically abusive | physically abusive husband | emotionally abusive partner | verbally abused by
  husband daily | financially abused by son | sexually abused by partner | he rapes me | raped by
  husband | he forces me to have sex | makes her have sex | he forces himself on me | won't take no |
  won't let me leave | he won't let her out | he locks me in | locked in by husband | not allowed out |
  he controls me | controls everything | controls what she wears | controlled by husband | takes my
  money | takes my phone | checks my phone | smashed my phone | i cant go home | i cant go back there |
  can't go back to him | doesnt want to go back to him | doesn't feel safe | not safe at home | im not
  safe | he is going to hurt me | hes outside | he's outside waiting, please hide me | please help me |
  help me he hits me | plz dont tell him | please don't tell him i said | written on hand: help | passed
  note "he hurts me" | whispered "he does this" | wrote "husband" when asked who | nodded when asked if
  partner did it | nods to being hit | yes to hurt at home | when asked who, says partner | asked who
  did it - partner | Q: who did this? A: my husband | who hurt you? "him" | points at husband when asked
  who did it | crew report wife told them he hits her | ambulance crew: pt said husband did it | police:
  DV call, pt hit by partner | BIBP after domestic | neighbour says he batters her | daughter says dad
  hits mum | daughter reports father hitting mother for years | mum reports pt's boyfriend hits her |
  friend says boyfriend beats her | school says mum's partner hits pt | sister says husband has been
  hitting her | per sister: husband hits her | told by friend that bf hits her | GP letter: discloses
  partner hits her | Interpreter: "she says her husband beats her" | Via language line: husband beats
  her | says fell, daughter says dad pushed her | initially said fell, now says husband pushed her |
  first said stairs, later said him | now admits partner punched her | admits it was boyfriend |
  admitted her husband had done it | eventually said boyfriend had hit her | tearful, says partner has
  hit her before | he has hit me before | not the first time he's hit her | not first time | happened
  before with him | it's been going on for years | years of this from husband | 20 yrs of beatings |
  long hx of abuse from husband, ongoing | history of DV current partner | known DV | known DA, MARAC
  2/52 ago | under MARAC | MARAC case | IDVA involved | living in refuge | has non-mol against ex |
  restraining order against ex, breached | fleeing violent ex | left violent husband yesterday | just
  left him, he hit me | escaped from husband | ran out of house, husband hitting her | kids saw him hit
  her | hit in front of kids | hit while pregnant | hits her bump | kicked in stomach by baby's dad |
  punched in bump
`);

const QUIET = linesOf(`
  he hits the gym daily | he hits the ball hard, golf | hits her head on low beam | he hit his head on a
  beam | it was him who drove her here | says it was his fault, he left the gate open, dog ran out, pt
  tripped | partner did this dressing at home | partner did the shopping | husband did the driving | he
  did it himself, cut with saw | he did it at work | did it at football | partner did a great job with
  first aid | boyfriend punched the air when told pregnant | states boyfriend is well | denies DV | DV:
  no | no DV | DV nil | asked re DV, denies, feels safe at home | safe at home, supportive husband | not
  scared of husband | scared of needles | scared of dogs | scared of dentist | scared of going home as
  stairs steep | afraid of falling | DV leaflet in toilet | DV poster | DV training | IDVA by profession
  | works in refuge | works for women's aid | sister in abusive relationship | her sister's husband hits
  the sister | friend was beaten by her ex | mother was hit by father in 1980s | childhood DV between
  parents | abused as a child, no current concerns | left violent husband 1998, happily remarried |
  previous DV 2005, now safe, lives alone | past DV, ended 10 years ago | PMH: DV 2010 | hit by car |
  hit by ball | hit by van driver | hit by door | hit by a swing | hit on head by tin falling from shelf
  | hit again by sciatica | beaten by the heat | beaten at chess by husband | beats her personal best |
  heart beats irregular | heart beats fast | dead beat after shift | battered fish | battering from
  waves, surfing | knocked about in the washing machine wave | knocked over by dog | gets knocked by
  trolley | kicked by horse | baby kicks well | baby kicking her ribs | kicked ball | slapped on sun
  cream | smacked head on cupboard | punched a wall, boxer's fracture | punched in the pin | punch
  biopsy | he bites his nails | bitten by dog | bitten by grandchild teething | burned by iron while
  ironing | burnt with oil cooking | pushes herself hard at gym | pushed trolley, back pain | pushed by
  crowd at concert | pushed door, finger trapped | threw up on stairs | threw out his back | husband
  threw his back out | violent vomiting | violent coughing | aggressive lymphoma | controlled with
  metformin | controls her diabetes well | takes his money out at cashpoint, fell | he goes for walks |
  went for CT | came with a knife injury from cooking | hands on care needed | laid hands on table |
  abusive to staff, drunk | alcohol abuse | substance abuse | laxative abuse | drug abuse history |
  elder abuse training | husband helped her up | husband brought her in, he is worried re rash | husband
  did the talking as interpreter | husband did CPR | boyfriend did a fitness test | boyfriend pulled
  tick off | son pushed her wheelchair | son pushed wheelchair to ED | daughter hit with same bug |
  daughter hit by norovirus | mum says son hit his head | mum hit by stomach bug | wife kicked the door
  open to reach him after he collapsed | wife hit the alarm | carer pulled the emergency cord | partner
  burnt the dinner | who did this operation? Mr X | asked who did her dressings, says partner | says
  partner is fine | says him and wife well | note from GP: help with weight | please help with referral
`);

/** Too little is said to tell, or it is written so that nothing joins question and answer. */
const MISSED: readonly string[] = [
  'he did it',
  'says son pushed',
  'H violent ++',
  'he raises his hands',
  'his fists',
  "won't take no",
  'hes outside',
  'Q: who did this? A: my husband',
  'not first time',
  "it's been going on for years",
];
/** Still asked about in vain. */
const FALSE: readonly string[] = [
  'says it was his fault, he left the gate open, dog ran out, pt tripped',
  'partner did this dressing at home',
  'he did it himself, cut with saw',
  'scared of going home as stairs steep',
  'takes his money out at cashpoint, fell',
  'husband did the talking as interpreter',
  'son pushed her wheelchair',
  'mum says son hit his head',
  'wife kicked the door open to reach him after he collapsed',
  'asked who did her dressings, says partner',
  'says partner is fine',
];

const asks = (line: string) => detect(line, TODAY).prompt;

it('asks where abuse is told outright, however short', () => {
  expect(SAID.length).toBeGreaterThan(260);
  expect(SAID.filter((line) => !asks(line))).toEqual(MISSED);
});

it('keeps quiet where the same words mean something else', () => {
  expect(QUIET.length).toBeGreaterThan(115);
  expect(QUIET.filter(asks)).toEqual(FALSE);
});
