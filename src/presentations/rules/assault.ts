import type { PresentationRule } from '../rule';

/** Hurt by somebody: by name, by kin, or by nobody said. Frames carry who did what to whom. */
export const assault = {
  id: 'assault',
  title: 'Assault',
  source: 'East Herts 2014 3.17 (May 2014); Welwyn Hatfield 2017 chronology; practice.md 2.2',
  tier: 2,
  byHand: 'injury',
  because: 'an injury said to be caused by somebody',
  leads: 'safety',
  phrases: `
    assault~, alleged assault, =aa, [beaten/beat] up,
    [sexually/physically] [assaulted/abused/abusive], sexual assault, rape~, domestic assault,
    glassed, bottled, gang attacked, mugged, attacked,
    [boxed/boxes/boxing] [/her/his/my/pts] [ear/ears],
    [was/been/got] [kneeled/knelt/sat/stamped/stood/stomped/jumped/set] on,
    [arm/wrist/fingers/hand/thumb] [twisted/bent/wrenched/yanked] [up/behind/back/by],
    arm [/held/forced/pushed] up [her/his/my] back,
    [hands/wrists/ankles/feet/legs] [tied/bound/taped/cable tied] [w/with/by/to/together/up],
    [run/ran/mown/mowed] [down/over] [deliberately/on purpose],
    [bat/baseball bat/hammer/crowbar/iron bar/pool cue/golf club] to [/the/her/his/my] [head/face/shin/knee/arm/back/jaw/ribs],
    [hair/jacket/coat/clothes/bed] [set alight/set on fire/lit] by, set alight by,
    [pulled/dragged/yanked/hauled] [/her/him/me] off [the/her/his/my] [landing/bed/sofa/bus/chair/stool] by,
    [rugby tackled/tackled/decked/headbutted/lamped/floored/jumped/kneed/elbowed/throttled/nutted/belted/dragged/pinned] by
    [bf/boyfriend/partner/husband/hubby/wife/gf/girlfriend/ex/son/brother/dad/father/mum/mother/uncle/stepdad/flatmate/
    lodger/fiance/lads/gang/group/male/men],
    [perforated/perf/burst] [tm/eardrum/ear drum/drum] [after/from/following] [a/] slap,
    [pushed/shoved/thrown] [off/over/from/out of] [the/a/] [balcony/window/roof/banister/landing],
    [pushed/shoved/thrown/slammed] [vs/v/versus] [sink/wall/door/fridge/counter/worktop/radiator/table],
    [boot/heel/shoe/hand/finger/teeth] [print/imprint/mark/marks] [visible/on/over/seen/across/to]
  `,
  dulledBy: 'work sport toy animal child-age',
  frames: [
    // Somebody close does it, in that order.
    // A blow stands whatever of hers it met; a push is no harm to "her wheelchair" (`whom`).
    'close blow<3 her|him|me|pt|they<2 !by !his !subject !person !!toy-only !theirs',
    'manly|partner|ex|household|known handle<4 whom<2 !by !his !subject !person !!toy-only !theirs !!carried',
    'womanly handle<3 him|his|me|pt<2 !by !subject !person !!toy-only !!carried',
    'female-kin handle<3 whom<2 !by !subject !person !!toy-only !!carried !theirs',
    'close blow|handle<3 her|his|me|pt<1 body<2 !by !subject !person !!toy-only !!sunny !theirs',
    'close blow body<1 !by !subject !person !!toy-only !!sport !theirs',
    'manly|partner|ex|household|known struck<2 her|me|pt<1 !by !his !own !subject !person !!toy-only !theirs',
    'womanly struck<2 him|his|me|pt<1 !by !subject !person !own !!toy-only',
    'female-kin struck<1 her<0 !by !subject !person !own !!toy-only',
    'he blow|handle|struck<2 her|me|pt<1 !by !!toy-only !!animal !!carried',
    'she blow|handle|struck<2 him|me|pt<1 !by !!toy-only !!animal !!carried',
    'he blow|handle<2 her<1 body<2 !by !!sport',
    'she blow|handle<2 his<1 body<2 !by !own !!sport',
    { frame: 'she blow<1 her<0 !by !own !!sport', tier: 3 },
    'manly blow|handle|struck<2 female-kin<1 !by !!toy-only !!sport !!child !theirs',
    'close|he|she soft<2 her|him|me|pt<1 roughly<4 !by !subject !person !!sport',
    'close|he|she soft<2 her|his|me<0 body<1 roughly<3 !by !subject !person !!sport',
    'close|he|she bends<1',
    // By somebody close, the act before.
    'blow|handle|struck|throw by<6 close<2 !subject !!toy-only !!sport',
    'blow|struck|handle with<3 weapon<3 by|from<1 close<3 !!sport !!toy-only',
    'blow|struck with<2 belt-like<2 by<4 close<3 !!sport',
    { frame: 'deed by<2 close<2 !idle !!kindly !!animal !!sport !!toy-only !!outside', tier: 3 },
    { frame: 'blow|handle by<5 stranger<3', tier: 3 },
    { frame: 'struck by<2 stranger<2 !!road !!toy', tier: 3 },
    { frame: 'passive blow<1 !!toy-only !!simile !!sport !!animal !!thing !!work', tier: 3 },
    {
      frame: 'passive strong-handle<1 !!toy-only !!simile !!sport !!animal !!carried !!work',
      tier: 3,
    },
    {
      frame: 'hit-past !!thing !!animal !!sport !!toy-only !!own !!tools !!work !!road !!simile',
      tier: 3,
    },
    { frame: 'blow|handle|struck her|him|me<2 deliberate<4', tier: 3 },
    { frame: 'blow|struck with<2 belt-like<2 !!sport !!tools !!child !!work !!outside', tier: 3 },
    'blow by<2 handled<3 !!animal !!work',
    // With a thing, thrown or used.
    'close|he|she throw<4 weapon<4 !by !!sport !!mishap !!animal !theirs',
    'close throw<3 her|him|me<3 !by !subject !person !!toy-only !!sport',
    'weapon throw<3 by<3 close<2 !!sport !!child',
    'weapon throw<3 at<0 her|him|me|body<1 !!sport !!child !!work',
    'weapon thrown-in<2 body<2 by<3 close|others<3 !!sport',
    'throw weapon<3 at|by<3 her|him|me|close<2 !!child !!sport',
    'weapon intimate|ex|household throw<1',
    'close struck|blow|handle weapon<3 body<3 !by !subject !person !!mishap !!sport',
    'weapon blow<2 her|him|me|body<2 !tools !!tools !!work !!road !!sport',
    // Told as a thing: a clip from hubby, his fist, the marks of it.
    'beating-noun off-from<1 close<2 !!sport !!animal !!child',
    'blow-noun body<2 off-from<1 close<2',
    'at-hands close<2 !!sunny',
    'assailant is|was<1 close|her|his<2',
    'injury by|of<1 close<2 !subject !reporting !with !!toy-only !!animal !!kindly !!sport !!outside',
    'injury caused<3 close<2 !subject !!outside',
    'blames close<2 injury|pain-word|body<6',
    'blood on<1 her|his|close<2 clothes<2',
    'did-this close<2',
    'close did-this<2',
    'did to<1 her|him|me<0 body?<1 !by',
    'he|she|close did<0 her|him|me|body<1 !!kindly !!helps',
    'close gave<2 her|him|me|pt<1 beating-noun<3 !subject !person !!sport',
    'he gave<1 her|me<1 beating-noun<3',
    'gave her|him|me<0 beating-noun<2 !!animal !!sport',
    'close|he|she had<2 her|him<0 by|against|down|up<0',
    'body through|against|into<2 wall-like<3 by<4 close<3',
    { frame: 'close-owner ring-like<1 injury|body<5', tier: 3 },
    { frame: 'injury|body after|by<3 close-owner ring-like<1', tier: 3 },
    { frame: 'close excuse<4 !subject !person !!sport', tier: 3 },
    { frame: 'close-owner temper<1', tier: 3 },
    'violence by|of|at|with<1 close<2 !!past-life',
    'violence at|in<0 home<2',
    {
      frame: 'intimate|ex blow<1 !thing !by !!sport !!animal !!work !!toy-only !his !own',
      tier: 3,
    },
    {
      frame:
        'partner|ex|his-spouse|her-spouse|household|male-kin|he deed<1 her|him|me<1 !by !subject !person !of !with !own !!kindly !!sunny',
      tier: 3,
    },
    {
      frame:
        'ex|his-spouse|her-spouse|partner|male-kin|he her|him|me<2-1 !helping !by !subject !person !of !with !own !!kindly !!sunny',
      tier: 3,
    },
    // The patient's own words, and the doer left out.
    'blow|struck|strong-handle|hurts-word me<0 !!thing !!thing-agent !!animal !!sport !!vehicle !!road !!simile !!mishap !!toy-only',
    {
      frame:
        'blow whom<0 !by !!thing !!thing-agent !!animal !!outside !!simile !!child !!sunny !!kindly !!helps',
      tier: 3,
    },
    {
      frame: 'beats-her whom<0 !!thing !!thing-agent !!animal !!outside !!simile !!child',
      tier: 3,
    },
    'him blow|struck|handle whom<0 !!outside !!thing !!sunny',
    { frame: 'comes-at !!animal !!sport !!sunny !!clinician !!surgical', tier: 3 },
    'close|he|she|known comes-at<2 !!animal !!sport !!sunny !!surgical',
    { frame: 'hair-mine !!child !!sunny', tier: 3 },
    'close|he hair-pull<2 !!child !!sunny !!own',
    { frame: 'gets-hit !!outside !!thing !!simile !!animal !!toy', tier: 3 },
    { frame: 'hit-short !!outside !!thing !!simile !!animal !!ill !!illness', tier: 3 },
    { frame: '*asked-who close|him<4 !!clinician !!dressing', tier: 3 },
    { frame: 'mine-was close<1 !!kindly !!sunny !!ill', tier: 3 },
    { frame: 'owns-up it-was<1 det<1 close<1 !!kindly !!sunny !!ill !!outside', tier: 3 },
    { frame: 'owns-up it-was<1 close<0 !!kindly !!sunny !!ill !!outside', tier: 3 },
    'told-before',
    'lets-know he|she|close violence<2',
    { frame: 'wont-name', tier: 3 },
    { frame: 'mutual each-other<4 !!sport', tier: 3 },
    'close-owner fist<1 !!sport !!surgical',
    'after|from|by|off-from close-owner blow-noun<1 !!sport !!surgical !!mishap',
    {
      frame:
        'hit-past|kicked-past body<2 !his !thing !own !!tools !!child !!animal !!sport !!work !!simile !!mishap',
      tier: 3,
    },
    { frame: 'forced-move her|him|me|by|close|who<4 !!vehicle !!road !!sport !!animal', tier: 3 },
    {
      frame:
        'thrown-past out|off|down|into|against|through<1 !!vehicle !!road !!sport !!animal !!mishap !!bin',
      tier: 3,
    },
    'close violence<3 !by !subject !not !theirs !in !!past-life !person',
    'thrown-past|pushed-past against|into|onto|off|through|down<0 wall-like|her|him|me|stair<2 !!outside !!child',
    { frame: 'passive hit-only<0 !by !!outside !!simile !!child !!hard-time !!toy', tier: 3 },
    'blow|handle|struck from|of<2 close<1 !!sport !!toy-only !!animal !!outside',
    { frame: 'since-a slap-noun<0 !!outside !!sunny !!child !!ill', tier: 3 },
    { frame: 'bruise-word like-handle<3', tier: 3 },
    // A thing that met a body, or hurt that was meant, whoever is named or left out.
    {
      frame:
        'weapon|fist across<1 body<4 !fall !!outside !!tools !!sunny !!child !!own !!kindly !!ill',
      tier: 3,
    },
    {
      frame:
        'strike-only about|across|with<1 body|weapon<4 !by !own !!passive !!outside !!tools !!sunny !!child !!simile',
      tier: 3,
    },
    {
      frame:
        'strike-only on|in<1 body<3 !by !own !!passive !!outside !!tools !!sunny !!child !!simile !!thing',
      tier: 3,
    },
    { frame: '*close on-purpose<9 !!sunny !!kindly !!supply', tier: 3 },
    { frame: 'injury on-purpose<9 !!outside !!sunny !!child !!not', tier: 3 },
    { frame: 'assailant !!work !!sport !!clinician', tier: 3 },
  ],
  combine: [
    {
      all: 'blow intimate|ex',
      unless: 'sport work animal toy child tools kindly others simile',
      tier: 3,
    },
    { all: 'quarrel injury|face', unless: 'outside child kindly sunny others ill', tier: 3 },
  ],
  reviewed: '2026-11-26',
} satisfies PresentationRule;
