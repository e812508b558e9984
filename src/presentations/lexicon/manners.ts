import type { Lexicon } from '../rule';

/** How people near the patient act: kindly, crossly, in the house, with pets and things; and what the patient hides. */
export const MANNERS: Lexicon = {
  /** What a helper does to a patient. Anything else that somebody close does to them is worth a question. */
  helping: `
    brought, bring~, bringing, brings, drove, drive~, driving, call~, rang, ring~, phone~, found,
    finds, help~, assist~, support~, supportive, accompany~, collect~, took, take, takes, taking,
    taken, notice~, saw, seen, heard, report~, says, said, say, state~, told, tells, telling,
    ask~, with, and, for, to, of, about, re, that, than, caught, catch, care~, caring, feed~, fed,
    wash~, dress~, carry~, carrying, lift~, hug~~, comfort~, visit~, visiting, sat, sits, stay~,
    encourage~, persuade~, wants, wanted, want, think~, thought, feel~, felt, note~, woke, wake~,
    apply, applied, applies, put, clean~, prompt~, interpret~, translate~, transfer~, cook~,
    love~, marry, married, met, left, lost, has, had, have, is, was, will, would, can, could, may,
    might, did, does, who, which, because, as, while, when, whilst, if, but, or, also, not, in,
    on, at, from, by, into, over, near, after, since, before, describe~, inform~, concerned,
    worried, worries, witness~, attend~, arrive~, live~, know~, massage~, pick~, drop~~, give~,
    gave, giving, given, let, lets, letting, send~, sent, made, make, makes, cut, shave~, wipe~,
    show~, shows, see, sees, seeing, believe~, monitor~, watch~, check~, keep~, kept, look~,
    remind~, adopt~, name~, nurse~, treat~, advise~, refer~, examine~, reassure~, review~,
    contact~, move~, stop~~, meet~, miss~, join~, follow~, buy~, bought, lent, lend~, pass~,
    hand~, held, hold~, holding, rub~~, trim~~, paint~, read~, teach~, taught, thank~, expect~,
    hope~, due, aged, attentive, happy, confirm~, supervise~, chaperone~, tuck~, bath~, bathe~,
    walk~, loves, loved, order~, arrange~, booked, bottle, breast~, breastfeed~, breastfeeding,
    delivered, during, cpr, resus, gets, got, prop~, roll~, helpfully, kindly, gently, calmed,
    settle~, soothe~, kiss~, cuddle~, cuddling, wheel~, revive~, cover~, rescue~, pull~, pulled,
    through, where, what, how, whom, via, per, w, &, until, unless, so, too, very, both, well,
    out, up, down, off, driven, brung, ran, flew, sang, wrote, fetched, fetch, meet, dropped,
    drops, mentioned, notices, noticed, snore~, thinks, wonders, wonder~, joined, joins, join,
    immune, informed, contacted, filmed, films, waited, wait~, cheered, coach~, coaches, times,
    times her, dug, freed, pushed in wheelchair, tripped over, bumped into, sponsor~, insured,
    outlived, survives, survived, tested, catches, visited, knows, diagnosed, aware, declined,
    manages, manage~, organis~, organise~, sort~, dosette, orders, ordered, shops, cooked, cooks,
    cleans, doing, behind, beside, next, opposite, above, below, downstairs, upstairs, outside,
    inside, alongside, beneath, towards
  `,
  /** A look or a mood by which somebody is feared. */
  'hostile-mood': `
    angry, furious, nasty, horrible, moody, sulky, sulking, snappy, jealous, paranoid, suspicious,
    unpredictable, a temper, temper, tempers, short fuse, hot tempered, rage, raging, red mist,
    [see/sees/saw] red, in a mood, bad mood, foul mood, wound up, kicking off, kicks off, kick off,
    kicked off, heavy handed, handy with, difficult to live with, not nice, changes when,
    [turn+/turned] on, flips, flipped, flipping, snapped, loses it, losing it, gets like that,
    [gets/got/getting/becomes/goes] [cross/mad/nasty/angry/funny/weird/like that/physical/worked
    up/in a state/upset with/annoyed/irate/agitated with], not himself when, different person,
    jekyll and hyde, controlling, bully, bullying, bullies, cruel, scary, frightening, intimidating,
    aggressive, violent, volatile, vile, abusive, possessive, overbearing, obsessive, obsessed,
    clingy, threatening, explodes, blows up, goes mad, goes off on one, storms, stormed, screams,
    screamed, screaming, shouts, shouted, shouting, swears, swearing, ranting, rants, yells,
    punishes, punish, punishment, sulks, silent treatment, off with, tempestuous, quick tempered,
    hothead, hot head, fiery, boils over, boiling, simmering, lairy, gobby, drunk and, when drunk,
    in drink, playing up, menacing, sinister, domineering, bossy, tight with money, stingy, likes
    things just so, wants things just so, wont like it, not like it, not happy about, not pleased,
    not going to like, disapproves, has a go, having a go, on the warpath, gets cross with, cross
    with her, cross with him, loses it with, lost it with, kicks off at, screams at, shouts at,
    shouted at, swears at, goes for, a bit rough with, a bit handy
  `,
  /** Harm to what is hers, near her, or loved by her. */
  breaks: `
    punch~, kick~, smash~, kill~, hurt~, throw~, threw, thrown, broke, breaks, breaking, burn~,
    burnt, cut up, cuts up, destroy~, trash~, wreck~, damage~, slash~, rip~~, tore, drown~,
    poison~, put~~ [his/a] fist through, holes in, took a hammer to
  `,
  prized: `
    wall+, door+, wardrobe, furniture, dashboard, window+, windscreen, tv, house, flat, room,
    kitchen, car, tyres, phone, laptop, things, belongings, stuff, clothes, dog, cat, pet, puppy,
    kitten, rabbit, hamster, plates, crockery, photos, toys, cot, wedding [dress/photos]
  `,
  firearms: `
    gun, guns, shotgun, gun licence, firearm+, rifle, air rifle, crossbow, machete, samurai sword,
    sword, zombie knife, knife collection, knives, acid
  `,
  /** Living on guard. */
  wary: `
    treading carefully, tread carefully, on [egg shells/eggshells], [tiptoe~/tip toe~] round,
    nervous wreck, on [her/his] guard,
    [listen~/listening] [out/] for [his/her/the] [key/car/footsteps/steps],
    [keep~/try~/have to] [him/her/everyone] [happy/sweet/calm], keeping the peace, keep the peace,
    peace at home, dare not, darent, dared not, wouldnt dare, doesnt dare, dare to, scared stiff,
    [what/how] [mood/he will be/she will be],
    [when/evening+/night+/weekend+/day+] [/when] [he/hes/husband/partner/bf] [is/s/] [in/home/
      there/drinking/off work/back],
    gets through the evening+, dread~ [him/her/weekend+/evenings/home time/friday+]
  `,
  /** Keeps marks, visits and words from being found. */
  conceals: `
    [explain/hide/cover/account for] [the/her/his/these/a/this] [stitches/plaster/bandage/wound/
      bruise+/injury/mark+/dressing/scar/cast/sling/black eye],
    [hell/he will/shell/she will/hed/he would/partner will/husband will/hes going to/he] [see/
      know/notice/find out/go mad/be angry/kill/hear/check/want to know/wonder where/ask],
    pretend~ [to be/going/she/he/it/shopping/that],
    [told/tells/said to] [him/her/husband/partner/family/mother in law] [she/he/i] [was/is/am]
      [going/at/out/shopping/popping],
    [only/just] [has/have/got/had] [an hour/=few minutes/=many minutes/half an hour/10 mins/20
      mins/a few minutes/little time],
    [must/has to/needs to/got to] be [back/home] [by/before/in time/for when/soon],
    [not/no/dont/doesnt want it/doesnt want this] [to be/be/] [written/on paper/paper/put down/
      recorded/down on paper/in the notes/in notes/documented please],
    by hand, no paper, please [leave/drop/forget] it, leave it alone, nothing happened honest,
    i swear, swears she fell, i told them i [fell/slipped/tripped], [told/tell] them i,
    [told/said to] say, [not/never] [to/] [tell/mention/say] [anyone/anybody/nobody/staff/doctor],
    say nothing, if i say [anything/something/owt], [cant/cannot] say [anything/more/here/it],
    long sleeves, sunglasses indoors,
    [scarf/polo neck/hood/makeup/foundation] [hid/hides/hiding/cover~/over/pulled up],
    [keeps/kept/wouldnt take/wont take/declined to remove/refused to remove/declines to remove]
      [her/his/] [coat/sunglasses/scarf/hijab/hat/hood/sleeves/jumper] [on/off/down/in front/],
    can i change my answer, change my answer, ask [me/her] again [later/alone]
  `,
  /** Getting away from somebody. */
  escapes: `
    [jumped/jump/climbed/dropped/leapt/fell] [from/out of/through/off] [a/the/] [1st floor/first
      floor/upstairs/bedroom/bathroom/2nd floor/] [window/balcony] [to get/trying to get/escape~/
      running/getting/to escape],
    [run~/running/ran/get~~/getting/got/trying to get/escape~/hid/hiding/drove/driving] [away/off/
       ] [from/to get away from],
    to get away, get away from, escape from, barefoot, shoeless, nightie, by the roadside,
    pulled out in front
  `,
  /** Somebody other than the patient gives the account. */
  accounts: `
    says, say, states, said, reports, per, claims, insists, explains, explained, according to,
    told, tells, reckons, version, adamant
  `,
  innocently: `
    accident, fell, fall, tripped, slipped, clumsy, walked into, bumped, nothing, fine, always,
    drama, dramatic, making it up, exaggerate~, exaggerating, attention seeking, mad, mental,
    bipolar, drunk, unsteady, ball, bruises easily
  `,
  'not-said': `
    [by whom/by who/who did/whom/assailant/perpetrator/culprit] [not/unknown/unrecorded/withheld/
      declined],
    not [recorded/stated/given/said/disclosed] [by/who/whom], doesnt matter, does not matter,
    who did it, wont name, would rather not say, rather not say, not wanting to say,
    [sustained/happened/injured] [how/by], unwitnessed
  `,
  indoors: `
    indoors, at home, home, house, in the house, domestic, at hers, at his, with him, with her
  `,
  'went-too-far': `
    [gone/went/go/going] too far,
    [lost/loses/losing/lose] [control/it/temper/my temper/his temper/her temper],
    anger [management/mgmt/issues/problem+/mgt], raise~ [my/his/a] hand to,
    [ashamed/guilty/regrets/sorry] [of/about/for] [what/pushing/hitting/shouting/hurting/how],
    [pushing/shoving/slapping/hitting/gripping/grabbing/choking/hurting/shouting at/frightening/
      scaring/punching/strangling/throttling]
  `,
  admits: `
    admits, admitted, admitting, discloses, disclosed, confesses, confessed, ashamed, says he,
    says she, owns up, acknowledges, acknowledged, worried he, worried she, help with, wants help,
    seeking help, wants, attends saying, self refers
  `,
  'steers-into': `
    [steer~/drive/driving/crash~/swerve~/walk~/jump~] [car/] [into/off/in front of/under] [a/the/
      ] [lorry/tree/wall/bridge/cliff/traffic/oncoming/bus/train/truck/road],
    had enough of [life/it all/everything/living], [has/says/had] had enough, says enough,
    wants out, sleep and not wake, [go/going/gone] to sleep and, sorry bye, text saying sorry,
    [said/say/saying] her goodbyes
  `,
  staggered: `
    staggered, extra, unknown amount of, large amount of, whole, entire, dosette, blister,
    weeks worth of, stash of, a lot of, loads of, everything
  `,
  'after-quarrel': `
    when told, after told, after he told, after she told, because he, because she, after he,
    after she, since he, since she, he told, she told, heard
  `,
  'moves-near': `
    [moved/moves/moving] [in/into/back/near/next door/to/round the corner],
    [same/next] [street/road/block/estate], outside @p [house/work/gates/school/flat/door],
    by the [gates/gate/school], [follow~/following] [her/him/me] [from/to/home/on], school run,
    front door, her road, knows [her/where/my/new]
  `,
  'moved-fast': `
    [moved/move] [straight/right/quickly/] in [after/within/at/with], moved straight in,
    [of/after] [=few/a few/couple of] [weeks/months], =few months, few weeks, engaged within
  `,
  'cut-off-from': `
    [friends/family/mum/sister/parents] [not/havent/hasnt/no longer/never] [been/] [seen/visited/
      in touch/spoken/allowed/welcome],
    [no longer/not/never/stopped/doesnt/hasnt] [sees/seen/see/seeing/speaks to/spoken to/allowed
      to see/in contact with/visits/visiting/talk~ to] [her/his/any/] [friends/family/mum/sister/
      parents/mother/mates/relatives/anyone],
    lost touch with [family/friends], fallen out with all, no friends,
    not been [brought/attended/seen] since, isolated from, @not seen family
  `,
  gaslight: `
    [tells/told/telling/makes/convinces/says] [her/him/me/pt/everyone] [she/he/that she/that he/i/
      its/it] [is/was/am/shes/hes/are/] [mad/crazy/stupid/losing it/imagining/going mad/worthless/
      ugly/fat/useless/in her head/all in her head/the problem/a bad mother/unfit/mental/
      forgetful/lazy/pathetic/nothing],
    [feel/feels/feeling/felt] [worthless/stupid/small/like nothing/like dirt/like a slave],
    hides things, moves things, twists everything, plays mind games, mind games,
    never good enough, put downs, name calling, called names, walks all over
  `,
  serves: `
    cooks and cleans, treated [like/as] [a/] [slave/servant/skivvy],
    [slave/servant/skivvy] [to/for], made to [clean/cook/serve/work], does everything for,
    cooking and cleaning for, domestic servitude, unpaid
  `,
  extorts: `
    [wants/wanted/demand~/ask~/asking for] [money/cash/her pin/pin/his pin/sex/payment],
    for money, get her pin, get pin, the pin, pin number,
    helping with [pension/money/bank/finances], account [emptied/empty/cleared],
    [emptied/empties/cleared out/drained] [her/his/the] [account/bank/savings],
    money [missing/gone/going missing], steals, stealing, stole, in debt in her name,
    loans in [her/his] name, took out [loan/loans/credit]
  `,
  'intimate-image': `
    [took/filmed/has/recorded/filming/recording/videoed] [a/] [video/photos/pictures/film/footage/
      videos/pics] [of/],
    nude+, sextortion
  `,
  'locked-out': `
    [lock~/shut/locks/locked/bolt~/bolted] [her/him/me/] [out/from outside/from the outside]
  `,
  /** What a partner does in most notes. */
  kindly: `
    supportive, support, supports, kind, lovely, caring, attentive, helpful, helps, helped, helping,
    gentle, good, well, happy, content, fine, drove, drives, brought, brings, called, rang, ringing,
    phoned, dialled, 999, collect, collects, collecting, collected, pick up, picking up, waiting,
    waits, holding hand, hugging, worried, concerned, witnessed, saw, found, lives with, lives w,
    home with, home w, lives alone, works, worked, cooks, cooked, cooking, shops, nok, next of kin,
    applied, applies, gave, gives, giving, dressed, carried, lifted, assisted, assists, escorted,
    lift home, lift, present, at bedside, with her throughout, alongside, on holiday, away on
    business, abroad, married, retired, died, passed away, widow, widower, funeral, bereaved, late
    husband, late wife, vasectomy, sperm, snoring, snores, flu, covid, positive, symptoms, unwell,
    ill, same symptoms, vomiting too, smokes, smoker, infertility, ivf, fertility, donor, genetic,
    carrier, vaccinated, excited, pleased, proud, wedding, honeymoon, anniversary, nights, shifts,
    baby seat, car seat, car seats, cpr, cake, birthday, bringing, fetch, fetched, fetches, attended
    with, accompanied, advised, agrees, agree, informed, updated, aware, consents, translated,
    understands, understood, confirms, confirmed, keen, massage, massaged, contacted, immune,
    tested, meeting us, meeting her, coach, coaches, coached, joined, notices, told same day,
    stopped smoking, interpreter, deployed, at sea, overseas, paternity leave, choice, by choice,
    soothed, cuddled, feeds, fed, night feeds, laughs, pregnant wifes, hears it, hears, chuffed, dog
    died, equally, jokes he, horse, laughing, giggling, giggly, mortified, in stitches, grins,
    grinning, superb, saint, adores, doting, devoted, thrilled, delighted, understanding, close,
    inseparable, teasing, carries, carry, holds, held her hand, squeezes her hand, squeezed her
    hand, squeezing hand, opened, washed eye, reduced, will drive, drive, dressing, driver, on way,
    en route, chose, bought, made, gave lift, allergic, treated too, also treated, sleeps through,
    off sick, on leave, booking, booked, informed by, phoned us, applied pressure, helping her,
    remain mates, co parent, co parents, amicable, civil, settled, gone home to, misses, visits
    daily, visiting, looks after, looking after, cares for, caring for, carer for, did heimlich,
    heimlich, first aid, freed, sorted, encourages, encouraged, insisted she come, insisted he come,
    made her come, made him come, sent her in, nagged, persuaded, wants baby, is a, works as, works
    away, who is a, rubbed, helped out, supported, also has, has same, same rash, chatty, polite,
    cheerful, in waiting room, outside at time, absent, not present, went home, gone to work, at
    work, at darts, plays, likes, enjoys, meal, garden, allotment, holiday, in labour, labour,
    nervous dad, at his request, at her request, by request, needle, lp, first baby, hides biscuits,
    for her own, his idea, her idea, to be helpful, shares, swapped, deaf, texting for
  `,
  /** How an account is given; "told" may be what was done to them. */
  relates: `
    says, say, states, said, reports, per, claims, insists, explains, explained, according to,
    reckons, version, adamant, jokes, joked, laughs, replied, replies
  `,
  idle: `
    brought, bought, seen, accompanied, escorted, driven, found, called, rung, supported, helped,
    assisted, carried, lifted, fed, washed, bathed, dressed, witnessed, filmed, reported, noticed,
    translated, interpreted, collected, picked, dropped, cared, advised, referred, treated,
    reviewed, examined, sutured, glued, cooked, made, baked, built, bought, given, prompted,
    persuaded, encouraged, reassured, comforted, chaperoned, informed, told, asked, described,
    recommended, approved, booked, ordered, arranged, organised, managed, done, cleaned, dressed,
    removed, applied, administered, diagnosed, loved, adored, joined, followed by, met, visited,
    phoned, missed, shaved, trimmed, cut out, taught, coached, supervised, sponsored, confirmed,
    corroborated, delivered, prescribed, dispensed, checked, resuscitated, revived, woken, heard,
    signed, completed, filled, corrected, started, performed, covered, caught, used, owned, shared,
    left, raised, adopted, extinguished, put out, inspected, observed, followed, hosted, pictured,
    video, watched, offered, alerted, sent, kept, discovered, noted, identified, typed, decorated,
    planned, wanted, requested, enquired, consented, countersigned, checked over, weighed, measured
  `,
};
