import type { Lexicon } from '../rule';

/** Everyday doings by which somebody is held, feared, avoided or found out: who is in or out, what is counted, where one sleeps. */
export const DOINGS: Lexicon = {
  /** Where somebody is while it can be said or done. */
  'off-home': `
    away, out, asleep, snoring, snores, sleeping, abroad, offshore, on nights, nights, at work, on
    shift, working, gone, gone to, goes to, goes out, went to, went out, football, golf, pub, the
    pub, mosque, prayers, fishing, in shower, in the shower, in bath, parking, parks, in prison, in
    rehab, [walks/walking] the dog, drops off, dropped off, leaves for work, left for work, at gym,
    passed out, out cold, drunk, upstairs, downstairs, in garden, in bed, outside, left the room,
    leaves the room, stepped out, in the loo, toilet, smoking, having a fag, having a smoke, on
    phone, paying, to pay, moving the car, getting coffee, gets coffee, fetching, to leeds, on a
    course, back, comes back, gets back, got back, comes home, comes in, gets in, gets home, home,
    is in, wakes, finds out, found out, in meeting, at match, at the match, at his mums, at her
    mums, in pakistan, in india, in poland, driving, on the road, on rig, on rigs, at sea
  `,
  'until-word': `
    until, til, till, while, whilst, when, before, once, as, because, unless, only when, now, now
    that, after, waited for, waits for, waiting for, whenever, cos, coz, as soon as, in case, by the
    time
  `,
  'comes-word': `
    came, come, comes, coming, attend, attended, attends, ring, rings, ringing, rang, call, calls,
    call back, phone, phoned, phoning, speak, speaks, talk, talks, appt, appointment, seen, be seen,
    visit, able to, couldnt, could not, couldn t, only, wait, waited, waits, waiting, got away, get
    away, get here, got here, get out, managed, lies down, lie down, sits up, sit up, sleep, sleeps,
    eat, eats, wash, washes, shower, bath, relax, relaxes, breathe, contact, letters, chance
  `,
  'answers-word': `
    [answer~/answers/repl~/replied/replies/reply/respond~/responding/talked/talks/spoke/speaks/talking/answering/chimes/chimed]
    [to/for/over/in/]
  `,
  questions: `
    question, questions, qs, q s, all of them, my questions, everything asked, the questions, each
    one, every one, the form, forms, booking form, the history, pain score
  `,
  'her-answers': `
    [typed/filled/filled in/wrote/completed/ticked/reads out/read
    out/changed/changes/corrected/corrects/gives/gave/edits/edited] [out/in/]
    [her/his/pts/the/my/all]
    [answers/answer/form/forms/replies/questionnaire/dates/weight/history/consent],
    [changed/changes] [no/yes/it/her answer] [to/from] [yes/no/], [tell/tells/telling/told] [the/a/]
    [doctor/nurse/them/staff/him/her/gp/triage] [you/youre/your/shes/she is/hes/it/that/she/he]
  `,
  /** Counting, weighing, locking up, looking into. */
  rations: `
    counts, counted, counting, weighs, weighed, measures, rations, rationed, rationing, locks,
    locked, inspects, inspected, searches, searched, logs, monitors, unplugs, unplugged,
    disconnects, hides, hid, withholds, keeps, kept, holds, collects all, vets, times, timed, reads,
    opens, controls, has control of, in charge of, runs, took over, taken over, takes over, has
    taken over, checks, checked, goes through, went through, deletes, deleted, blocks, blocked,
    limits, restricts, decides, chooses, picks, dictates, turns off, turned off, takes away, took
    away, sells, sold, spends, spent, empties, emptied, pockets, drinks, cuts up, returned, sent
    back, cancels, cancelled, stopped, stops, bins, binned, flushed, removed, took off, has taken,
    taken the, wont pay for, refuses to pay for, wont buy, refuses to buy, wont let, wont give,
    doesnt give, never gives, banks, cashes, draws, keeps all, keeps them, keeps her, keeps his,
    keeps my, ticks
  `,
  rationed: `
    strips, tablets, pills, pill, meds, insulin, inhaler, contraceptive, food, fridge, cupboards,
    plate, meals, calories, heating, thermostat, wifi, internet, router, phone, mobile, sim, sims,
    laptop, tablet, whatsapp, facebook, post, letters, mail, emails, messages, texts, clothes,
    makeup, make up, shoes, coat, bra, underwear, money, wages, salary, pay, bank, account,
    accounts, card, cards, cash, pension, benefits, pip, uc, universal credit, allowance, purse,
    handbag, receipts, shopping, car, keys, car keys, passport, papers, visa, brp, documents, id,
    glasses, hearing aids, hearing aid, dentures, teeth, walker, frame, stick, wheelchair, front
    door, door handle, doors, windows, bathroom, shower, toilet, mileage, petrol, tyres, steps,
    location, friends, visitors, calls, call log, appointments, prescriptions, scripts, records,
    app, password, passwords, pin, tampons, pads, nappies, formula, milk, baby, hair, tv, carers,
    care, heating oil, sanitary, petrol money, bus fare, bus, esa, jsa, drops, tests, crutches, test
    results, list, toiletries, towels, fags, cigarettes, fridge food
  `,
  'money-word': `
    wages, salary, pay, pay packet, benefits, pension, pension card, pip, uc, universal credit,
    child benefit, money, savings, cash, card, bank card, account, student loan, inheritance, carers
    allowance, attendance allowance, dla, esa, jsa, dole, student finance, maintenance, child
    maintenance, lump sum, redundancy, rent, fare, income
  `,
  'hands-over': `
    hands, hand over, hands over, handed over, handing over, gives him, gives her all, paid into,
    goes into, go into, goes to, has to give, made to give, transfers, transfer
  `,
  /** Food, tablets or company earned by behaving. */
  reward: `
    been good, behaves, behaved, plays up, well behaved, as punishment, punishment, punished,
    punishes, earn it, earn her, earns her, if [she/he/shes/hes] [is/] dry, if dry, as a treat, if
    she is good, if he is good, naughty, told off, disobeys, disobedient, obey, obeys, obedient,
    made to stand, sent to bed, sent to her room, grounded, not deserve, deserve dinner, no dinner,
    without dinner, goes without, locked drawer, locked cupboard, under lock and key
  `,
  /** Leave that a grown person needs. */
  'permission-of': `
    [needs/need/without/wants/has to have/asked/waiting for/get/got/gets/seek~/awaiting] @p
    [husbands/partners/wifes/boyfriends/his/mother in laws/in
    laws/fathers/familys/dads/brothers/bfs/hubbys] [say
    so/permission/ok/okay/agreement/consent/approval/blessing/leave/go ahead/yes], [isnt/is
    not/not/never/wasnt/aint/wont be/not being/hardly ever] [let/allowed/permitted/able] [out/to
    go/to see/to have/to use/to work/to speak/to talk/to ring/to come/to leave/to visit/to
    study/to learn/to wear/to eat/to shower/to attend/near/a phone/any/her own/his
    own/friends/visitors/on/off/in the kitchen/downstairs/upstairs], stopped being allowed, no
    longer allowed, lets her out, let her out, let him out, allows her, allows me, allowed her to,
    allowed me to, [it/them/job/course/me/her/work/baby/mum/choir/gym/friends] or [him/her/me], made
    [her/him/me] choose, has to choose between, with his permission, with her permission, isnt let
    out, not let out, isnt let go, isnt let see, never let out
  `,
  'checks-on': `
    check~ [which/what/who/where/whether/if/that/on/up on/her/his/every/when/how long], drive~ past,
    drives by, drove past, sits outside, waits outside, waits in car, phones every, rings every,
    rings hourly, facetimes, facetime~, video call~, tracks, tracker, tracking, gps, airtag, air
    tag, find my, life360, snap map, dashcam, ring doorbell, doorbell camera, camera, cameras, baby
    monitor, nanny cam, spyware, spying, stalkerware, reads her, reads my, reads his, knows her
    password, knows my password, has her password, shared account
  `,
  'picks-for-her': `
    [weighs/feeds/dresses/plates/portions/chooses/picks/lays out/buys/decides] [her/all her/what
    she/everything she] [food/meals/clothes/outfits/eats/wears/sundays/daily/weekly/weight/],
    chooses what, decides what, decides when, decides who, decides if, says what, says when, says
    who she, tells her when, tells her what to wear, tells her what
  `,
  /** What somebody will do when they hear. */
  'lose-it': `
    lose it, loses it, go mad, goes mad, flip, flips, kick off, kicks off, go mental, go spare, go
    ballistic, go berserk, explode, do his nut, do her nut, hit the roof, hits the roof, be angry,
    be furious, be livid, be cross, be mad, be fuming, be annoyed, kill me, kill her, kill him, kill
    us, be trouble, make me pay, make her pay, punish, take it out, never forgive, throw me out,
    throw her out, kick me out, kick her out, find out, come looking, be waiting, hurt me, hurt her,
    batter me, batter her, start, start again, blame me, blame her, not like it, be in a mood, sulk
  `,
  'hides-self': `
    hid, hides, hiding, hidden, hide, crouched, cowering, under the bed, under bed, under the desk,
    behind the curtain, in our cupboard, in the cupboard, in cupboard, in linen cupboard, in the
    toilets, in toilets, locked herself, locks herself, locked himself, barricaded, ducked
  `,
  'at-place': `
    at the desk, at desk, at reception, in the corridor, in corridor, at the door, in waiting room,
    voice, footsteps, van, car, on the ward, arrived, arrive, arriving, turned up, pulled up, pulled
    onto, came in, walked in, rang, at front desk, key, home
  `,
  /** How somebody sleeps, sits or dresses who is not safe. */
  'on-guard': `
    [sleep~/slept/sleeps] in [her/his/] [coat/boots/shoes/clothes/jeans/coat and boots/day clothes],
    shoes on in bed, bag packed, packed bag, bag by the door, go bag, escape bag,
    [asks/asked/asking] if [the/] [doors/door/ward/windows] [lock/locks/locked], [asks/asked]
    [who/whether anyone/if anyone/if he/if she] [can get/could get/can come/comes/knows/is
    outside/has rung/has called], watch~ the door, eyes on the door, looking at the door, looks at
    the door, facing the door, back to the wall, jumps [if/when/at/each], jumped [when/at/each],
    [white/pale] as [a/] [paper/sheet/ghost/chalk], shook for, shaking for, shook when, shaking
    when, [shaking/trembling/shakes/trembles] [each/every/when/whenever/as/at], force of habit,
    keeps [the/] kids [in/quiet/upstairs/out of/away], dread~
    [friday+/saturday+/sunday+/payday/weekend+/evening+/night+/home time/him/his/her/coming
    home/going home/visiting/christmas/bedtime/school holidays/half term/the key], on high alert,
    hypervigilant, hyper vigilant, one eye on, sleeps with one eye, sleep with one eye, tiptoes, tip
    toes, walking on glass, walk on glass, long walk on glass, keeping the peace, keep him sweet,
    keep her sweet, depends on his mood, depends what mood, depends on her mood, sits up
    [til/till/until/all night], keeps out of his way, keep out of his way, out of his way, stays out
    of, stay out of his, doesnt relax, cant relax, couldnt go in, could not go in, couldnt go
    inside, couldnt face going in, sat in [the/her/his/] car outside, sits in [the/her/his/] car
    outside, sits in the car [rather/until/before/for], outside own house, outside her own house,
    circled the block, drives round before, [sleep~/slept/sleeps] [on/in/across/under/behind/by]
    [the/her/a/kids/childrens/his/]
    [landing/bath/kids/childrens/spare/floor/stairs/door/wardrobe/loft/porch/baby/babys/cot/nursery/daughters/sons/sofa],
    [asked/asks/wants/requested] [for/] [a/] [bed/bay/seat/cubicle] [by/near/next to/close to/away
    from/facing] [nurses/the nurses/desk/door/exit/window], curtains [shut/closed/drawn] at
    visiting, has anybody [rung/called/come/been], has anyone [rung/called/come/been]
    [for/about/looking], pulled hood up, hood up when, door off [its/] hinges, cowering
  `,
  'rather-than': `
    rather than, sooner than, instead of, to avoid, avoid, avoids, avoiding, get away from, away
    from, so as not to, anything but, to not face, not to face
  `,
  'face-go': `
    face, facing, go home, going home, be with, see, seeing, return, going back, go back, be near,
    be home, stepfather, live with, living with, share
  `,
  /** Making sure nobody hears. */
  'closes-door': `
    [ask~/asked/wanted/wants/got/made] [me/us/to/nurse/staff/] [to/] [shut/close/lock/draw/pull] the
    [door/window/curtain/curtains/hatch], once [the/] [door/curtain/cubicle door/changing cubicle
    door] [was/] [shut/closed/drawn/locked], when [the/] [door/curtain] [was/] [shut/closed], when
    [i/we] [shut/closed] the door, lower~ [her/his] voice, voice dropped, dropped her voice, checked
    the corridor, checks the corridor, checked behind, look~ over [her/his] shoulder, rolled up
    [her/his] sleeve+, pulled up [her/his] sleeve+, lifted [her/his] [top/sleeve/shirt/jumper],
    wrote [help/help me], wrote it down, writes it down, in [a/] whisper, mouthed, under [her/his]
    breath, could only [say/talk/answer/speak], only [say/talk/answer/speak] [yes/in yes/freely],
    yes and no, yes or no answers, yes no only, cant talk now, cant speak now, could not talk,
    couldnt talk, unable to talk, unable to speak freely, not free to talk, please [can/could/dont]
    [somebody/someone/you] [ring/call/phone/help/tell], without
    [him/her/husband/partner/wife/bf/family/her mum/his mum] [knowing/hearing/there/present/in the
    room/finding out], sneak~ [out/in/here/away], snuck,
    [asks/asked/wants/wanted/wishes/need/needs/needed/so] [her/she/to/can/could/if/that/be/]
    [be/she/can/] [seen/spoken to/speak to/see/talk to/spoken/talk/speak] [her/him/pt/us/to us/to/]
    [alone/on her own/on his own/by herself/without him/without her/away from him/away from her],
    [spoken/speak/talk] to [her/him/] without [him/her/husband/partner], whispers
    [that/to/he/she/she is/please], whispered, help me on, without him there, without her there, out
    of his hearing, out of her hearing, out of earshot, [wants/wanted/asks/asked/asking/needs] to
    [talk/speak] about [home/things at home/husband/partner/her marriage], nothing wrong [w/with]
    [ear/it/her/his], booked as, folded note, slipped a note, handed a note, handed triage
  `,
  'no-trace': `
    [no/not/dont/never/wants no/without]
    [letter/letters/text/texts/voicemail/post/message/messages/calls/phone
    calls/app/paper/paperwork/leaflet/leaflets/record] [/to] [home/house/the house/on phone/on her
    phone/on app/please/sent/at all/nothing/left], [nobody/no one/noone/nobody else] [is
    to/to/must/should] [ring/call/phone/know/write], not to ring, not to call, do not ring, dont
    ring, do not call the house, dont call the house, [nothing/not] on the app, off the app, hide
    [this/it/entry/from], [hidden/hide/redact/remove] from [online/app/record/records/notes],
    [turn/turned/switch/switched] off [online/record/records/app] [access/],
    [records/record/online/proxy] access [removed/off/turned off/stopped/cancelled/revoked/changed],
    [reads/sees/checks/logs in to] [her/his/every/the/my] [record/records/app/nhs
    app/entry/entries], unmarked [bottle/box/bag/envelope], plain [bag/envelope/packaging/box],
    [hold/keep/store/look after] [her/his/my/a]
    [spare/passport/key/documents/bag/phone/papers/money] [key/here/for/safe/and/at/], number he
    [doesnt/does not] [have/know], number she doesnt, another address for, use my sister, use her
    sister, different address, not this address, not the address, contact via
    [sister/friend/work/mum/school], letters via [sister/friend/work/mum]
  `,
  /** A child tells. */
  'bare-word': `
    [daddy/daddys/dad/dads]
    [did/hit/hits/hurt/hurts/pushed/made/kicked/shouted/shouts/threw/broke/smashed/made/locked/was
    hurting/was hitting/squeezed/pulled/put/choked/bit] [at/]
    [mummy/mum/mummys/mums/mam/mammy/her/the phone/the tv/mommy], [mummy/mummys/mum/mums/mam]
    [is/was/s/] [crying/hurt/bleeding/on the floor/on floor/on the stairs/wont talk/wont
    wake/hiding/scared/screaming/always crying/cries/cried], [mummy/mum] and daddy
    [fight/fighting/shouting/shout], daddy in car, daddys gone, [stepdad/mums boyfriend/mummys
    boyfriend/mummys friend] [hit/hits/hurt/hurts/shouts/shouted]
  `,
  noise: `
    thump, thumps, thumping, thud, thuds, bang, bangs, banging, crash, crashes, crashing, smash,
    smashing, scream, screams, screaming, yell, yells, yelling, beg, begs, begging, shouting,
    shouts, crying, pleading, cries, arguing, rowing, fighting, bellowing, roaring, threats,
    swearing, abuse
  `,
  'next-door': `
    neighbour, neighbours, neighbour s, next door, upstairs, downstairs, through the wall, through
    wall, through ceiling, flat above, flat below, caller, caller is, housing officer, landlord,
    lodger, concierge, warden, passer by, taxi driver, bus driver, teacher, tutor, nursery, school,
    headteacher, pastoral, hv, health visitor, social worker, support worker, manager, supervisor,
    boss, colleague, employer, hairdresser, cleaner, receptionist, postman, delivery driver,
    flatmate, housemate, friend, sister, cousin, auntie, mother, mum, daughter, brother, niece,
    granddaughter, student nurse, hca, porter, care coordinator, vicar
  `,
  /** How trouble between two is said without the word. */
  'row-idiom': `
    went sour, gone sour, turned sour, soured, gone cold, went cold, went south, gone south, pear
    shaped, went downhill, gone downhill, going downhill, going south, battleground, war zone,
    warzone, minefield, cold war, spare room, spare bed, separate rooms, separate beds, separate
    lives, sleeping apart, sleeping downstairs, sleeps downstairs, sleeping on [the/]
    [sofa/settee/couch/floor], on the [sofa/settee/couch] since, on brothers floor, on [his/her/a]
    [brothers/sisters/mates/friends/mums] [floor/sofa/settee/couch], changed the locks, change of
    locks, locks changed, packed [her/his/my/their] [bags/bag/case/cases/things], bags packed,
    walked out on, stormed [off/out], met [somebody/someone] [else/], another
    [woman/man/bloke/girl], other woman, other man, moved [his/her]
    [girlfriend/boyfriend/mistress/new partner/fancy woman] in, wants [the/] house, house sold,
    speak~ through the kids, speak through solicitors, not spoken [for/since/in], silent treatment,
    not talking to each other, end of [the/her/his/my] [marriage/relationship/engagement], called
    off [the/] [wedding/engagement], wedding [off/called off/cancelled], engagement
    [off/ended/over], blocked him on, blocked her on, left for another, left him for, left her for,
    gone off with, ran off with, run off with, having an affair, cheating, cheated, caught cheating,
    unfaithful, messages on phone, messages on his phone, pictures on his phone, divorce papers,
    served papers, couples counselling, on last legs, at breaking point, had enough of him, had
    enough of her, cant stand him, cant stand her, hates him, cant bear him, wants out, wants to
    leave him, wants to leave her, planning to leave, thinking of leaving, leaving him, leaving her,
    custody [battle/row/dispute/hearing/fight/case], got dumped, been dumped, was dumped, was
    jilted, love rat, having it out, had it out, having words, over with, its over, it is over, its
    all over, all over between, been with his mate, been with her mate, been w his, finding out,
    found out about, ding dong, at loggerheads, communicate by, called it off, calls it off, they
    fight, fight about, fights about, farm and marriage, marriage going, [cannot/cant/could not] be
    in same [house/room] [as/with], same house as [her/his] [dad/stepdad/husband/ex/mum/brother]
  `,
  'gone-since': `
    gone =days, gone for good, gone since, gone =few weeks, gone =many weeks, left =days, left last,
    left yesterday, left today, left on, left this, has gone, gone back to her mum, gone back to his
    mum
  `,
  /** Threats said in other words. */
  'threat-idiom': `
    six feet under, go missing, goes missing, [never/nobody] [see/find/hear of] [the kids/the
    children/her body/her/him/them] [again/], nobody [will/can/else will] [have/get/want]
    [her/him/me/them], [cant/cannot/wont] have [her/him/me/them] [nobody/no one/noone/then/], nobody
    gets them, make sure nobody, make sure no one, make sure she never, dead
    [rat/bird/cat/animal/flowers/mouse], brake pipe, brake pipes, brakes cut, cut [her/the/his]
    brakes, tyres [slashed/let down/cut], slash~ [her/his/the/my] tyres, sugar in, brick through,
    petrol through, [note/letter/card/flowers] [left/on/through] [her/the/his/my]
    [windscreen/door/doorstep/car/letterbox/gate], [have/get/had] the [dog/cat/horse/pets] [put
    down/killed/rehomed/taken/shot], [put/putting] [the/her/his] [dog/cat] down, next time [its/it
    is/it will be/itll be] [your/her/my/the/his], next time hell, you go back there, youll be next,
    she will be next, be sorry, regret it, regret the day, pay for this, come for [her/him/me/them],
    came for [her/him/me], after [her/him/me] with, out to get, put out on the street, out on the
    streets, make life hell, make her life hell, ruin [her/him/me], finish [her/me/him], see to
    [her/me/him], sort [her/me/him] out, teach [her/me/him] a lesson, sworn to, swore he, vowed to,
    promised to kill, hitman, contract on, acid attack, burn [her/his/the/my/it]
    [face/house/flat/down], put [her/me/him/them] in the ground, be in the ground, in a body bag,
    end up dead, dig [her/your/a] grave
  `,
  'finds-her': `
    hang~ [about/around/round], loiter~, lurk~, [outside/at] [the/her/his/my] [nursery/school
    gates/school/work/gym/flat/house/gate/clinic/surgery/uni/halls/front door/window/station/bus
    stop], same man, same car, same van, missed calls, =many missed calls, =many calls, =many texts,
    =many messages, [changed/change of/new/third/another] [phone/mobile/] number, getting through,
    gets through to, still getting through, keeps finding, found [her/my/his] [new/]
    [address/number/flat/job/profile/account], knows [her/my/his/the] [new/]
    [address/routine/shifts/number/car], new address on it, knew she was, knew where, got her
    number, got my number, withheld number, fake profile, fake account, new account, under another
    name, following [her/him/me], follows [her/him/me], followed [her/him/me], sends
    [flowers/gifts/photos/letters], parcels, turns up, turned up, shows up, showed up, waits for
    her, waiting for her, knocking at, bangs on door, through the letterbox
  `,
  /** Said round the thing itself. */
  'sex-idiom': `
    helps himself, help himself, owed him, i owed him, owes him, owe him, didnt hear stop, did not
    hear stop, didnt hear no, wouldnt hear no, wont hear no, [wouldnt/wont/refuse~ to/would not]
    [use one/wear one/use a condom/wear a condom/use anything/pull out], jeans undone, trousers
    undone, underwear [missing/gone/off/torn/inside out/round ankles], knickers [missing/gone/torn],
    clothes [undone/off/inside out], undressed and no memory, counts when youre married, counts if
    youre married, if youre married, part of marriage, marital duty, wifely dut~, wifely duties,
    marital duties, conjugal, no trousers, took his trousers off, assault by penetration, touch~
    where, private parts, gets into [her/my/his] bed, got into [her/my/his] bed, climbs into
    [her/my/his] bed, comes into [her/my/his] [bed/room], came into [her/my/his] [bed/room], in
    [her/my] sleep, when asleep, while asleep, when drunk and, passed out and, remember~ a drink,
    remembers nothing, no memory of getting, woke naked, woke up naked, woke undressed, woke up
    sore, pays in, pay rent with, instead of rent, for a roof, for a bed, made to watch, watch porn,
    shows her porn, filmed in bed, passed round his friends, photos of her, without asking, never
    asks, doesnt ask, didnt ask, shared with his friends, has sex [while/when/in], sex [while/when]
    [asleep/she sleeps/sleeping/drunk/unconscious], carries on whatever, carries on regardless,
    carried on regardless, [husband/man/partner] she didnt choose, didnt choose, asked him to stop,
    asked her to stop, told him to stop, rough and wouldnt, no night off
  `,
  'sore-private': `
    [pv/pr/vaginal/anal/rectal/vulval/perineal/genital]
    [soreness/pain/bleed/bleeding/tear/tears/bruising/trauma/injury/discharge], sore down below,
    torn, bruises [to/on] inner thighs, bruised thighs, inner thigh bruising
  `,
  /** Means and leave-taking. */
  'kills-self': `
    [clean~/cleaning/loading/loaded/looking at/holding/taken out] [his/her/the/a]
    [shotgun/gun/rifle], googl~ [train/ways/how/overdose/painless/methods/lethal], research~
    methods, researching ways, stockpil~, hoard~ [tablets/meds/pills], saving [up/]
    [tablets/meds/pills], giv~ away [his/her/the]
    [dog/cat/things/belongings/jewellery/records/tools], affairs in order, written [a/his/her] will,
    insurance [would/will/money/sorts], [would have/get] the insurance, [do/be/manage/cope/fare]
    better [w/with/without/off without], [would/will] [manage/cope/be fine/be ok/be alright]
    without, boys would manage, kids would manage, children would manage, they would manage, theyd
    manage, not scared of dying, wouldnt mind not waking, hope~ not to wake, hoped not to, not
    bothered if i wake, didnt care if, doesnt care if [she/he] [wakes/lives/dies], into the sea,
    walk into the river, in the river, stood in the sea, platform edge, ready to go, seen enough,
    done with life, no way out, only way out, no other way out,
    [stood/sat/standing/sitting/found/was/been/up/went/walked/drove/talked down] [up/]
    [on/at/to/from/off/over/by/near] [the/a/] [multi storey/multistorey/car park roof/carpark
    roof/bridge/footbridge/viaduct/railway/tracks/track/train
    line/line/platform/cliff/cliffs/ledge/roof/balcony/window ledge/edge/motorway
    bridge/overpass/quay/pier/weir/dock/beachy head/railings], climbed [over/onto] [the/]
    [railings/barrier/ledge/roof], pull of the tracks, train times, exit bag, helium, noose, rope
    [in/from] [boot/garage/shed], talked down, bought rope, [has/bought/got/found with/made] [a/]
    [rope/noose/ligature/hosepipe/helium/charcoal], parapet, lost kids in court, on the
    [parapet/ledge/railings/tracks]
  `,
  'by-hurt': `
    bruise, bruises, black eye, burn, burns, scald, marks, cut, lump, split lip, fracture, tooth,
    weals
  `,
  'contact-her': `
    ring, call, phone, contact, tell, text, speak to, send, nok, next of kin, letters to, results
    to, write to
  `,
  'not-him': `
    not him, not her, not husband, not the husband, not partner, not her husband, not her partner,
    not his wife, not the house, not home, never him, not the boyfriend, not bf, not mum, not my
    husband, not my partner, not my mum, instead of husband, instead of him
  `,
  'kindly-visit': `
    by agreement, autistic, learning disability, dementia, delirium, palliative, end of life,
    hospice, icu, rosc, arrest
  `,
  'stays-put': `
    [wont/wouldnt/refuse~ to/would not/will not/not] [sit/wait/stay/go/stand]
    [in/out/outside/to/there] [waiting/the waiting/waiting area/room/the
    corridor/elsewhere/outside/], came into [the/] [surgery/room/cubicle/consultation/clinic/scan],
    followed [her/him/us/me] [in/into/to/through/round], hand on [the/] [back of/her/his] [her/his/]
    [neck/shoulder/arm/thigh/knee], hand round [her/his] [waist/arm/neck/wrist], grip on her,
    gripping her, in her bed space, in bed space, in [her/the] bed, got into bed, sat between, stood
    between, between her and, in front of her, blocks the door, blocked the door, by the door,
    standing over, stood over, stands over, watches her, watching her, staring, arms folded, would
    not let, wont let, wouldnt let, refused to let, refused the
    [interpreter/telephone/phone/advocate/chaperone], refuses the
    [interpreter/telephone/phone/advocate/chaperone], no interpreter, declined interpreter, insisted
    hed, insisted he would, insists he, insists she, [tells/told] [us/staff/night
    staff/nurse/nurses/me] [she/he] [doesnt/does not/isnt/is not/wont/didnt/has not/hasnt],
    [holds/holding/has/kept/keeping/carrying/took] [her/his]
    [bag/phone/letter/notes/handbag/coat/tablets/glasses/passport/card], [holds/holding/has] her
    [bag/phone/coat] [and/phone/bag], never left [her/his] side, never leaves her side, wont leave
    [her/his] side, glued to, within earshot, on speaker throughout, on loudspeaker, on facetime
  `,
  'argues-staff': `
    [argued/argues/arguing/aggressive/shouted/shouting/swore/abusive/rude/angry]
    [w/with/at/to/towards]
    [staff/radiographer/nurse/nurses/receptionist/midwife/doctor/us/triage/security/crew/me],
    demand~ [to/that/she/discharge/her/results], refused to let [her/him/pt], refuses to let
    [her/him/pt]
  `,
  'wont-name-self': `
    [wont/will not/wouldnt/would not/refused to/refusing to/declined to/refuses to] give
    [his/her/their/a] [name/details/surname], no name given by [man/male/partner/escort]
  `,
  rest: `
    the rest, rest, it all, all of it, keeps it, has it, takes it
  `,
  'gave-up': `
    given up, gave up, giving up, had to give up, left, lost, quit, dropped out of, stopped, made to
    leave, packed in, missed
  `,
  'job-word': `
    job, work, course, college, uni, university, nursing course, choir, gym, class, classes,
    football, netball, friends, driving, church, studies, degree, placement, hobby, exercise class,
    band, running club
  `,
  because: `
    because, as, since, cos, coz, for, said, says, didnt like, doesnt like, wouldnt, wont, made
  `,
  plaster: `
    plaster, cast, splint, crutches, weight bear, drive, driving, fly, lift, contact sport, swim,
    eat, drink, nbm
  `,
  scares: `
    scares, scared, frightens, frightened, terrifies, terrified, intimidates, intimidated,
    petrifies, unnerves, bullies, bullied, menaces, worries her, threatens
  `,
  'tell-go': `
    tell, say, speak, talk, go home, go back, leave, refuse, disclose, answer, name, report, ask, be
    alone, be seen, come home, sleep, be at home, upset, open, let, press charges, use
  `,
  'hostile-adj': `
    violent, angry, abusive, controlling, jealous, aggressive, possessive, controlling, bullying,
    cruel, volatile, drunken, coercive, threatening, furious, vindictive
  `,
  that: `
    that, in case, what
  `,
  will: `
    will, would, might, of what, what
  `,
  know: `
    know, knows, find out, finds out, found out, told, be told, hear, hears, see
  `,
  who: `
    who
  `,
  'left-other': `
    left it, left out, left a, left for work, left hand, left arm, left leg, left knee, left ankle,
    left wrist, left shoulder, left side, left foot, left eye, left ear, left hip, left the dept,
    left dept, left message, left early, left him with a, left her with a, left school, left home
    for, left in, left over
  `,
  'school-work': `
    homework, school, screen time, bedtime, chores, football, xbox, telly
  `,
  shoulder: `
    shoulder, acj, joint, symphysis, placenta, retina, retinal, wound, skin
  `,
  'parted-word': `
    breakup, break up, bust up, [marital/marriage/relationship/r/ship/rship]
    [breakdown/b/down/breakup/split/ended/over/failed/failing/strife/crisis], going through [a/]
    divorce, getting divorced, recent divorce, recently divorced, recently separated, newly
    separated, newly single, just separated, just split, marriage over, engagement over, split up
    [with/from/last/recently/this/in/after/because/=days/yesterday/today/over/and/so/again/=few/=many/a],
    recently split, splitting up [with/from], splitting from, weve split, theyve split, have split
    up, has split up, had split up
  `,
  'domestic-word': `
    marriage, marital, domestic, hubby, husband, wife, boyfriend, bf, partner, missus, family, home,
    relationship
  `,
  'trouble-noun': `
    trouble, troubles, hassle, grief, aggro, bother, drama, dramas, stress, strife, woes, upset,
    row, rows, argument, arguments
  `,
  'counts-married': `
    is it normal for, is this normal, is it abuse, does it count, if it counts, is it
    [rape/assault/my fault], whether it is [rape/abuse]
  `,
  'of-other-act': `
    engineer, painter, painting, window cleaner, roofer, roofing, scaffolder, tourist, photo,
    photograph, trainspotting, commuter, angling, hunting, clay, shoot
  `,
  'ligature-word': `
    ligature, noose, bedsheet, sheet round neck
  `,
  removed: `
    removed, cut off, taken off, cut, round neck, around neck
  `,
  found: `
    found
  `,
  tied: `
    tied, made
  `,
  'mark-only': `
    by partner, by husband, by boyfriend, by ex
  `,
  done: `
    done, did, using, using a
  `,
  'same-man': `
    same man, unknown man, a man, somebody, someone, unknown number, one number, same car, same van
  `,
  'number-change': `
    =many missed calls, hundreds of [texts/calls/messages], dozens of [texts/calls/messages],
    [third/second/=nth/another] change of number, changed number =times
  `,
  boss: `
    boss, manager, employer, teacher, coach, pastor, imam, priest, doctor
  `,
  flatmate: `
    flatmate, housemate, friend, mate, colleague, stranger, man, someone, bloke, lad
  `,
  woke: `
    woke, wakes, waking
  `,
  'injury-private': `
    owed, refused, said no, forced, made to, didnt want, cries, crying, tearful, scared, rough
  `,
  'carer-word': `
    carer, support worker, care worker, staff member, night staff, keyworker
  `,
  heard: `
    heard, hears, hearing, reports, reported, overheard, describes
  `,
  noticed: `
    noticed, noted, notices, saw, sees, seen, has seen, spotted, concerned about, worried about,
    asked about, photographed
  `,
  'told-of': `
    emails, emailed, writes, wrote, rings, rang, phoned, phones, says, said, states, told, tells,
    telling, reports, reported, raised, flagged, disclosed, overheard, heard, letter
  `,
  'home-risk': `
    wont let carers in, lost weight, lost 2 stone, stone, burns, bruises, bruised, marks, black eye,
    hungry, thin, starving, no food, locked in, shouting, shouts, hits, hit, hurts, frightened,
    scared, wont go home, rather than face, sleeping in, go back there, begging, makeup over, no
    ladder, not a fall, didnt fall, never fell, it was no, wasnt a fall, done her before, done it
    before, not the first, happened before, again, asking him to just drive, barefoot, crying, safe,
    controlling, stepfather, stepdad
  `,
  'child-ok': `
    toddler tantrum, teething, colic, croup, nightmare, night terrors
  `,
  'lots-all': `
    all of what, all that was, all she had, all he had, the lot, whole pot, whole bottle, everything
    in, all in one go, in one go, all at once, what was in the
  `,
  'too-many-of': `
    a few too many, few too many, too many of, one too many of, a handful of, handful of, couple of
    extra, loads of, a load of, more than i should, more than she should
  `,
  sleeper: `
    sleepers, sleeping tablets, sleeping pills, zopiclone, nytol
  `,
  'strips-of': `
    =few strips, =few packets, =few boxes, two strips, three strips, =many strips, strips of, couple
    of strips, =few blister packs
  `,
  'food-only': `
    food, chocolate, cake, sweets, dinner, crisps, biscuits, water
  `,
  'pain-only': `
    for pain, allergy, reaction, rash, review
  `,
  'till-went': `
    till she went, til she went, until she went, till he went, until he went, till lights went out,
    until lights went out, lights went out, till i went, till it went black, how long i could last,
    how long she could last, until she passed out, till she passed out, till she blacked out, until
    she blacked out, till she stopped, until she stopped, nearly passed out
  `,
  'medical-faint': `
    standing, vasovagal, heat, fainted, bloods, needle, toilet, micturition, exercise
  `,
  'neck-sore': `
    neck, throat, windpipe, airway, larynx, voice
  `,
  'airway-sore': `
    [bruised/sore/tender/painful/marks/red/swollen] [both sides/sides/either side/over/to/] [of/]
    [windpipe/larynx/trachea/adams apple], windpipe [sore/tender/bruised/painful/area],
    [purpura/petechiae] [around/round/both/on/in/over] [the/] [eye/eyes/eyelids/face/lids]
  `,
  'scarf-mark': `
    [scarf/rope/belt/hood/collar/ligature] [mark/marks/line] [on/round/around/to/across/at/]
    [the/her/his/] [neck/throat/], [finger/thumb/hand] [mark/marks] [on/round/around/to/across/at]
    [the/her/his/] [neck/throat], scarf mark, ligature mark, swung [her/him/me] [round/around] by
    [it/her/the/his] [scarf/hair/hood/neck/it]
  `,
  infection: `
    tonsil, tonsillitis, virus, cold, urti, thyroid, thyroiditis, viral, quinsy, fever
  `,
  'told-one': `
    [told/tells/told to] [crew/triage/ambulance/paramedics/reception/streaming/gp/me/nurse/hca/999],
    [says/said/states] [to/] [crew/triage/reception/me/nurse]
  `,
  'told-two': `
    [triage/crew/ambulance/reception/me/us/nurse/doctor/gp/hca/xray] [told/got/was told/had],
    [told/tells] [me/us/triage/nurse/doctor/xray/hca/gp], [but/now/then]
    [told/tells/says/said/states]
  `,
  'story-holes': `
    story has holes, holes in [the/her/his] [story/account], doesnt ring true, doesnt stack up, does
    not stack up, doesnt wash, no horse, no dog, no stairs, lives in a bungalow, lives in bungalow,
    bungalow, no bike, is fitted, not possible, wouldnt cause, could not cause, cant have, too young
    to, cant reach, not from a fall, no ladder
  `,
  'different-door': `
    different door, another door, same door, a door again, always a door, the door again, door
    again, stairs again, another fall, another cupboard
  `,
  'doubt-quip': `
    =quip
  `,
  'again-back': `
    back again, here again, in again, returns again, again today, back with, back w, attends again,
    fourth time, third time, fifth time, sixth time, =nth time, another time
  `,
  'again-count': `
    =nth, third, fourth, fifth, sixth, seventh, =nth such, =times, since easter, since christmas,
    this year, this month, in as many months, in as many weeks, hand, wrist, rib, face, eye, head,
    arm, injury, fall
  `,
  'ordinal-body': `
    hand, head, arm, face, wrist, facial, rib, finger, leg, foot, eye, shoulder, back, ankle
  `,
  '=nth': `
    =nth, third, fourth, fifth, sixth, seventh
  `,
  'might-do': `
    what he might do, what i might do, what she might do, might do to, could do to, what he will do
    to, what he is capable of, losing control with
  `,
  wants: `
    wants something for, wants help with, frightened of, scared of, afraid of, worried
  `,
  'blood-teeth': `
    on [boyfriends/girlfriends/partners/husbands/wifes/exs/his wifes/her husbands]
    [teeth/tooth/face/jaw/head/glasses], fight bite from [partner/wife/girlfriend/boyfriend]
  `,
  'fist-up': `
    stood over her, stood over him, fist up, hand raised, raised his hand, fist raised, stands over
    her
  `,
  for: `
    for
  `,
  'rang-off': `
    collect, collected, collects, fetch, supportive, worried, 999, ambulance, found, cpr, drove,
    driving
  `,
  'thing-agent': `
    polo neck, collar, tie, heat, mask, cough, smoke, dust, reflux, menopause, seatbelt
  `,
  birth: `
    birth, apgar, apgars, delivery, delivered, nuchal, scan, fetal, svd, lscs, forceps, newborn,
    cord bloods
  `,
  'self-only': `
    sleep, sleeping, asleep, anaesthetic, faint, running, race
  `,
  'cant-swallow': `
    cant swallow, cannot swallow, couldnt swallow, hurts to swallow, sore to swallow, painful to
    swallow, sore swallowing, voice gone, lost voice, hoarse, voice husky
  `,
  /** What the body says when a home is hard. */
  symptom: `
    palpitations, palps, heart racing, racing heart, chest tight, chest tightness, chest pain,
    stomach cramps, tummy ache, abdo pain, headache, headaches, migraine, migraines, dizzy,
    dizziness, faint, fainted, tmj, clenching, grinding, ibs, nausea, vomiting, diarrhoea, sweats,
    insomnia, not sleeping, cant sleep, not slept, cant eat, not eating, off food, weight loss,
    panic, panics, panic attacks, hyperventilating, shaking, tingling, breathless, cant breathe,
    flare, flares, flare up, eczema worse, psoriasis worse, asthma worse, fits, blackouts, hair
    loss, rash worse, tired, exhausted, tense, tension, knots, cant get out of bed
  `,
  'since-when': `
    since, when, whenever, after, because, on days, on the days, on the days that, since finding
    out, started when, began when, worse when, worse since, every time, each time, the day
  `,
  'on-days': `
    on the days, on days, weekends, the weekends, before, after
  `,
  'finds-out': `
    finding out, found out, discovered, caught, walked in on
  `,
  language: `
    language, interpreter, english, esl
  `,
  'name-mention': `
    [when/if/at/each time/every time/once] [he/she/hes/shes/husband/partner/his name/her
    name/name/home/wife/boyfriend] [is/was/s/] [mentioned/named/called/brought up/raised/discussed],
    hearing [her/his] name, hears [his/her] name
  `,
  'quiet-or': `
    quiet, silent, changes, subject, loses words, picks, flinches, cries, shakes, freezes, dived,
    hid, ducked, tearful, stops, clams, looks down, fidgets
  `,
  'cant-return': `
    i [cant/cannot/couldnt/wont] go [home/back], [cant/cannot/wont/not going to/dont want to/doesnt want
    to/not want to/didnt want to] go back [there/to him/to her/to them/to that], [im/i am] not safe,
    [cant/cannot/unable to/couldnt/not able to/afraid to/too frightened to] [return/go back] [to/]
    [own/her/his/the/] [home/house/flat/address/property], not going back there, wont go back there,
    not returning to [him/her/the house/property], [hostel/b&b/travelodge/hotel/premier
    inn/sofa/settee/car/van/tent/shed/office/gym/sauna/church/mosque/temple/station/airport]
    [since/for/last/tonight/=few nights/as], =few nights in [the/a/his/her]
    [car/van/astra/hotel/office/b&b/travelodge/tent/shed], nights in the, any address but, anywhere
    but, discharge address changed, change of address [from/for] safety, [needs/need/wants/want/asks
    for] [emergency/temp/temporary] [accommodation/housing], homeless [since/after/due/as], priority
    move, sofa hopping, couch surfing, admitted please, can i be admitted, find a reason to keep,
    put me down for
  `,
  'w-him': `
    w, with, from, over, between
  `,
  'separated-word': `
    separated
    [last/=few/in/since/but/from/=many/this/after/2/recently/husband/wife/now/=days/=months/still/living],
    [recently/just/newly/now] separated, estranged [last/since/recently/now], living apart, living
    separately, living in same house, moved into spare
  `,
  'bite-word': `
    bite, bites, bitten, bite mark, bite marks
  `,
  'human-word': `
    human, by human, adult human
  `,
  '?cig': `
    cigarette, cig, ?cig, cigar
  `,
  'informs-us': `
    school informed us, school rang, nursery rang, contacted surgery, contacted practice, rang
    surgery, rang practice, phoned surgery, emailed surgery, came to reception, rang ward,
    safeguarding lead rang, letter from school, letter from social, hv informs, hv rang, mash, cahms
    letter, police report, ppn, vist, merlin
  `,
  'threatened-by': `
    threatened, harassed, stalked, followed, blackmailed, intimidated, abused, bullied
  `,
  'court-word': `
    court, hearing, trial, giving evidence, witness statement, tribunal, injunction
  `,
  'or-else': `
    or [he/she/hell] [wont/will/gets/goes/thinks/accuses/starts/kicks/would/doesnt believe], or
    hell, or shell, so [he/she] [cant/doesnt/wont/does not/will not/couldnt]
    [find/know/see/hear/get/leave/go/run/use/ring/call/nip], so i cant, so she cant leave, so he
    cant leave, in case he, in case she gets
  `,
  thorns: `
    roses, brambles, thorns, hedge, gardening, barbed wire, nettles, cats
  `,
  therapy: `
    cupping, massage, osteopath, chiropractor, acupuncture, excluded, osteogenesis, birthmark,
    mongolian, henna, tattoo, tourniquet, cannula, seat
  `,
  'jealous-q': `
    [been/being/was/sleeping/slept] with [others/other men/anyone/anyone else/another man/somebody
    else/someone else], accuses [her/him/me] of, accused [her/him/me] of, accusing her, calls her a
    [slag/slut/whore], paternity test, whose baby, not his baby, flirting, who she spoke, who she
    has seen, who she saw
  `,
  'man-word': `
    man, male, visitor, gentleman, escort, companion
  `,
  'self-word': `
    self, by self, done by self, herself she says, self done
  `,
  'hurts-word': `
    hurts, hits, beats, batters, slaps, punches, kicks, thumps, attacks, hurt, beat
  `,
  'controlling-word': `
    controlling
  `,
};
