import type { Lexicon } from '../rule';

/** Classes that only a frame or two use: links between people and acts, and what must not stand beside. */
export const LINKS: Lexicon = {
  passive: 'was, been, being, were, got, getting, gets, be',
  'strong-handle': `
    push~, shove~, shoved, grabbed, dragged, pinned, stabbed, slashed, thrown, spat, attacked,
    battered, mugged, hurt by, held down, bitten by
  `,
  'forced-move': `
    [thrown/pushed/shoved/slammed/flung/dragged/hurled] [against/into/across/down/onto/through/
      along/to the ground/to the floor/to floor/by hair/out of]
  `,
  vehicle: `
    handlebar+, bike, horse, motorbike, car, bus, wave, boat, van, playing, dog, quad, trampoline,
    scooter
  `,
  handled: 'known, stranger, male, man, female, woman, person',
  caused: '[caused/inflicted/given/done] by, from, result of, secondary to',
  'wont-name': `
    @not [to/] [say/name/disclose/give/tell/identify] [us/] [who/by whom/assailant/a name/names/
      the name/whom],
    [that/say/says/saying] [he/she] did [it/this]
  `,
  'keep-out': `
    [keep/keeping/kept/send/ask~] @p [partner/husband/wife/boyfriend/girlfriend/bf/gf/ex/mother/
      dad] [out/outside/away]
  `,
  deliberate: `
    deliberately, on purpose, intentionally, out of spite, deliberate, purposely, for a laugh,
    to teach, teach [her/him/me] a lesson, showed him, showed her, whos boss, knew it would hurt,
    know it would hurt, as he knew, as she knew, doing, handiwork
  `,
  flees: `
    [get/getting/got/run/ran/running/moved/kept] away from, hide~ from, hiding from, flee~ from,
    fled from, escap~ from, escaping
  `,
  'hit-past': 'slapped, punched, beaten, headbutted',
  'did-this': '[did/done/caused/dun] [this/it/that/dis], responsible, to blame, inflicted',
  'belt-like': `
    belt, buckle, broom, stick, cable, cord, shoe, slipper, boot, phone, bottle, hairbrush,
    remote, pan, plate, mug, charger, rod, fist, ashtray, chair
  `,
  'toy-only': `
    firework+, fire work+, sparkler+, firecracker+, fire cracker+, rocket+, roman candle+,
    banger+, mortar+, bottle rocket+, bottlerocket+, smoke bomb, cherry bomb, m 80, black cat+,
    ball, snowball, frisbee, lego, toy+, balloon, dart+
  `,
  'child-age': '=child',
  child: '=child, toddler, baby, infant, nursery, preschool, classmate+',
  'self-cut': 'cut, cuts, cutting, scratch~, slash~, slit, lacs, lacerate~, laceration+',
  'multi-cut': 'cuts, lacs, lacerations, scratches, slashes',
  'self-site': '[l/r/both/] [wrist+/forearm+/thigh+/arms/inner arm]',
  supply: `
    issued, dispensed, rx, prescription, supplied, script, repeat, prescribe~, quantity, weekly,
    tto, ttos, request+, ran out, bd, tds, od, qds, nocte
  `,
  'innocent-dose': `
    over 24h, over 24 hours, as [directed/prescribed/usual/normal], course of, every day, daily,
    each day, review, per day, a day, bd, tds, qds, weekly, units
  `,
  grip: `
    [grabb~/grab/grabs/grabbed/grabed/grabbing/gripped/grips/squeeze~/press~/pinned/held/holding/seized/
      compress~/crush~] [her/his/my/on/hard on/down on/by/round/around/against/],
    [knelt/kneeling/stood/stamped/stamping] [on/hard on/down on],
    [hand+/forearm/arm/knee/elbow] [on/round/around/across/to/over/at/against], pressure [on/to],
    choked, [had/only had] [her/him/me] by
  `,
  'surgical-neck': `
    tracheostomy, laryngoscopy, thyroidectomy, physio, chiropractor, osteopath, massage, femur,
    humerus, femoral, hernia, collar, palpation, lump, mass
  `,
  flame: 'flame+, fire, blaze, flames',
  choke: `
    choke, chokes, choked, choking, chocked, choaked, chocking, throttl~, throttle~, smother~,
    suffocat~, suffocate~, asphyxiat~, asphyxiate~, strangl~, strangle~, stangle~, strangel~,
    strangeld, strangld, stranguled, stranglled, strangulated, trottled, throtled, straggled by
  `,
  food: `
    food, meat, chicken, fish, bone, tablet+, pill+, sweet+, water, drink, eating, swallowed,
    grape, coin, meal, toast, apple, peanuts, coughing, dysphagia, swallow, stroke, fumes, smoke,
    dust, vomiting, seizure, pool, crash, allergic
  `,
  'cuts-air': `
    @not [breathe/get a breath/get air], [cut/cutting/cuts] off @p [air/breathing/airway/breath],
    [passed/blacked/blacking/passing] out, saw stars, went black
  `,
  cord: `
    cord, rope, scarf, belt, cable, tie, ligature, towel, lead, flex, necklace, string, hoodie
  `,
  'trouble-with': `
    [problem+/probs/issue+/trouble+/difficulties/difficulty/stress/upset/conflict/unhappy/hassle/
      grief/bother/aggro/fed up] [with/wit/wiv/w/from/over/between],
    @not [get/getting] [on/along] [with/well with],
    [getting on badly/things bad/had enough of] [with/],
    [problem+/problms/probs/prob] [w/wit/wiv]
  `,
  'trouble-adj': `
    troublesome, troubled, difficult, strained, rocky, toxic, turbulent, volatile, stormy, abusive,
    violent, [breaking/broken/broke] down, failing, ended, over, on the rocks, falling apart,
    fraught, complicated, chaotic, bad, going badly, unhappy, tense
  `,
  'stop-between': `
    supportive, rang, called, drove, witnessed, found, doctor, gp, consultant, carefully
  `,
  'at-work': 'work, school, hospital, ward',
  since: `
    since, recent, recently, following, after, newly, going through, just, because of, due to
  `,
  after: 'after, since, following, because, due to, when, until',
  cheats: `
    cheat~, affair+, infidelity, unfaithful, seeing [someone else/another], found out about,
    left her for, gamble~, [drinks/drinking] [heavily/too much], drunk again
  `,
  'staying-with': `
    [stay~/stopping/kipping/sleeping] [with/at/on/round] @p [friend+/sister+/brother+/mother/mum+/
       parents/daughter+/son/neighbour/sofa/settee/hotel/aunt/cousin/mate/friends settee/friends
      sofa],
    moved [back to/in with] @p [parents/mum+/friend/sister/mother]
  `,
  'partner-and': `
    [partner/husband/wife/boyfriend/girlfriend/bf/gf] and,
    and [her/his/] [partner/husband/wife/boyfriend/girlfriend/bf/gf]
  `,
  incident: 'incident+, altercation, situation, happenings',
  anger: `
    [go/goes/gone/went/going] [mad/mental/ballistic/nuts/crazy/off on one/spare/berserk], furious,
    livid, raging, fuming, seething, angry, angrily, cross with,
    [flip~~/blow/blows/blew] [out/up/his lid/her lid],
    [lose/loses/lost/losing] [it/his temper/her temper/his rag/control], [kick~] off, sulks,
    punish~, temper, mood swings, short fuse, explode~, smash~ up
  `,
  'if-or': 'if, or, when, at, with, about, over, because',
  demean: `
    belittle~, demean~, mock~, rude,
    call~ [her/him/me] [a/an/stupid/fat/useless/ugly/names/mad/crazy/lazy/thick/worthless/pathetic],
    criticise~, [put/puts/putting] [her/him/me] down, humiliate~, insult~,
    [swear+/swore/shout~/scream~/yell~/snap~~/sneer~] at, order~ [her/him] [about/around],
    told [her/him] to shut up, [nasty/horrible/cruel/mean] to, bully~, silent treatment, taunt~,
    ridicule~, patronise~
  `,
  'not-safe-other': `
    swallow, swallowing, mobilise~, feet, stairs, transfer+, walking, oral intake, gait, drive,
    physio, ot, falls risk, frame
  `,
  'innocent-control': 'diabetes, asthma, thyroid, seizures, hba1c',
  'of-other': 'needles, hospitals, falling, surgery',
  to: `
    to
  `,
  at: 'at, towards, toward',
  frail: `
    package of care, poc, ot, physio, rehab, carers, care home, mobility, hoist, palliative,
    hospice
  `,
  when: 'when, whenever, if, every time, each time, as soon as, once, at',
  'phone-text': `
    texts, text, messages, message, calls, emails, voicemails, whatsapps, letters, notes, posts,
    online
  `,
  kill: 'kill, harm, hurt, burn, stab, her, him, me',
  'threat-alone': `
    death threat+, threat+ to [kill/harm/hurt/burn/her/him/life/family/share], being
    [stalked/threatened/harassed/blackmailed/followed/watched/controlled], threaten~ [to/]
    [kill/hurt/harm/burn/stab/hit/her/him/me], [will/would/hell/going to/gonna] kill
    [her/me/him/them/us], [wait/just wait] [till/til/until/for] [i/we/you/they/she/he] [get/gets]
    [you/her/me/him/home/ back], be [finished/dead/sorry/killed] if, [shell/hell/she will/he
    will/ill/i will/il] [be dead/be finished/batter/kill/get/do/end] [her/ him/you/me/if/],
    [next/this] one is for [her/you/him], [pay/paying] for it later, post the
    [pictures/pics/photos/videos], or else, nmo, nmo breached, non mol breached, [out/released] now,
    stood at [the/her/] [gate/door/window/house], [sat/parked/stood/waits/waiting] [at/by/outside]
    [her/the/] [gate+/door/work/school/house/ flat/window], [threaten~/threats] [to/]
    [take/keep/remove/snatch/have] [the/her/his/my/] [kids/children/ baby/son/daughter/dog/house],
    [burn/burning] [her/the house/house/the place] [with/down/and]
  `,
  'companion-word': 'companion, chaperone, escort, man, male, gentleman, visitor, he',
  'cannot-speak': `
    =child, toddler, baby, laryngectomy, tracheostomy, mute, aphasic, dysphasic, aphasia,
    dysphasia, dementia, stroke, deaf, confused, gcs, unconscious, delirium, nonverbal,
    learning disability, ld, intubated, sedated, seizure, collapse, collapsed, unresponsive,
    drowsy, language line, parkinsons, hypo, speech, move, suddenly
  `,
  safe: `
    safety, safe, at risk, controlling, abuse, relationship, marriage, home situation, home life,
    treated, treats, domestic, violence, bruises, marks
  `,
  about: 'about, re, regarding, over, that, for',
  operation: `
    snoring, weight, mood, rash, diet, drinking, eating, sleep, mobility, falls, dementia,
    forgetful, confusion, hearing, eyesight, smoking, fits, bp, blood, headache+, lump, operation,
    results, cancer, symptoms, memory, diabetes, cough, breathing, chest pain, fever, temp
  `,
  blames: `
    [?from/blames/blaming/at hands of/at the hands of/because of] @p [partner/husband/wife/
      boyfriend/girlfriend/bf/gf/ex/son/brother/father/dad/uncle]
  `,
  'pester-hard': `
    stalk~, harass~, hound~, pester~, bombard~, loiter~,
    breach~ [his/her/of/the/] [bail/order/bail conditions/non mol/injunction/conditions],
    turn~ up, wait~ outside, follow~ her, [outside/broke into] her, looking for her,
    trying to find, tracked her, found [her address/out where], broke in, let himself in
  `,
  watched: `
    watches [everything/her every/what], watched constantly,
    [times/timing/counts/weighs/inspects/measures] [her/his/how/every], knows where [she/i],
    gives [her/me] [pocket money/an allowance], @not work,
    stop~~ [her/me/him] [working/seeing/going/driving/from/having], leave+ her alone
  `,
  'feel-watched': '[feel+/feeling/felt/being] [watched/followed/trapped/controlled]',
  order: `
    injunction, police marker, alarm fitted, breach of [bail/order/conditions/non mol/injunction],
    breach~ @p [bail/order/non mol/nmo/injunction/bail conditions/conditions], on bail for,
    [his/her] bail conditions
  `,
  forbids: `
    not to, dont, do not, must not, please dont, [doesnt/does not/didnt/dont/not/did not] want,
    rather, without, shouldnt, cant be, wants us not, nobody
  `,
  tells: `
    let, tell, told, inform~, ring, call, phone, contact, know, knowing, find+ out, notify, leave,
    discuss, mention, seen, see, involve, overhear, hear
  `,
  machine: 'voicemail+, voice mail, answerphone, message+, landline, letters, texts',
  'ring-when': `
    [ring/call/phone/contact/text/only] [only/her/] [when/while/if/once/unless] [he/she/husband/
      partner/hes/shes] [is/] [at work/out/away/asleep/not there],
    [unless/until/while/when/only when] [he/husband/partner] [is/] [at work/out/away/asleep]
  `,
  snoops: `
    listen~, read, reads, reading, check~, [goes/going/went/look~] through,
    [got/gets/hacked/logs] into, hacked, monitor~, track~, open~, inspect~, times, timing, count~,
    follow~, watch~, record~, knows, search~, demand~
  `,
  snooped: `
    phone, email+, messages, voicemail+, post, letters, location, handbag, bag, purse, calls,
    mileage, receipt+, appt+, appointment+, movements, trips, whatsapp, facebook, accounts,
    whereabouts, underwear, diary, spending
  `,
  all: 'all, everything, every, them',
  everything: 'everything, every',
  'makes-her': `
    [make+/made/making/force~/forcing] [her/him/me] [work/share/ask/sign/sleep/stay/eat/drink/
      have/give/hand/quit/leave/stop/delete/wear/beg/account/pay/show/prove/report/kneel/choose/
      check/send/do],
    no [choice/say] [about/in/over],
    @not [get out/get away/leave] [of the house/the house/sooner/earlier/the flat],
    [sneak~/snuck/slip~~] out [to/while/when],
    so [he/husband/she] [believe~/can check/wont think/can see],
    [forced/unwanted/pressured into/pressure for/coerced into/without consent/non consensual] sex,
    and he [had sex/carried on], would not take no,
    he [doesnt/didnt/wouldnt/wont/does not/did not] stop, without [her/my] consent,
    against [her/my/his] will, kept [hostage/captive/prisoner], like a prisoner, made to,
    makes me, made me, made to [carry/do/sleep/clean/cook/sit/eat/stand/sign/watch],
    impatient in bed, owes it, lies there, [gets/goes] between them, [have/has] no choice,
    plays up
  `,
  'absent-then': `
    [when/once/after/while/as soon as/until/whilst/with] @p [he/she/mother in law/boyfriend/
      partner/husband/wife/bf/son/companion] [is/had/was/] [left/stepped/went/out/popped/gone/
      nipped/outside/away/parking/leaves/sent],
    on way to [xray/theatre/toilet/scan/ct], in the toilet,
    [went/goes/gone/left/popped/nipped/stepped/sent] [to/for] [park/move/feed/find/get/fetch/the
      loo/the toilet/toilet/make/take/pay]
  `,
  confides: `
    ask~, said, told, whisper~, cry~, cried, disclose~, tearful, open~, mouth~, passed, beg~~,
    wept, admitted, handed, slipped, showed, talkative, relaxed, different, brighter, changed,
    broke down, sobbed, wrote
  `,
  bends: `
    [bent/bends/twist~/pull~/wrench~/force~/yank~] [it/them] [back/up/round], shut it in,
    slammed [it/@p hand/@p fingers] [in/on]
  `,
  loses: 'hurt, harm, snap, lose, kill, attack, loses',
  anticoagulant: `
    warfarin, apixaban, rivaroxaban, doac, itp, steroid+, clexane, edoxaban, haemophilia,
    platelets, leukaemia, osteoporosis, birthmark
  `,
  'preg-time': 'pregnancy, month+, weeks, year, =months, =days, week, christmas',
  in: 'in, within, over, during, last, since',
  this: 'this, since, past',
  'held-by-police': 'police have [him/her/partner/husband/arrested/taken]',
  denier: 'denies, denied, denying, nil, no, @not disclose, no disclosure of, no current',
  'named-abuse': `
    dv, da, =dv, =da, [domestic/dom] [abuse/violence], abuse [at home/], ipv, violence at home,
    safeguarding [concerns/]
  `,
  'threat-verb': `
    threaten~ [to kill/to hurt/to harm/to stab/to hit/], threats [to/towards/against] [kill/],
    stalk~, harass~
  `,
  'hurt-others': `
    [will/might/may/could/would/going to/wants to/thoughts of/thoughts to/urges to/threaten~ to]
      [hurt/hurting/harm/harming/kill/killing/hit/hitting/attack/stab],
    [violent/aggressive] [to/towards/with], homicidal, [take/takes/took] it out on
  `,
  'hits-out': '[hit/lash~/kick~/scream~/shout~] [out/off] at, [lost/loses] it with',
  'assault-verb': `
    assaulted, assaulting, assault [on/of], attacked, strangled, choked, raped, battered,
    [hitting/punching/slapping/pushing/hurting/kicking]
  `,
  '=nth-visit': `
    [=nth/third/fourth/fifth/sixth/second/another/repeat/multiple/several/frequent/=many/=few]
      [attendance+/attn+/attend+/presentation+/visit+/admission/episode/a&e attendance/ed
      attendance/time+]
  `,
  'again-visit': `
    [=nth/third/fourth/fifth/another/repeat/multiple/several/frequent] [attendance+/attn+/
      presentation+/visit+/admission/time+],
    reattend~, frequent attender, [back/here] again, previous attendances,
    known to [dept/department]
  `,
  'visit-often': `
    [=nth/third/fourth/fifth/sixth] [attendance/attn/attend+/presentation/visit/admission/time]
    [in/this/within/since/over/for], [frequent/multiple/repeated]
    [attendances/attender/presentations] [with/for] [injury/injuries/ falls/overdose/od/self
    harm/assault], =many
    [consultations/appts/appointments/visits/attendances/presentations/contacts]
    [since/in/this/over], never [seen/attends/comes/here/been] alone, never alone, reattend~ =times,
    re attends, re attend~, =nth call to this address, third call to, x4 this month, =times this
    [month/year/week/yr], =nth time this
  `,
  /** Made by `open-words.ts`: a quotation of three words or more, a deed, and who owns what follows. */
  deed: `
    =deed
  `,
  'close-owner': '=owner',
  quoted: `
    =quoted
  `,
  clinician: `
    doctor, dr, consultant, gp, registrar, reg, sho, surgeon, nurse, physio, anp, paramedic, crew,
    midwife, specialist, optician, dentist, pharmacist
  `,
  /** Held, tied, shut, lifted: rough only in the way it is done. */
  soft: `
    held, hold, holds, holding, tie, tied, ties, tying, bind, bound, tape, taped, shut, shuts, put,
    puts, putting, pull, pulled, pulls, pulling, push, pushes, lift, lifted, lifts, took, takes,
    taken, block, blocks, blocked, trap, traps, trapped, cover, covered, covers, press, pressed,
    presses, squeeze, squeezed, squeezes, grip, gripped, grips, twist, twisted, twists, bent, bend,
    lean, leaned, leant, knelt, sat, stood, stands, stand, forced, forces, force, led, dropped,
    drops, tipped, poured, pours, jammed, moved, moves, rolled, swung, sent, drop, dangled, hauled,
    spun, caught, catches, shook
  `,
  roughly: `
    down, against, under, by the hair, by her hair, by the throat, by the neck, by the scruff, by
    the arm, by the hood, by the collar, by the ear, by the wrist, by her wrist, by his neck, back,
    off, to the floor, to the ground, out of bed, off her feet, in the door, in a door, in the
    drawer, over, round, so hard, hard, tight, until, till, tightly, to the bed, to the chair, to
    the rail, to rail, to bed, through, into the wall, into wall, into, onto, to stop, to teach, to
    shut, backwards, headfirst, out of, in the cupboard, in cupboard, on top, her face, his face, in
    my face, face down
  `,
  carried: `
    wheelchair, pram, pushchair, buggy, swing, trolley, hoist, sledge, gym, physio, harder, in
    labour, weights, to come, to attend, to see, to get seen, to go to gp, out of the way, clear, to
    safety, from the fire, from fire, out of the road, out of road, from the path, forward in
  `,
  simile: `
    like being, feels like, felt like, like a, as if, as though, like someone, like she has been,
    like he has been, sensation of, sensation, pain like, feeling of being
  `,
  /** Another victim than the patient: "his wife", "her mother". */
  theirs: `
    [her/his/their/the] own [mother/father/brother/sister/son/daughter/wife/husband],
    [her/his/their]
    [mother/mum/father/dad/brother/sister/son/daughter/wife/husband/partner/friend/neighbour/colleague/cousin/aunt/uncle/boss]
  `,
  'thrown-in': `
    smashed, thrown, pushed, shoved, rammed, jabbed, slammed, poked, flicked, stubbed, pressed,
    poured, tipped
  `,
  'blow-noun': `
    fist, fists, kick, kicks, slap, slaps, punch, punches, blow, blows, headbutt, boot, elbow, knee,
    backhand, backhander, shove, push, clip, thump, smack, belt, bite, grip, temper, rage, nails,
    fingernails, teeth, right hook, left hook, knuckles, stick, slipper, shoe, hand, open hand,
    foot, forehead, bat, beating, beatings, violence, aggression, handiwork, doing
  `,
  fist: `
    fist, fists, boot, belt, temper, rage, violence, aggression, handiwork, knuckles, outburst,
    outbursts, abuse, threats, moods, beatings, slipper, backhand, elbow, teeth, nails, grip, slap,
    kick, punch, shove
  `,
  'ring-like': `
    ring, rings, signet ring, watch, buckle, belt, boot, boots, keys, car keys, stick, walking
    stick, phone, cigarette, cigar, slipper, shoe, heel, hand, knee, elbow, fist, foot
  `,
  temper: `
    temper, tempers, rage, rages, outbursts, moods, violence, aggression, drinking, fists, anger,
    threats, jealousy, control, rules, abuse
  `,
  'at-hands': `
    at hands of, at the hands of, at hand of, inflicted by, courtesy of, thanks to, doing of,
    handiwork of, work of, down to
  `,
  assailant: `
    assailant, attacker, perpetrator, perp, person responsible, offender, culprit, suspect
  `,
  is: `
    is, was, being, named as, said to be, identified as
  `,
  was: `
    was
  `,
  from: `
    from, off
  `,
  did: `
    did, does, done, does it, did it
  `,
  had: `
    had, has, got, having
  `,
  against: `
    against, up against
  `,
  down: `
    down, on the floor, on floor, on the ground
  `,
  up: `
    up
  `,
  through: `
    through, against, into
  `,
  into: `
    into
  `,
  on: `
    on
  `,
  'wall-like': `
    wall, door, doorframe, door frame, window, wardrobe, floor, radiator, worktop, cupboard,
    bannister, banister, bath, fridge, cooker, table, mirror, dashboard, plaster, sideboard, sink,
    gate, fence, bed, headboard, cot, tree, railings, counter, kerb, pavement, tiles, step
  `,
  clothes: `
    clothes, sleeve, sleeves, shirt, hands, knuckles, cuffs, top, jeans, trousers, coat
  `,
  helps: `
    well, proud, everything, all, cooking, shopping, favour, hair, feet, nails, dressings, tablets,
    exercises, laundry
  `,
  mutual: `
    both parties, each claims, each says, each blames, both blame, both claim, both say, parties
    claim
  `,
  'each-other': `
    other, the other, began, started, first, each other
  `,
  'past-life': `
    both dead, long dead, now dead, since died, died, late father, as a child, childhood, growing
    up, grew up, when young, in care, years ago
  `,
  surgical: `
    surgery, operation, op, physio, arthritis, replacement, replaced, carpal, ulcer, xray, clinic,
    funeral, birthday, wedding, appointment, illness, cancer, stroke, dementia
  `,
  'pain-word': `
    pain, sore, ache, aches, headache, headaches, deafness, hearing loss, scar, deformity, deafness,
    bruise, bruises, limp, swelling
  `,
  blood: `
    blood, bloodstain~, bloodied
  `,
  'kicked-past': `
    kicked, stamped, elbowed, kneed, thumped, clouted, whacked, smacked
  `,
  'thrown-past': `
    thrown, shoved, dragged, hurled, flung, slammed, hauled, turfed, pulled, grabbed, marched
  `,
  out: `
    out, out of, up, along, across, by the hair, by her hair, by his hair, by hair, by my hair
  `,
  bin: `
    bin, bins, rubbish, tablets, food, window, party, up
  `,
  'hit-only': `
    hit for, hit again, hit at home, hit by him, hit by her
  `,
  'hard-time': `
    hard by, hit hard by, hit by the news, bereavement
  `,
  'quoted-who': `
    =quoted-who
  `,
  'pushed-past': `
    pushed, shoved, knocked, slammed
  `,
  onto: `
    onto, on to
  `,
  off: `
    off, off the
  `,
  stair: `
    stairs, steps, bed, sofa, chair, kerb, road, car, ground
  `,
  /** Plain illness: words for it in quotation, or a vague tale of it, ask nothing. */
  ill: `
    cough, fever, pyrexial, temp, covid, flu, cold, sore throat, chest infection, infection,
    infected, viral, virus, rash, itch, itchy, vomiting, diarrhoea, d&v, dysuria, uti,
    gastroenteritis, asthma, copd, wheeze, sob, chest pain, ecg, troponin, palpitations, mi, stroke,
    cva, tia, seizure, epilepsy, migraine, vertigo, ear wax, constipation, piles, haemorrhoids,
    reflux, gallstones, gallbladder, appendix, appendicitis, renal colic, stones, cancer, chemo,
    biopsy, lump, mole, cyst, thyroid, diabetes, hba1c, bm, bp, hypertension, cholesterol, statin,
    statins, anaemia, ferritin, ferrous, b12, vit d, menopause, hrt, smear, coil, ivf, fertility,
    pregnancy test, hayfever, hay fever, eczema, psoriasis, acne, warts, verruca, gout, arthritis,
    oa knee, sciatica, hernia, cataract, glaucoma, floaters, lens, hearing aid, hearing aids,
    tinnitus, dentures, wisdom tooth, abscess, filling, orthodontic, jabs, vaccine, vaccines,
    vaccination, travel, insulin, allergic, allergy, dementia, memory, confusion, delirium, wt loss
    2ww, 2ww, colonoscopy, endoscopy, physio exercises, cellulitis, dvt, pe, anticoagulation, inr,
    sepsis, pneumonia, cant breathe, cannot breathe, not breathing, wont wake, not waking, wake up,
    waking, fits, fitting, fit, unconscious, unresponsive, turning blue, gone blue, blue lips,
    purple spots, floppy, burning up, high temperature, temperature, so hot, very hot, shivering,
    uncontrollably, car crash, underwater, drowning in pool, seizures, slurred, face drooping,
    drooping, one side, right side, left side, numb, numbness, pins and needles, coughing, coughing
    up, phlegm, peeing, urine, cloudy, stomach, runny nose, stuffed up, scratchy throat, sinus,
    earache, ear ache, peanuts, nuts, bee sting, sting, stung, hives, swallowing, diabetic, blood
    sugar, sugar, pregnant and bleeding, waters broken, contractions, contracting, labour, clammy,
    sweating, crushing, radiating, jaw pain, worst headache, thunderclap, blurred vision, cant see,
    throwing up, being sick, keep anything down, period, bleeding heavily, nosebleed, splinter,
    insect bite, sunburn, heatstroke, dehydrated, dehydration, not responding, awake but, choking,
    snores, snoring, snore, sleep apnoea, cpap
  `,
  'since-a': `
    [since/after/from/following/by] [a/the/being/another]
  `,
  'slap-noun': `
    slap, punch, kick, shove, clout, smack, thump, backhander, headbutt, push, slapped, punched,
    kicked, shoved, thumped, smacked, grabbed, backhanded, hit by, pushed by, pushed down, beating,
    hiding
  `,
  'bruise-word': `
    bruise, bruises, bruised, marks, bruising
  `,
  'like-handle': `
    like handles, like fingers, like a hand, like fingerprints, like bracelets, like a grip, like a
    shoe, like a belt
  `,
};
