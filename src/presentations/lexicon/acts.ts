import type { Lexicon } from '../rule';

/** What people do to one another: acts, throwing, threats, control, quarrels and partings. */
export const ACTS: Lexicon = {
  /** A blow to a body is hardly ever one's own. */
  blow: `
    backhand~, slug~~, cuff~, swat~~, paddle~, floored, knocked out, [put~~] [his/her/] hands on,
    cracked, pummel~, pummell~, jab~~, clip~~ round, biff~, thrash~, swipe~, punch~, slap~~,
    kick~, headbutt~, head butt~, thump~, whack~, smack~, stamp~ [on/], elbowed, kneed, clouted,
    clobber~, bash~, wallop~, belted, leathered, nutted, [beat~/beaten], beat+ up, pistol whipped,
    stomp~, hiting, slaped, puched, punchd, kickd, kiked, smackd, shovd, thumpd, lamped, stamped,
    chinned, banjoed, twatted, brayed, skelped, battered, belting, walloped, crowned, lumped,
    bopped, jabbing, shoved, cracked one, sleeper hold, gave [her/him/me] one,
    one on the [chin/jaw/nose/head], fist to, boot to, toed, knee to, elbow to, head butts,
    clout~, thwack~, bray~, toe punt~, spank~, cane~, birch~, flog~~, pasted, drub~~, maul~,
    maim~, rough~ up, duff~ up, duffed, do her over, did her over, kick~ in, kick~ lumps,
    lay into, laid into, layed into, set about, set upon, jumped by, went to town on,
    knocked [her/him/me/seven] [about/around/out/down/flying/over/for six/senseless/bells],
    sent [her/him/me] flying, uppercut, haymaker, dropkick~, drop kick~, roundhouse, knuckle~,
    thumped, clotheslin~, bodyslam~, body slam~, back hand~, open hand~, open palm, box her ears,
    clip~ round, smack~ round, headbut, head butted, headbutts, heabutt~, stamp~ on, trample~,
    jump~ on, crack~ [her/him] [one/over/on/round], batter~, bludgeon~, cosh~, pistol whip~~,
    knifed, stab~~, slash~, sliced her, chiv, shank~~, shoot at, shot at, booted, bottled,
    glassed, fisted, decked, brained, socked, clubbed, hoofed, welted
  `,
  /** Needs to be done by or to somebody. */
  handle: `
    [come/comes/coming/came/went/going/goes/go] [at/for], pulling at, pulled at, wrench~, jerk~,
    claw~, gouge~, nip~~, douse~, drench~, chase~, charged at, attack~, batter~, shove~,
    push~ [over/down/into/against/off/past/], grab~~, drag~~, yank~, pin~~ [down/against/to/up/],
    bitten, bit, bites, biting, scratch~, stab~~, slash~, spat [at/on/], spits, pinched, decked,
    clocked, lamped, chinned, knocked about, rough~ up, rough~ [with/], manhandle~, man handled,
    sling, slung, slam~~, shoulder barged, barged, [swung/swings/swipe~/lunge~] [at/for],
    [lash~/hit+/struck] out [at/], laid [into/hands on/a finger on], lays hands on,
    laying hands on, set [about/upon], jumped on, [knelt/sat/kneeling/sitting] on, glassed,
    bottled, whip~~, cane~, lash~, restrain~,
    [gave/give+/giving] @him a [good/black/thick/fat/] [hiding/beating/smack/slap/kicking/eye/lip/
       bruise/clout/thump/shove/push],
    a good hiding, rape~, [force~] [himself/her/him/me/herself], molest~, sexually abus~, poke~,
    prodded, [pull~/tug~~/yanked] [her/his/by/my] [the/] [hair/arm+],
    [shook/shake~/shaken] [her/him/me/by], grip~~, squeeze~, hold~ down,
    held [down/against/up/by],
    [violent/aggressive/rough/physical/handy/heavy handed/abusive/nasty/cruel] [to/toward+/with],
    hands on with, scald~, brand~, [get~~/got] [physical/violent/aggressive/nasty/handy], corner~,
    trap~~, [twist~/bent/bends] [her/his/my/back], trod on, crush~, wrestle~, tackled, hurt~,
    hurts, harm~, injure~, force fed, drug~~, spike~,
    raised [a hand/his hand/her hand/his fist/a fist/fists/his hands] [to/at/],
    [his/her] [fist+/temper], grabed, graped, manhandled, pushd, pusht, shook, swung, flicked,
    prised, forced, jammed, shut, trod, swiped, chucking, dangled, leaning on, leaned on,
    leant on, elbows, gripped, pinching, pinches, pinch, nipping, tugging, stabb~, chokes,
    scalding, poking, prodding, prods, led [her/him/me] out by, tied, ties, tied to, strapped,
    restrained, locked, moves chair, [swung/swing/swings/swinging] [it/a/the],
    wrestl~ [her/him/me], pin~~, prise~, tug~~, haul~, lug~~, fling~, flung, sling~, hurl~, heav~,
    heave~, toss~, chuck~, ram~~, barge~, bundle~, shunt~, jostle~, manhandl~, frogmarch~,
    march~ [her/him/me], frog marched, hustle~, eject~, turf~, boot~ out, throw~ out,
    threw [her/him/me], thrown, shak~ [her/him/me], shaken, squeez~, twist~, bent, bend~, wring~,
    wrung, dislocat~ her, snap~~ her, pinch~, tweak~, pluck~,
    pull~ [hair/her hair/out/her/him/me], rip~~ [hair/out/her], tear~ [hair/out/her],
    dig~~ [nails/fingers/thumb/thumbs], dug, jab~~, prod~~, ping~, bite~, gnaw~, chew~, spit~~,
    spat, gob~~, burn~ [her/him/me], singe~, stub~~ [out/cigarette], stubb~,
    pour~ [hot/boiling/petrol/bleach/tea/coffee/water],
    tip~~ [hot/boiling/tea/coffee/drink/dinner/food], throw~ [hot/boiling/acid], tie~, bind~,
    bound, gag~~, tape~, chain~, cuff~ to, handcuff~, lock~ [her/him/me], shut [her/him/me],
    block~ [door/doorway/exit/her way/her path], barricade~,
    hold~ [her/him/me/down/against/under/back/her wrists], held, smother~, muffle~,
    cover~ [mouth/her mouth/nose], force~ [her/him/me/feed/open], forc~, ramm~, shov~, drown~,
    dunk~,
    push~ [her/him/me/head/face/under/over/down/out/into/against/onto/off/past/through/from],
    run~ [her/him/me] over, ran [her/him/me] over, drove at, driv~ at, drive~ at,
    reversed [into/over/at], swerv~ at, runs at, ran at, lung~ at, lunge~ at, fly at, flew at,
    flies at, come~ at, came at, go~ for, went for, turn~ on, turned on, start~ on, started on,
    set on, lash~ out, hit~~ out, kick~ out, lost it with, take~ [it/things] out on,
    took it out on, overpower~, dominate~, subdue~, injur~ [her/him/me], abuse~, mistreat~,
    maltreat~, brutali~, brutalise~, tortur~, torture~, torment~, victimis~, victimise~, bully~,
    bulli~, neglect~, starve~, starv~, drug~~ [her/him/me], poison~ [her/him/me], set fire,
    set alight, petrol, doused
  `,
  struck: `
    hit~~, struck, strike~, knock~, burnt, burn~, cut+, smash~, crack~, bang~, trip~~, pull~,
    broke, breaks, broken, bruise~, slam~~, cause~, did this, done this, done it, did it,
    inflict~, pour~, tip~~, shut, jammed, trapped, flicked, threw, caught, swung, aimed, shoved,
    dropped, opened, pushed, drove, drove off, kicked
  `,
  throw: `
    threw, throw~, thrown, chuck~, lob~~, hurl~, flung, fling~, slung, pelt~, launched, tossed,
    pour~, aimed, threw out, spray~, [came/come~] at, flicked, flick~, slopped, swung, bung~,
    shied, launch~, catapult~, pitch~, toss~, sling~, throwing,
    smash~ [over/into/on/against/onto], swing~, wield~, splash~, squirt~, tip~~, empty, emptied,
    dump~
  `,
  violence: `
    violent, violence, aggressive, aggression, aggro, volatile, abusive, abuse~, rage~,
    [kick~] off, flies off the handle, [loses/losing/lost] [it/his temper/her temper/his rag],
    hot headed, brutal, [his/her] temper, a temper, explosive
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
    controlling, coerce~, coercion, coercive, possessive, jealous, jealousy, manipulative,
    gas light~, gaslight~, domineering,
    [check~/goes through/going through/went through/look~ through/read+/reading/monitor~/track~]
      [all/] @p [phone/messages/texts/emails/mobile/mileage/receipts/movements/post/calls/
      spending/location],
    [monitors/tracks] her, tracker, airtag, live location, shares her location,
    follow~ [her/him/me] [around/about/everywhere/into/home],
    [not/isnt/never/wasnt/arent/hasnt] [been/] [allowed/permitted], forbid+, forbidden, forbade,
    [ask~/needs/has/without/get+/seek~] [his/her/for/husbands/partners/] permission,
    ask~ him first,
    [has/had/needs/need/must/got] [to be/to get/be] [back/home] [by/before/in time/within],
    lock~ [her/him/me] [in/out/up/inside], [cuts/cut] [her/him/me] off,
    what [she/he/to] [wear+/eats/can],
    [before/in case] [he/she/husband] [gets/comes/find+/found/notice+/wakes/sees] [in/home/back/
      out/],
    @not [ring/call/phone/text/write/send] [home/letters/landline/to home/the house/her mobile],
    no [letters/post/calls/messages] [to/at/] home, sabotage~,
    [hid/hides/flush~/bin~~/threw away/destroy~/stop~~] @p [pill+/contraceptive+/contraception],
    [refuse~/wont use/removed] [a/the/] [condom+/contraception],
    camera+ [in/indoors/inside] [the/every/] [house/room/home/bedroom/flat],
    account for [her/every/his/my] [time/movements/penny/minute],
    [decides/dictates/controls/chooses/restricts/rations] [what/who/when/where/her/how/his/my/all/
       everything/the/if],
    [wants/needs/demands] to know where,
    no [access/money] [to/of] [money/her own/own/bank/finances/his own/funds], eggshells,
    egg shells, [isolate~/cut off] [her/from] [from/family/friends/her/all], forced marriage,
    honour based, trafficked, mental cruelty
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
    abusive, violent, tense, breakdown, breakup, broke down, broken down, breaking down, broken,
    failing, end~, over, crisis, bad, awful, rough patch, upset+, worries, worry, complicated,
    chaotic, not good, not great, struggling, pressure, concerns, unsettled, not right, hell,
    unbearable, deteriorat~, going wrong, falling apart, fraught, on the rocks, counselling,
    conflict, unhappiness, problms, probl, diffs, things bad, bad between, not good between,
    dificulties, difficultys
  `,
  parting: `
    split~~, split [up/from/with], splitting up, [broke/break/breaking/broken] [up/it off],
    separate~, separation, divorce~, finished with, dumped,
    end~ [it/things/the relationship/their relationship/@p relationship] [with/],
    no longer together, not together anymore, separat~, breakup, break up, split, splitting,
    divorc~, walked out, upped and left, chucked, ditched, jilted, binned off, kicked to the kerb,
    called it off, called off, broke it off, ended it, finishing, asked for a divorce,
    wants a divorce, filed for divorce, serving papers, served papers, solicitor, mediation,
    decree, new partner, new boyfriend, new girlfriend, met someone, seeing someone,
    trial separation, moved on
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
