import type { Lexicon } from '../rule';

/**
 * Further words of classes begun in other tables: how people are ruled, feared, quarrelled with and left,
 * how they say that they cannot go on, and how those who need care are wronged.
 */
export const WIDER_LIVES: Lexicon = {
  quarrel: `
    struggle [over/with/for], tug of war, wrestled for, fought [for/over], fisticuffs, punch up, free
    for all, dust up, contretemps, ding dong, shouting at each other, screaming at each other, at
    each other, at each others throats, hammer and tongs, words were had, harsh words, bad blood,
    big row, massive row, huge row, massive argument, huge argument, heated [argument/discussion/
    exchange/row], verbal altercation, verbal argument, physical altercation, physical fight,
    slanging, cross words, bickering, squabble~, spat with, screaming row, blazing rows, kicks off,
    going for each other, falls out, arguments, arguing, domestics, ongoing rows, constant rows
  `,
  'parted-word': `
    mid [separation/divorce/split/breakup], [marital/marriage/relationship/trial/acrimonious/messy/
    painful/bitter/recent/nasty] [separation/split/breakup/divorce], separation from [partner/
    husband/wife/spouse/boyfriend/girlfriend], under [one/the same/same] roof, still [living/live]
    [together/in same house/in the same house/with ex], going through [a/] [separation/split/
    breakup/break up/messy divorce], in the middle of [a/] [divorce/separation/split], divorcing,
    [getting/got] divorced, wants out of [the/her/his] [marriage/relationship], asked [her/him/me]
    to leave, asked for space, on a break, just broken up, just split, on the verge of [splitting/
    separating/divorce], marriage [is/] [breaking/failing/falling/over/finished/dead/on the],
    relationship [is/] [breaking/failing/falling/over/finished/dead/on the rocks/toxic/volatile],
    [custody/contact/residency/access] [battle/dispute/fight/hearing/case/row/issues], court over
    [kids/children/contact/custody], was left by [husband/wife/partner/boyfriend/girlfriend],
    [husband/wife/partner/boyfriend/girlfriend/bf/gf] [walked/has walked/walked out/upped and/has
    moved/moved/has packed/packed] [out/left/bags], left the marriage
  `,
  'trouble-with': `
    [not happy/unhappy/rocky/bad/difficult/strained/tense/awkward/not good/not great/tough/rough/
    volatile/toxic/hard/shaky/turbulent] with, [at/in] loggerheads with, not speaking [to/with],
    estranged from, fed up with, had it with, had enough of, at war with, ongoing issues with,
    hassle [from/off], grief [from/off], abuse [from/off], bother [from/off], aggro [from/off]
  `,
  /** Peace on one person's terms. */
  placate: `
    as long as, so long as, provided, easier to, does as told, do as told, does as [she is/he is/
    shes/hes] told, keep~ [him/her] [happy/sweet/calm/quiet], let~ [him/her] have [his/her] way,
    go~ along with, gives in, give in, giving in, not worth the [argument/row/hassle/fight/aggro],
    anything for a quiet life, quiet life, to keep the peace, keep the peace, depends on [his/her]
    mood, depends what mood, if [tea/dinner/house/the house/food/ironing] [is/isnt/was/wasnt/are]
    [not/] [late/ready/cold/burnt/tidy/clean/done/on], dinner [not/isnt/wasnt] [ready/on], so [he/
    she] [does not/doesnt/wont/would not/wouldnt/dont] [start/kick off/shout/get cross/get angry/
    lose it/explode/go mad/flip/sulk/argue/notice/mind], try not to upset, tries not to upset, not to
    upset, not to annoy, doesnt want to upset, dont want to set, set [him/her] off, sets [him/her]
    off, wind [him/her] up, knows when to stop, knows not to, learned not to, learnt not to, learnt
    to, learned to, one wrong word, wrong word, say the wrong thing, says the wrong thing
  `,
  /** Does what another says. */
  'as-told': `
    [wears/eats/does/says/goes/watches/reads/drinks/cooks/works/speaks/spends/sleeps] [only/] [what/
    where/when/how] [he/she/husband/wife/partner/bf/boyfriend/mother in law/family/son] [says/tells/
    puts/picks/chooses/gives/wants/likes/allows/lays/lets/decides], [has to/must/have to] do
    [as/what] [he/she/husband/partner/wife/they] [say+/want+/tell+], [he/she/husband/wife/partner/
    bf/boyfriend/gf/son/family] [decides/chooses/dictates/says] [when/what/where/who/if/whether/how]
    [she/he/i/her/his/pt/the/they/to], does as [he/she] [says/likes/wants/pleases], do as [he/she]
    says, do as i am told, do as im told, not [worth/allowed] to disagree, cant do right, cant do
    anything right, nothing [she/he/i] [does/do] is [right/good enough], treats [her/him/me/pt]
    [like/as] [a/] [child/slave/servant/dirt/dog/maid/skivvy/prisoner/property/rubbish/an idiot]
  `,
  'wont-let': `
    [not/isnt/wasnt/never/no longer] [permitted/given] [a/her own/any/] [key+/card/phone/money/
    say/privacy/choice], [made/makes/making] [her/him/me] [give/hand/pay/send/sign/stay/wait/ask/
    sleep/leave/quit/get rid of/stop/delete/block/prove/account/report/apologise/beg/kneel/strip/
    watch/choose/lie/say/wear/take/share], [stop~~/block~/prevent~/ban~~/bar~~] [her/him/me]
    [from/seeing/going/working/having/leaving/using/talking/taking/driving/visiting/getting/
    attending/coming/speaking], does not like [her/him] [to/going/seeing/having/working/talking/
    out], doesnt like [her/him] [to/going/seeing/having/working/talking/out/leaving], [put/puts] a
    stop to, @not allow @him, kept [her/him/me] [in/home/off/from/away]
  `,
  rations: `gatekeeps, polices, oversees, clears out, drained, drains, gambles, gambled, took charge, holds onto, hangs on to, confiscated, confiscates, doles out, hands out, audits, intercepts, intercepted, opened, censors, wipes, scrolls, inspected, swaps, hid, unplugs, disables, disabled, keeps hold of, smashed, snapped, broke, cut`,
  rationed: `wallet, oyster, bus pass, post office card, chequebook, cheque book, credit card, credit, debit card, car key, house key, house keys, front door key, driving licence, licence, birth certificate, marriage certificate, red book, notes, maternity notes, green notes, handheld notes, nhs app, nhs login, ipad, socials, instagram, insta, snapchat, contacts, hair straighteners, contact lenses, frame, scooter, mobility scooter, rollator, hoist, call alarm, pendant, pendant alarm, emergency cord, call bell, batteries, epipen, inhalers, methadone, script, oxygen, nebuliser, heater, electric, meter, gas, electric card, kettle, washing, sleep, blanket, hot water`,
  snooped: `mileage, tyres, odometer, browser, search history, history, socials, insta, instagram, snapchat, dms, laptop, ipad, tablet, bank statements, statements, bins, bin, washing, sheets, payslip+, wage slips, prescriptions, medical letters, diaries, shifts, rota, contacts, photos, camera roll, pockets, drawers, car, sat nav, satnav, step count, fitbit, watch, location`,
  hovers: `
    [sit+/sat/sitting] in on, always [there/present/in the room/with her/with him/in attendance/
    attends/comes], [holds/carries/keeps/has] [her/his/the] [maternity/handheld/hand held/green/
    medical/] [notes/red book/appointment letter/letters/phone/bag], [comes/came/attends/attended/
    accompanies her] to [all/every/each] [appt+/appointment+/visit+/scan+/review+], wont [let her
    out of his sight/leave her side/leave us], never [far/more than], out of [his/her] sight,
    [stood/stands/standing/sat/sits/sitting] [too/very/right/so/] close, arm [round/around] [her/
    his] [neck/shoulders/waist] [throughout/all/the whole/tightly], [listening/listens] [at/from/
    in/outside/through], [eye/eyes/staring/stares/glares/glaring] [on/at] [her/him/pt] throughout,
    [barges/barged/walks/walked/burst/bursts/pushed/pushes] [in/into] [the/] [room/cubicle/
    consultation/clinic/triage/uninvited/mid/during/while/when/to], hand [on/over] [her/his] [knee/
    arm/mouth/shoulder/neck/wrist] [throughout/all/when/each/the whole], timing [her/him/me/us]
  `,
  'speaks-for': `
    fill~ in [for/the/all/gaps/], does [all/most of] the [talking/answering], gave the whole [story/
    history], say~ she is [anxious/dramatic/forgetful/confused/attention], told me she [was/is/
    has], tell~ me she, tells us [she/he], [over/] rides, overrode, overrule~, overruled, butted in,
    interjected, talked over, spoke across, replied for, answered on, cut [her/him] [off/short],
    shut [her/him] up, told [her/him] to [be quiet/shut up/hurry/stop/say/tell], wouldnt let [her/
    him] [speak/answer/finish/talk], not let [her/him] [speak/answer/finish/talk], couldnt get a
    word in, could not get a word in
  `,
  quiet: `
    went silent, goes silent, fell silent, said nothing, says nothing, hardly spoke, barely spoke,
    would not speak, not a word, doesnt say a word, does not speak, did not speak, nodded, nods
    only, shrugged, flat affect, affect flat, affect very flat, flat in mood, mood flat, mood low and flat, flat and
    [withdrawn/tearful/quiet/distant], [seems/appears/appeared/looks/looked/presents/presented/very/so/quite/rather/emotionally] flat, monosyllables, looked [at/to] [partner/husband/wife/boyfriend/him/her/
    mother/mum/son/daughter] [before/each/for/first], looks to [him/her/partner/husband/wife] [for/
    before], waits for [him/her] to answer, eyes [on/to] [the/] [floor/ground/lap/door], staring at
    floor, stared at floor, curled up, hunched, fidgety, [picks/picking] at [her/his] [nails/
    sleeve/sleeves/skin], voice [low/small/a whisper/very quiet], [opened/opens/opening] up [once/
    when/after/as soon as]
  `,
  puzzling: `
    mechanism does not fit, doesnt fit, does not fit, not fitting, no plausible, hx not fitting,
    story not fitting, doesnt make sense, does not make sense, not making sense, makes no sense,
    account differs, accounts differ, differing accounts, different accounts, stories differ, two
    stories, changing [story/history/account], history changed, changed [her/his] mind about how,
    will not say how, wont say how, doesnt know how, does not know how, not know how, cant think how,
    cannot think how, no memory of how, doesnt remember how, does not remember how, unsure [what/
    when/of how], not sure [what/when], not forthcoming, unwilling to say, [says/said] [it/that]
    [was/is] nothing, brushed it off, brushes it off, avoids [saying/the question/talking], dodges,
    evades, skirts, sidesteps, [no/never] [clear/good/real/proper] [explanation/account/reason/
    history/mechanism], mechanism not [stated/explained/offered/volunteered], [hx/history/account]
    [not/un] [clear/clearly/forthcoming/given/volunteered], in the wars, accident magnet, lives in
    [a/] [ground floor/bungalow], no stairs [at/in], ran into [a/the/] [branch/door/wall/post/tree/
    cupboard], wont be drawn, cannot be drawn
  `,
  delay: `
    waited =few [days/weeks], waited =many [days/hours/weeks], waited [a/two/three/four/five/six/
    over a/nearly a/almost a] [day+/week+/month+/few days/few weeks/couple of days/couple of weeks],
    [sat on it/left it/put up with it/endured it/kept quiet] for, [didnt/did not/couldnt/could not]
    come [as/because/till/until/before/sooner/at the time/in/straight], [=days/=few days/=many days/
    =few weeks/days/weeks] before [seeking/coming/attending/presenting/she came/he came/help],
    [not/didnt/never/did not] [sought/seek/seeking/get/got] [help/medical/seen/care/attention],
    late to present, slow to present, [why/reason] [it/for] [the/] [delay/took so long]
  `,
  low: `
    lonely and, cant cope, cannot cope, not coping, struggling to cope, struggling at home, at rock
    bottom, rock bottom, falling apart, in pieces, broken, at the end, given up, on the edge, in a
    bad place, in a dark place, mood on floor, burnt out, wiped out emotionally, panicking, panic,
    tense, jittery, anxious ++, low ++, tearful ++, cries daily, cries most days, crying a lot,
    lost interest, wont get up, stays in bed, hopelessness, despair, desperate, despairing
  `,
  symptom: `
    heart pounding, pounding heart, heart racing, stomach in knots, knot in stomach, butterflies,
    sick with nerves, feels sick, throat tight, throat closes, jaw clenching, clenches jaw, grinds
    teeth, bruxism, tension headache, tension headaches, shakes, trembles, sweats, cant sleep,
    wakes at, wakes every, sleepless, nightmares, bad dreams, bed wetting, ibs flares, ibs worse,
    skin worse, skin flare, hives, itching worse, collapse, collapsed, faints, non epileptic
    seizures, nead, functional, chest flutter, flutters, loose stools, off her food, off his food
  `,
  /** When the other one is back. */
  'comes-home': `
    gets in, comes in, comes home, gets home, gets back, is home, is in, is back, comes back, walks in,
    walked in, returns, due home, due back, back from work, home from work, finishes work, finishes
    shift, off shift, at the door, key goes, key turns, car pulls up, pulls up, been drinking, has
    been drinking, drinks, drunk, has had a drink, had a few, is about, is around, is there, around,
    rings, texts, phones, calls
  `,
  /** Left without what a person needs. */
  neglect: `
    soiled [pad/bed/clothes/sheets/nightie/pyjamas], in soiled, in wet, wet [clothes/bed/pad/
    sheets], left [in/on] [the/a/] [bed/chair/wet/soiled/pad/commode/dark/cold/floor/toilet/dirt/
    urine/faeces/own/her own/his own] [all/for/until/till/overnight/urine/faeces/mess/weekend/day/
    night/hours], not fed, unfed, not being fed, hungry, starving [her/him/them/mum/dad], [was/being/been/is] starved, looks starved, unkempt, dishevelled,
    dehydrated, emaciated, no food in [the/] [house/fridge/cupboards], nothing in [the/] fridge,
    empty fridge, [wont/wouldnt/will not/refuses to/refuse to/not willing to/doesnt want to] [pay
    for/have/allow/accept/let in] [more/any/the/her/his/] [care/carers/heating/food/respite/home
    help/package], [cancelled/cancels/turns away/sent away/stopped] [the/her/his/] [carers/care/
    package/district nurses/dn/care package/respite/meals], same clothes [as/for/since], not washed
    [for/in], unwashed, left alone [all/for/overnight], left unattended, locked in [her/his/the/a]
    [room/bedroom/house/flat], rough [when/with/handling/at/in] [turning/washing/transfers/her/
    him/care/moving/dressing], rough handling, handles [her/him] roughly, handled roughly, roughly
    handled, shouts at [her/him] [all/when/for], speaks to [her/him] like, hold~ back [her/his/]
    [meds/tablets/medication/food/insulin/painkillers/inhaler], hold~ meds back, held meds back,
    withheld [meds/food/care/insulin], over sedat~, oversedated, doped, [takes/took/spends/spent/
    controls/keeps/kept/manages] [her/his/all her/all his/the/mums/dads] [pension/savings/money/
    allowance/benefits/attendance allowance], pension [gone/missing/spent/taken], savings [gone/
    missing/emptied], out of reach, [chair/frame/wheelchair/stick/buzzer/bell/phone/alarm/water/
    drink/glasses/hearing aids/walker] [out of reach/moved/taken/hidden/removed/kept away],
    pressure [sore/sores/damage/ulcer], grade [3/4/three/four] sore
  `,
  reward: `
    [when/if/till/until/unless/because] [she/he/i/pt/shes/hes] [is/am/was/are/] [difficult/naughty/
    bad/rude/slow/sorry/apologise~/wet/complains/asks too/moans/quiet/behaves/good/cheeky/argues/
    disagrees/stops moaning/says sorry/begs], til [i/she/he] [say/says/said] [sorry/please], till
    [i/she/he] [say/says/said] [sorry/please], until [i/she/he] [say/says/said] [sorry/please]
  `,
  'threat-idiom': `
    [be/is/as good as/youre/shes/hes/im/will be/would be] dead [by/if/when/before/to/unless],
    drive [us/them/her/him/me/the car/all of us/everyone/them all/us all] [all/] off, off the road,
    crash the car, drive into [a/the/] [tree/wall/bridge], [put/putting] [her/his/my/the] windows
    [in/through], windows [put in/through], put in the ground, put me in [a/the] [box/grave/
    hospital], put her in [a/the/] [box/grave/hospital/ground], wring [her/his/my] neck, break
    [her/his/my] [neck/legs/arms/face/jaw/fingers], cut [her/his/my] [throat/face/brakes],
    [slit/slice] [her/his/my] throat, smash [her/his/my] [face/head/teeth] in, [knows/know] people,
    [send/sent/sending] [people/someone/the boys/his mates/her brothers/lads] [round/to/after],
    find [her/me/him/them/us] [wherever/anywhere/no matter], never [be/get] [safe/away/free], [tell/
    report/ring] [social services/ss/the social/immigration/home office/police/her work/his work/
    work/her boss/school] [she/he/that/on/and/about/if], [lose/loses/losing] the [kids/children/baby],
    have the [kids/children/baby] [off/taken/removed], take [the/her/his/my] [kids/children/baby/son/
    daughter] [away/off/abroad/and/to], has a [gun/shotgun/knife/machete/crossbow/weapon], kill
    [himself/herself] if, hang [himself/herself] if, [or/and] [he/she] will [kill/end/hang/overdose],
    top [himself/herself] if, make [her/my/his] life [hell/a misery], wait[/s/ing] for [her/him/me]
    with, [stood/sat/sits/sitting/standing] [over/at/on/by] [her/him/me/the bed/end of bed/foot of
    bed/bed] with, holding a [knife/bat/hammer/blade/machete/scissors], with a [knife/bat/hammer/
    machete/blade/crowbar/golf club/bottle] [in/and/until/till/at/over/to], [put/have/get] [to sleep/
    the dog put/the cat put]
  `,
  'finds-her': `
    [in/outside/down/up/round/at] [her/his/my] [road/street/drive/block/close/estate/stairwell]
    [every/each/again/most/all/at/last/when/watching], follow~ [her/his/my] [bus/car/train/taxi/
    home/to/from], [messages/calls/texts/emails/requests/follows] from [accounts/numbers/profiles/
    people/someone/an account/a number/fake/unknown/new] [she/he/that/], accounts she doesnt know,
    numbers she doesnt know, [contacts/contacted/messages/messaged/rings/rang] [her/his/my] [mum/
    friends/family/sister/work/boss/mates/employer/school] [to/asking/about/for/again/constantly],
    still [ringing/calling/texting/messaging/turning up/following/contacting/emailing], not to
    contact, no contact order, bailed not to, keeps [ringing/calling/texting/messaging/turning/
    driving/following/emailing/contacting/coming/walking], every night this week, every morning,
    most mornings, turned up at [her/his/my/the] [work/school/house/gym/mums/door/flat/nursery/uni],
    drives [past/by] [her/his/the/every], sits in [his/her/a/the] car [outside/watching/opposite],
    watches [her/the/my] [house/flat/window/door/comings], hack~ [her/his/my/into] [account+/
    phone/email+/facebook/instagram/snapchat/emails/cloud/icloud]
  `,
  'sex-idiom': `
    hand[/s] [up/down/in/inside/under] [her/his/my] [skirt/top/dress/trousers/shirt/bra/pants/
    knickers/blouse/nightie/clothes/jeans/leggings/pyjamas], grop~, grope~, felt [her/him/me] up,
    feels [her/him/me] up, touch~ [her/him/me] up, touch~ [her/him/me] [in/when/while/at/there/
    inappropriately/sexually/intimately], brush~ against, rub~~ against, expose~ [himself/herself],
    tried to kiss, forced [a/] kiss, got on top of, gets on top of, on top of [her/him/me], pull~
    [down/up/off/at] [her/his/my] [trousers/pants/knickers/skirt/dress/nightie/underwear/top/bra/
    leggings/clothes], pull~ [her/his/my] [trousers/pants/knickers/skirt/underwear/leggings]
    [down/off], lifted [her/my] [skirt/dress/nightie], undid [her/his/my], [take/takes/took] no for
    an answer, take no for, taking no for, wakes [her/him/me] for [it/sex], wake~ [her/him/me] up
    for, lie still, lies still, lay still, let~ him get on with it, gets it over with, get it over
    with, over and done, does it anyway, did it anyway, carried on anyway, finish~ [anyway/
    himself/inside], whether [she/i] [want/wants/like/likes] it or not, whenever he [wants/likes/
    feels], on demand, [every/each] [night/day/time] whether, does not ask, doesnt ask, expects
    [it/sex], [wont/will not/doesnt/does not/refuses to/refused to/hates to/never] [use/wear/
    uses/wears] [anything/a condom/condoms/protection/contraception/one/them], condom [came/comes/
    kept coming/slipped/off/broke] [off/again/came/], wants [a/another/her] [baby/pregnant/
    pregnancy], trying to get [her/me] pregnant, made to [send/do/watch/film/perform/pose/strip],
    threesome, with his [mates/friends], sell~ herself, sold for, pimp~, escort work,
    online escort, webcam, only fans, sex for [rent/drugs/food/money/a place], [nude/naked/intimate/
    explicit/private] [pics/pictures/photos/images/videos/video], sextort~, threatened to send [the/]
    [pics/pictures/photos/images], put [it/something] in [her/my/his] drink, drink [was/] spiked,
    spiked, woke [with/up with] no, no underwear, [intercourse/sex/it] [against/despite/without/
    after saying/after being told], said [no/stop] [and/but/several/repeatedly/=times]
  `,
  'kills-self': `
    [brought/taken/found/removed/recovered/pulled/coaxed/rescued/fished/dragged] [down/in/back/
    out/] [from/off/out of/by police from/by police off] [the/a/] [bridge/footbridge/viaduct/
    railway/tracks/cliff/ledge/roof/motorway bridge/car park/multi storey/river/canal/sea/water/
    lake/dock/balcony/railings/parapet], [sleep/asleep] [for good/forever/and not wake/and never
    wake/permanently/and stay], [family/kids/children/everyone/everybody/they/people/mum/wife/
    husband/partner/boys/girls/daughters/sons/son/daughter/dog/world] [would be/will be/are/is/
    be/were/d be/] [better/happier/safer/fine/ok] [off/without/if], [has/had/with] [a/the/] [letter/
    letters/note/notes/goodbye/will] [written/ready/on her/on him/in bag/in pocket/for kids],
    letter[/s] written, notes written, [no/not/any/see the/seeing the/what is the/whats the/wheres
    the/see any] point [in/of/to] [carrying/going/living/life/it/being/me/trying/anything/it all],
    cant see the point, doesnt see the point, what is the point, [get/getting/got] [her/his] affairs,
    sorting [her/his] affairs, planning [her/his/own] death, how many tablets [it/would/to], [looked/
    looking/looks] up [ways/how/methods/pills/overdose/lethal/painless], [ways/methods] to [die/end/
    kill/do it], [drive/driving/drove/steer/crash/walk/walking/step/stepping/lie/jump/jumping/run]
    [the car/car/] [into/off/in front of/under/onto/out in front of/out into] [a/the/] [tree/wall/
    bridge/cliff/traffic/oncoming/bus/train/truck/lorry/road/tracks/railway/river/canal/sea/
    motorway/cars], not [safe/trust] [with/around/to be] [herself/himself/tablets/alone], cant keep
    [herself/himself/myself] safe, cannot keep [herself/himself/myself] safe, unable to keep
    [herself/himself/myself/self] safe, not able to keep [herself/himself] safe, wants [out of
    it/to be gone/to go/oblivion/peace/to join/it over/to be with], dont want to be here, doesnt
    want to be here, not want to be here, doesnt want to be alive, wish [i/she/he] [was/were] dead,
    ready to die, wants to disappear, wants to not wake, hoping not to wake, hoped to die, meant to
    die, wanted to die, intent to die, intended to die, suicid, sucidal, siucidal, suicical
  `,
  /** The past month or year is now. */
  'not-past': `
    [in/over/within/during/for/this] [the/this/] [past/last] [month/week/fortnight/day/=few/few/=days/
    two/three/couple/hour/night/weekend/yr/year/twelve/=many] [months/weeks/days/hours/of/]
  `,
  'self-word': `by himself, by herself, self inflict, self inflicted, own hand, she did it herself, he did it himself, done by self, done herself, done himself`,
  'child-there': `
    [kids/children/child/little one/little ones/eldest/youngest/son/daughter/baby/toddler/boys/
    girls] [hid/hiding/heard it/heard everything/heard all/heard it all/saw it/saw everything/saw it
    all/woke/woken/cowering/frightened/scared/crying/in the car/in car/in the next/under table/
    called police/rang 999/dialled 999/rang police/told teacher], dads violence, fathers violence
  `,
  'heard-row': `
    [scream~/shout~/thump~/bang~/crash~/cry~/beg~~] [through/from/in] [the/] [wall+/ceiling/flat/
    next door/upstairs/downstairs/night/again], hears [screaming/shouting/crying/thumping/banging/
    fighting/rows/arguing/arguments/slaps/smashing/a woman/her/him], heard [slaps/slapping/thuds/
    a woman/pleading/threats/a child]
  `,
  'home-risk': `
    flinches, flinched, cowers, goes quiet, controlled, controlling, dominating, intimidated, bullied,
    belittled, being hurt, being hit, getting hurt, getting hit, hits mum, hits her, hurting her,
    hurting him, hurts mum, let her husband, let him take, let her go home with, ask her when alone,
    ask her alone, see her alone, seen alone, speak to her alone, black eyes, covers, covering, not
    been seen, not seen, hasnt been out, not been out, no longer comes, stopped coming, stopped
    answering, doesnt answer, isolated, withdrawn, changed since, not herself, thinner, losing
    weight, fear for her, fear for his, fears for her, fears for his, fears for pt
  `,
  'force-marry': `
    [booked/booking/flight/flying/flights/tickets/ticket/going/taken/flown/fly/visit/trip/holiday]
    [to/home/back/abroad/booked/] [pakistan/india/bangladesh/turkey/somalia/iraq/kurdistan/yemen/
    afghanistan/] [to/for/and] [be/get/a/her/his/the/] [wed/married/marry/wedding/engagement/marriage/
    engaged], does not want [to marry/the wedding/the marriage/to be married/to get married],
    doesnt want [to marry/the wedding/the marriage/to be married/to get married], made to marry, has
    to marry, must marry, being married off, married off, marry [a/her/his] cousin, [found/chosen/
    picked/chose] [her/him/me] a [husband/wife/groom/bride/match], engaged against, promised to [a/
    her/his] [cousin/man/uncle], rishta, nikah [against/without/forced/arranged], brothers
    [threatening/threatened/looking for/after/will kill], family [found out/finds out/discover]
    [about/she/he] [boyfriend/is gay/gay/her/his/relationship], [disown~/dishonour~/shamed/
    shaming] [by/the/her/him/family]
  `,
  'visit-often': `
    [=few/=many/=nth/several/multiple/numerous/repeated/frequent/umpteen/six/seven/eight/nine/ten]
    [visits/attendances/attns/presentations/consultations/contacts/trips] [with/for/re/c/o/of/ in/
    to ed with/to gp with] [headache+/abdo pain/pain/palpitations/injury/injuries/falls/chest pain/
    dizziness/faints/collapse/anxiety/panic], =times [visits/attendances/attns/presentations],
    [=nth/third/fourth/fifth/sixth/another] [black eye/broken wrist/broken finger/# wrist/head
    injury/facial injury/fall/burn/wrist/rib] [since/this/in/in as many/of the], nil found
    [x/=times/again/each], [nothing/nil] found [x/=times/each time/again/on any/so far]
  `,
  admits: `says scared he, says scared she, scared he is going, scared she is going, scared he will, afraid he will, fears he will, feels sick about, sick about, regret, remorse, remorseful, disgusted with, cant forgive, hates [himself/herself] for`,
};
