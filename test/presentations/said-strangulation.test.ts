/**
 * Pressure on the neck or airway, as staff write it and patients say it, and quiet twins that share its words: written before
 * the rules were changed for them. What is still got wrong is listed, so that any change shows.
 */
import { expect, it } from 'vitest';
import { liveIds } from './detect-text';

const linesOf = (text: string) =>
  text.split('|').map((line) => line.trim().replaceAll(/\s*\n\s*/g, ' '));

const SAID = linesOf(`
  28F, partner put his hands round her neck last night, now sore throat | he got me round the throat and
  squeezed | Pt reports being choked by boyfriend during argument | pinned by neck against wall by ex |
  pinned her to the bed by her throat | held up against the wall by the neck, feet off the floor |
  couldn't breathe when he had his hands on her | she could not breathe when he squeezed | put her in a
  headlock and would not let go | in a headlock by brother, hoarse since | scarf pulled tight round neck
  by husband | he wrapped the phone lead round her neck | knelt on her chest till she could not breathe
  | husband kneeling on her neck | his knee was on my neck | voice hoarse and petechiae round eyes after
  row with partner | hoarse voice, petechiae, argument with husband last night | he went for my throat |
  Went for her throat, finger marks both sides | passed out when partner squeezed her neck | blacked out
  when he had hold of her neck | everything went black as he squeezed her throat | bf strangled her til
  she wet herself | incontinent of urine during strangulation by ex | says husband tried to strangle her
  with a dressing gown cord | ex tried 2 strangle her | got choked by my boyfriend | he was choking me |
  he chokes her when drunk | partner has choked her x3 this month | throttled by her son | son throttled
  her | daughter had her hands round pt's throat | carer held towel over his mouth and nose | carer put
  hand over her mouth to shut her up, could not breathe | hand over nose and mouth by partner until she
  went limp | smothered with pillow by husband | woke to partner holding pillow over face | pillow over
  her face, thought she would die | forearm across throat by girlfriend | his forearm was pressed into
  her windpipe | elbow on her throat | wife grabbed him by the throat | grabbed by throat ~2hrs ago,
  pain on swallowing | grabbed round neck by known male | grabbed her neck and shook her | gripped her
  neck from behind | he gripped me by the neck | squeezed her neck w both hands | both hands round her
  throat | 1 hand round throat, lifted off floor | lifted by throat | dragged by neck of jumper up the
  stairs, could not breathe | dragged by hair and throat | picked up by neck and thrown | neck
  compressed by partner | neck held, LOC approx 10 sec | choke hold by partner, LOC 5 secs | chokehold
  by flatmate | sleeper hold by boyfriend | NFS 2/7 ago, dysphagia | ?NFS, bruising to neck, alleged by
  ex | non-fatal strangulation disclosed to HCA | nonfatal strangulation by husband | ligature mark to
  neck, says ex did it | linear mark around neck from necklace being pulled by ex | necklace yanked by
  ex, mark round neck, hoarse | finger tip bruising to neck | fingertip bruises either side of larynx |
  thumb print bruise over trachea | bruising to neck, says partner grabbed her | red marks on neck, says
  he held her there | scratches to neck from trying to pull his hands off | subconjunctival haemorrhage
  both eyes + bruised neck, argument w bf | petechiae behind ears and in eyelids, partner held her down
  by neck | held down by the throat during sex, did not consent | choked during sex without asking |
  partner chokes her during sex, she doesn't like it | choking during sex by bf, passed out | husb held
  face into pillow | face pushed into mattress til couldn't breathe | held head under bath water by
  stepdad | head held under water | bag over head by ex | plastic bag put over her head by son | cling
  film wrapped round face by husband | sat on chest and covered her mouth | sat on by partner, 18 stone,
  couldn't get her breath | lay across her chest so she could not breathe | stood on his neck | stamped
  on neck by brother | he had me by the neck | had her by the throat | ex had hold of pt by the throat |
  got hold of her by the throat | took her by the throat | caught her by the throat | seized by neck |
  grabed by the thoat | straggled by partner | stangled by ex | strangeld by husband | choaked by bf |
  chocked me last nite | trottled by ex | hnads round neck | hands around nek by bf | hands 'round her
  throat | "he put his hands round my neck and I couldnt breathe" | pt states "he strangled me" | States
  boyfriend strangled. Voice croaky. | Allegedly strangled by partner 0200hrs | alleged strangulation by
  bf, c/o odynophagia | Assaulted by ex - punched, kicked, strangled | assaulted - hit, bitten &
  strangled with belt | hx of assault tonight inc strangulation | punched x2 and choked | kicked, hair
  pulled, choked unconscious | choked unconscious | choked till unconscious by gf | strangled to
  unconsciousness | strangled until she saw stars | throat squeezed, ears popping, vision went | vision
  went black when he squeezed neck | heard ringing in ears when he squeezed neck | voice gone since he
  grabbed throat | hoarse since partner grabbed her throat | can't swallow since bf squeezed neck |
  difficulty swallowing after being grabbed by the neck by partner | sore throat, says husband did it
  with his hands | neck pain, throat sore to touch after boyfriend "got hold of me there" | sore neck
  since partner's hands were round it | he pressed on my throat with his thumb | thumbs pressed into
  throat | pressed down on neck with knee | put his weight on her neck | put his arm round my neck and
  tightened it | arm locked round her neck | arm round neck from behind, squeezed | neck in crook of his
  elbow | pulled back by hoodie, choking her | pulled by scarf, couldn't breathe | tie tightened round
  neck by wife | belt round neck by boyfriend | dog lead round her neck by husband | rope round neck,
  put there by ex | cut off her air | cut off my breathing | stopped me breathing | blocked her airway
  with his hand | covered her nose and mouth | gagged with sock by ex | thought she was going to die,
  his hands on her throat | threatened to strangle her, hands on neck | tried to suffocate her with
  cushion | attempted to smother w pillow | suffocated by boyfriend with duvet | mum's boyfriend grabbed
  her throat | girlfriend choked him | husband (m) choked him, same-sex couple | uncle had him by throat
  | brother got her in a choke | partner did 'that strangling thing' again | strangled again last night
  | strangled yest | strangled this am by H | strangled 3/7 ago | Strangled 2 weeks ago, ongoing
  hoarseness | manual strangulation | Manual strangulation x2, no LOC | strangulation injury | attempted
  strangulation, no LOC, no voice change | strangulation by partner. Denies LOC, denies incontinence |
  squeezed windpipe | crushed larynx, partner's hand | tender larynx after assault | anterior neck
  tenderness following altercation with husband | neck swelling and stridor after assault by ex |
  carotid tenderness post strangulation | CTA neck requested, strangulation | FFLM NFS pathway started |
  refer strangulation clinic, CT angio done | crew: found on floor, pt mouthing he strangled me | per
  police: pt strangled by partner, neighbour called 999 | Police report victim was strangled | friend
  says her husband had hands round her neck | sister says he choked her | mother reports daughter was
  strangled by her boyfriend | daughter says dad had mum by the throat | paramedics told by son that dad
  throttled her
`);

const QUIET = linesOf(`
  choked on chicken bone at restaurant | choked on steak, husband did heimlich | choking on food, passed
  out, wife did back blows | couldn't breathe when she lay flat, orthopnoea | couldn't breathe when
  asthma came on at work | passed out when standing in church | strangulated inguinal hernia | hernia
  ?strangulated | strangulated haemorrhoids | scarf caught in bike wheel, graze to neck | headlock in
  judo, neck strain | choke hold at jiu jitsu training, sore neck | sparring at BJJ, tapped late to a
  choke, hoarse | rugby, caught in a headlock in the scrum | stiff neck after sleeping awkwardly | neck
  stiffness, hands numb | put hands on neck to check glands | GP's hands round neck palpating thyroid |
  voice hoarse after singing at wedding | hoarse voice and petechiae on palate, tonsillitis | petechiae
  after vomiting, gastroenteritis | subconj haemorrhage after coughing | cord round neck at delivery |
  nuchal cord x1, baby crying | oxygen mask over nose and mouth | mask over face at dentist | pillow
  over her head as light hurts, migraine | covers her mouth when coughing | wears scarf round neck |
  hung scarf round his neck | stethoscope round neck | lanyard caught in machine at work, neck bruise |
  tie caught in lathe, pulled at neck | collar round neck applied by crew | hard collar too tight on
  neck | towel round neck to keep warm | heat pad over neck | cold flannel over forehead and mouth |
  could not breathe when inhaler ran out | cat sat on her chest, asthma | dog sat on chest | baby
  kneeling on mum's chest, sore rib | grandson jumped on his neck playing | kneeling on the floor, chest
  pain | knelt down, neck pain since | throat grabbed by cramp-like pain | throat tight, peanut allergy
  | hand over mouth laughing | CPR done, hand on chest | denies strangulation | no strangulation, no
  head injury | asked re strangulation - no | Strangulation: nil | Nil strangulation. Pushed at bus stop
  by stranger. | no hands to neck, no choking | not choked, not grabbed by the neck | strangled in 2009
  by ex husband, resolved | PMH: strangulation injury 2011 | sister was strangled by her ex in 2018 |
  mother was choked by stepdad when pt was child | strangulation leaflet given to all women | NFS
  training day tomorrow | if strangled attend ED | reading novel in which a wife is strangled |
  strangled cry heard by midwife, baby ok | choked up talking about late husband | choked with tears at
  funeral | choking smoke from chip pan | choke chain injury to hand walking the dog | seat belt mark
  across neck, RTC | seatbelt bruise to neck after RTC | airbag burn to neck and chest | clothesline
  across throat on quad bike | struck in throat by cricket ball | throat hit by hockey stick | razor cut
  to neck shaving | love bite on neck, embarrassed | necklace rash round neck | necklace caught on door
  handle, mark to neck | fish bone stuck in throat | lump in throat, feels like choking, reflux | feels
  strangled by her collar, goitre | feeling of choking at night, OSA | wakes choking, sleep apnoea,
  partner worried | partner says he stops breathing at night | husband says she stops breathing in her
  sleep | choking sensation with panic attacks | suffocating in the heat on the train | smothered in
  cream, eczema | held head under tap, soap in eye | head under water, surfing, near drowning | bag over
  shoulder, neck pain | son hung on her neck in pool | toddler pulled her necklace | squeezed a spot on
  neck | neck squeezed between two boxes at work | blacked out when he had blood taken | saw stars after
  heading the ball | massage, thumbs into neck, sore | chiro cracked neck, dizzy | partner massaged her
  neck | husband put ice on her neck | arm round her shoulders, husband comforting | arms round his neck
  as lifted by carer, hoist | hands round mug, neck pain
`);

/** Another rule asks, all but the misspelt hands. */
const MISSED: readonly string[] = [
  'straggled by partner',
  'hnads round neck',
  'sore throat, says husband did it with his hands',
  'neck pain, throat sore to touch after boyfriend "got hold of me there"',
  "sore neck since partner's hands were round it",
  'gagged with sock by ex',
  "partner did 'that strangling thing' again",
  'daughter says dad had mum by the throat',
];
const FALSE: readonly string[] = [
  "couldn't breathe when she lay flat, orthopnoea",
  "GP's hands round neck palpating thyroid",
  'pillow over her head as light hurts, migraine',
  'throat grabbed by cramp-like pain',
  'hand over mouth laughing',
  'feels strangled by her collar, goitre',
  'neck squeezed between two boxes at work',
];

const finds = (line: string) => liveIds(line).includes('strangulation');

it('recognises strangulation however it is written', () => {
  expect(SAID.length).toBeGreaterThan(180);
  expect(SAID.filter((line) => !finds(line))).toEqual(MISSED);
});

it('takes whose hands they were for who did it, not for whose neck it was', () => {
  for (const line of ["son's hands round his neck, 82M", "brother's forearm across her throat"])
    expect(finds(line), line).toBe(true);
  expect(finds("sister's neck was squeezed by her ex")).toBe(false);
});

it('keeps quiet where the same words mean something else', () => {
  expect(QUIET.length).toBeGreaterThan(100);
  expect(QUIET.filter(finds)).toEqual(FALSE);
});
