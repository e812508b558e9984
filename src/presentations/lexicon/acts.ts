import type { Lexicon } from '../rule';

/** What people do to one another: acts, throwing, threats, control, quarrels and partings. */
export const ACTS: Lexicon = {
  /** A blow to a body is hardly ever one's own. */
  blow: `
    backhand~, slug~~, floored, knocked out, pummel~, pummell~, clip~~ round, biff~, thrash~,
    swipe~, punch~, slap~~, kick~, headbutt~, head butt~, thump~, whack~, smack~, stamp~ [on/],
    elbowed, kneed, clouted, clobber~, bash~, wallop~, belted, nutted, [beat~/beaten], pistol
    whipped, stomp~, hiting, slaped, slamed, punchd, pucnhed, kciked, slpaped, puched, punchd, kickd, kiked, smackd, thumpd, lamped, stamped,
    chinned, banjoed, twatted, brayed, skelped, battered, belting, walloped, lumped, bopped, cracked
    one, sleeper hold, gave [her/him/me] one, head butts, clout~, thwack~, bray~, toe punt~, spank~,
    maim~, rough~ up, duffed, do her over, did her over, kick~ in, kick~ lumps, jumped by, went to
    town on, knocked [her/him/me/seven] [about/around/out/down/flying/over/for six/senseless/bells],
    sent [her/him/me] flying, uppercut, haymaker, dropkick~, drop kick~, roundhouse, knuckle~,
    thumped, clotheslin~, bodyslam~, body slam~, back hand~, open hand~, open palm, box her ears,
    clip~ round, smack~ round, headbut, head butted, headbutts, heabutt~, stamp~ on, batter~,
    bludgeon~, cosh~, pistol whip~~, knifed, sliced her, chiv, shank~~, shoot at, shot at, booted,
    bottled, glassed, fisted, welted, [beat/beats/beaten/beating] up, clouts, [laid/lays/lay/laying]
    [into/hands on], wellied, leather~, right hook, left hook, [fist/boot/elbow/knee] [to/in]
    [the/her/his/my/] [face/head/ribs/stomach/jaw/eye/nose/chin/groin/back], jumped on, duffed up
  `,
  /** Needs to be done by or to somebody. */
  handle: `
    [come/comes/coming/came/went/going/goes/go] [at/for] @him, wrench~, claw~, gouge~, shove~,
    shovd, shov~, push~, pushd, pusht, puhsed, grab~~, grabed, graped, drag~~, yank~, pin~~
    [down/against/to/up/@him], bit, bites, bitten, biting, bite~ @him, scratch~, spat, spits, spit~~
    [at/on], gobbed, pinch~, clocked, chinned, knocked about, roughed up, rough~ up, manhandl~,
    manhandle~, man handled, slung, sling~, slam~~, barge~, shoulder barged, bundl~, bundle~,
    lunge~, [swung/swings/swing/swinging/swipe~/lunge~] [at/for], lash~ out, set [about/upon],
    attack~, stab~~, stabb~, knifed, slash~ @him, whip~~, rape~, molest~, sexually abus~, prod~~,
    shook, shaken, [shake~/shakes] @him, [pull~/tug~~/yank~/drag~~] [by/] @p hair, hold~ down,
    [held/holds/hold/holding/gripped/pinned/lifted] [@him/her/his/]
    [wrists/arms/down/against/under/up/by/head/face/neck/hair], scald~ @him, brand~, burn~ @him,
    corner~, trod on, tackled, hurt~, hurts, harm~, injur~ @him, force fed, force~ [feed/fed],
    spike~, [raise~] [a/his/her/] [hand/fist/fists/hands/arm] [to/at/], frogmarch~, frog marched,
    march~ @him, fling~, flung, hurl~, haul~, turf~, eject~ @him, [get~~/got/gets]
    [physical/violent/aggressive/handy/rough], [violent/aggressive/rough/physical/handy/heavy
    handed/abusive] [to/toward+/with], overpower~, beat, beats, beating, battering, torment~,
    mistreat~, maltreat~, tortur~, ill treat~, neglect~, starve~, chok~, chokes, kneel~ on, knelt
    on, [sat/sits/stood/stands/standing/sitting/kneeling] on [her/him/my/his],
    [twist~/bent/bends/bending] [her/his/my/back], twisted her, tied @him, ties @him, strapped @him,
    lock~ @him, locked @him, dunk~, drown~ @him, smother~, [run~/ran] @him over, drove at, reversed
    [into/over/at] @him, ran @him down, turn~ on @him, turned on, start~ on @him, started on, took
    it out on, take~ it out on, takes it out on, [set fire/set alight] to, doused,
    [threw/throw~/thrown] @him, tip~~ [over/] @him, elbows, pinching, poked, jammed, trapped @him,
    swung @him, shot at, fired at, let fly at, [gave/give~/giving/gives] @him [a/what/one]
    [good/black/thick/fat/what/for/split/bloody/burst/]
    [hiding/beating/smack/slap/kicking/eye/lip/bruise/clout/thump/shove/push/dig/crack/pasting/battering/for/nose/clip/belt/knock],
    chase~ @him, throttl~, strangl~, restrain~ @him
  `,
  struck: `
    hit~~, struck, strike~, knock~, burnt, burn~, cut+, smash~, crack~, bang~, broke, breaks,
    broken, bruise~, slam~~, did this, done this, done it, did it, inflict~, jammed, trapped,
    flicked, swung, pushed, kicked, hiting, hti, [trip~~/tripped] @him, poured
  `,
  throw: `
    threw, throw~, thrown, chuck~, lob~~, hurl~, flung, fling~, slung, pelt~, launched, tossed,
    pour~, aimed, threw out, spray~, [came/come~] at, flicked, flick~, slopped, swung, bung~, shied,
    launch~, catapult~, pitch~, toss~, sling~, throwing, smash~ [over/into/on/against/onto], swing~,
    wield~, splash~, squirt~, tip~~, empty, emptied, dump~, let fly, [let/lets] fly [with/at], trew,
    thre
  `,
  violence: `
    violent, violence, aggressive, aggression, aggro, volatile, abusive, abuse~, flies off the
    handle, [loses/losing/lost] [it/his temper/her temper/his rag], hot headed, brutal
  `,
  threat: `
    threat+, threaten~, death threat+, blackmail~, intimidate~, menace~, brandish~,
    [wave~/pulled/held/holding/brandishing] a [knife/blade/machete/hammer],
    [knife/blade/scissors] [held/] [to/at/against] [her/him/me/throat], wield~, harass~,
    harassment, stalk~, stalker,
    [will/would/hell/shell/going to/gonna/wants to/could] [kill/hurt/harm/get/find/burn/stab/
      smash/finish] [her/me/him/them/us/the],
    burn [the/her/my/] [house/place/flat/home/car],
    [post/share/leak/publish/send] [the/her/private/nude/intimate/] [photos/pictures/images/pics/
      videos/nudes],
    revenge porn, petrol, acid, [find+] her wherever, knows where [she/he/i] [live+/works],
    [come~] after [her/him/me], [hunt/track] [her/me/him] down, make [her/me/him] pay,
    [she/he/shell/hell] [will/would/] regret,
    [take~/keep~/have/get] [the/] [kids/children/baby] [off/away/taken/from],
    never see [the/her/his/] [kids/children/baby], deport~, [immigration/home office],
    [kill/hurt/harm] [himself/herself] if, [throw/kick/chuck~/put] [her/him/me] out
  `,
  /** Control that says itself. */
  controlling: `
    [very/is/was/more/so/being/increasingly/quite/a
    bit/too/extremely/becoming/became/been/emotionally/and/partner/husband/him/ex/wife/her/as/bf/son/mum/family]
    controlling, controlling
    [partner/husband/boyfriend/bf/wife/ex/son/man/family/mother/relationship/marriage/behaviour/and/at/ways/over/her/him/dad/brother/girlfriend],
    coerce~, coercion, coercive, possessive, jealous, jealousy, manipulative, gas light~, gaslight~,
    domineering, controls [me/=whom/him/everything/what/who/where/when], [check~/goes through/going through/went through/look~
    through/read+/reading/monitor~/track~] [all/] @p
    [phone/messages/texts/emails/mobile/mileage/receipts/movements/post/calls/spending/location],
    [monitors/tracks] her, tracker, airtag, live location, shares her location, follow~ [her/him/me]
    [around/about/everywhere/into/home], forbid+, forbidden, forbade,
    [ask~/needs/has/without/get+/seek~] [his/her/for/husbands/partners/] permission, ask~ him first,
    [has/had/needs/need/must/got] [to be/to get/be] [back/home] [by/before/in time/within], lock~
    [her/him/me] [in/out/up/inside], [cuts/cut] [her/him/me] off [from], [before/in case]
    [he/she/husband] [gets/comes/find+/found/notice+/wakes/sees] [in/home/back/out/], @not
    [ring/call/phone/text/write/send] [home/letters/landline/to home/the house/her mobile],
    sabotage~, [hid/hides/flush~/bin~~/threw away/destroy~/stop~~] @p
    [pill+/contraceptive+/contraception], [refuse~/wont use/removed] [a/the/]
    [condom+/contraception], camera+ [in/indoors/inside] [the/every/]
    [house/room/home/bedroom/flat], account for [her/every/his/my] [time/movements/penny/minute],
    [decides/dictates/restricts/rations] [what/who/when/where/her/how/his/my/all/everything/the/if],
    [wants/needs/demands] to know where, no [access/money] [to/of] [money/her
    own/own/bank/finances/his own/funds], eggshells, egg shells, [isolate~/cut off] [her/from]
    [from/family/friends/her/all], forced marriage, honour based, trafficked, mental cruelty, like a
    prison, like prison, prisoner in, under house arrest, under his thumb, under her thumb, under
    the thumb, wears the trousers, walks on eggshells, [not/isnt/never/wasnt/arent/hasnt] [been/]
    [allowed/permitted]
    [out/to/a/any/her/his/near/in/on/money/phone/friends/visitors/own/keys/sleep/anyone/downstairs/upstairs/by/at/it/contraception],
    not allowed
  `,
  let: `
    let~~, allow~, permit~~, like her, likes her, want her to, wants her to, give her, gives her
  `,
  takes: `
    bin~~, flush~, throw~, threw, thrown, take~, took, taken, remov~, removed, removes, keep~,
    kept, hold~, held, hide~, hid, hidden, has, confiscat~, smash~, broke, breaks, destroy~,
    snatch~, grab~~, steals, stole, withhold+, withheld, withholding, controls, spends, burnt,
    answers
  `,
  belongings: `
    call bell, buzzer, phone, mobile, passport, papers, documents, id,
    [bank/debit/cash/credit] card, bank cards, card+, money, wages, salary, benefits, pension,
    pip, cash, savings, keys, car keys, inhaler+, tablets, medication, meds, medicine, glasses,
    hearing aid, hearing aids, wheelchair, walking frame, zimmer, stick, clothes, laptop, purse,
    handbag, food, insulin, hrt
  `,
  refuse: `
    @not, not wanting to, not want to, doesnt wish to, loath to,
    [afraid/scared/frightened/terrified/too scared/too frightened/nervous/asked not/begging not] to,
    would rather not, rather not, [worried/anxious/nervous] about, fear~ of, dread~, avoid~,
    delay~, put~~ off, no rush to, in no hurry to
  `,
  quarrel: `
    argument+, arguement+, argument s, argue~, row~, quarrel~~, quarrel~, fight~, fought,
    altercation+, dispute~, dispute+, bust up+, bustup, barney, ding dong, slanging match, set to,
    [fell/fall~/fallen] out, falling outs, disagreement+, conflict+, shout~, scream~, yell~,
    domestic+, [screaming/shouting] match, bicker~, loggerheads, heated words, had words,
    confrontation+, fracas, scuffle, kicked off, tension+, friction, blazing row, spat, tiff,
    ruction+, barny, ding-dong, humdinger, shouting, raised voices, words with, exchange of words,
    cross words, harsh words, slanging, at it again, hammer and tongs, clash~, clashed, clashes,
    falling out, fell out, fallout, falls out, disagreed, dispute, bust up, kicking off, kick off,
    going at it, tussle~, tussle, scrap~~, scrapping, scuffle~, wrangle, upset with, fuming with,
    on at her, on at me, on at him, nagging, arguin, argueing, arguemnt, rowing, rows, feud,
    feuding, heated, came to blows, verbals, verbal, ructions, tensions
  `,
  trouble: `
    problem+, prob+, trouble+, troublesome, troubled, difficulty, difficulties, difficult, issue+,
    strain+, strained, rocky, toxic, turbulent, volatile, stormy, stress+, stressful, unhappy,
    abusive, violent, tense, breakdown, breakup, broke down, broken down, breaking down, failing,
    crisis, awful, rough patch, upset+, worries, worry, complicated, chaotic, not good, not great,
    struggling, unsettled, unbearable, deteriorat~, going wrong, falling apart, fraught, on the
    rocks, counselling, conflict, unhappiness, problms, probl, diffs, things bad, bad between, not
    good between, dificulties, difficultys
  `,
  parting: `
    split~~, split [up/from/with], splitting up, [broke/break/breaking/broken] [up/it off],
    separate~, separation, divorce~, finished with, dumped, end~ [it/things/the relationship/their
    relationship/@p relationship] [with/], no longer together, not together anymore, separat~,
    breakup, break up, split, splitting, divorc~, walked out, upped and left, chucked, ditched,
    jilted, binned off, kicked to the kerb, called it off, called off, broke it off, ended it,
    finishing, asked for a divorce, wants a divorce, filed for divorce, serving papers, served
    papers, solicitor, mediation, decree, new partner, new boyfriend, new girlfriend, met someone,
    seeing someone, trial separation, moved on, split up
  `,
  leaving: `
    left, leave, leaves, leaving, walk~ out [on/],
    [kick~/thrown/threw/chucked/turfed/booted] @him out, [kick~/thrown/chucked] out, move~ out,
    fled, fleeing, escaped
  `,
  bond: `
    relationship+, relationsip, realtionship, r/ship, rship, rel/ship, marriage, marital,
    married life, home life, domestic [situation/situ/circumstances/life],
    [things/situation/life/stuff] [at/in the] home, home [situation/circumstances/situ/issues],
    family [situation/life], relashionship+, relatonship+, relationshp+, relationshop+,
    relation ship+, reltionship+, rel, rels, married, relation
  `,
  contact: `
    child contact, contact [dispute/arrangements/centre/order],
    custody [battle/dispute/case/hearing/row/issues], custody of the [children/kids],
    access to [the/her/his/] [children/kids], contact with [the/her/his/] [children/kids],
    family court, cafcass, residency dispute,
    court [re/over/about] [the/] [kids/children/contact], handover of [the/] [children/kids]
  `,
  pester: `
    send~, keeps sending, stalk~, turn~ up, show~~ up, waiting outside, waits outside, waited for,
    follow~, ring~, rang, phone~, call~, text~, message~, contact~, pester~, hound~, bother~,
    bombard~, loiter~, sat outside, parked outside, sitting outside, knock~, bang~, broke in,
    let himself in, came round, comes round, coming round, came back, keeps coming, keeps asking,
    keeps trying, nuisance, breach~, won t leave her alone, leave her alone, leave me alone,
    wont accept, not accepting, wants her back, moved back in, found out, tracked, found her,
    released, on bail, spying, watching
  `,
};
