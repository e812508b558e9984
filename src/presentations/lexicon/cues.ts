import type { Lexicon } from '../rule';

/** What single rules look for besides who, what and where: going home, privacy, police, sex, marks, confounders. */
export const CUES: Lexicon = {
  reluctant: `
    wont, wouldnt, will not, would not, doesnt want, doesnt want to, does not want,
    does not want to, didnt want to, dont want to, not want, not wanting, not want to,
    not wanting to, refuse~, refuse~ to, reluctant, unwilling, not keen, not happy to,
    [afraid/scared/frightened/terrified/too scared/too frightened/nervous/worried/anxious/fearful/
       in no hurry/no rush/ asked not/begging not/begs not/pleading not/asks not/hesitant] [to/
      about/of/at],
    dread~, avoid~, put~~ off, loath to, would rather not, rather not, cannot face, cant face,
    begging, finds reasons, excuses, @not [ready/feel able/want] [to/]
  `,
  discharge: `
    discharge, discharged, be discharged, leave hospital, leave the ward, leave dept,
    leave the department, leave a&e, be sent home
  `,
  'begs-stay': `
    [ask~/beg~~/plead~/want+/wanted/wish~/hop~/keen] [to/can she/can he/could she/if she can/if
      he can/if she could/please/she/he] [to/] [stay/sleep/be kept/be admitted/remain/ stop/wait]
      [here/in/on/another/overnight/longer/until/till/the night/tonight/],
    [ask~/beg~~/plead~/hop~] not to be [sent/discharged/let out/made],
    [begged/begging/asked/pleaded] [/us/staff/nurse] not to [send/discharge],
    [dont/do not/please dont/not to] [send/discharge/make] [her/me/him] [home/back/go/out],
    anywhere but home, any reason to stay,
    [admit/keep] [me/her/him] [in/overnight/tonight/please]
  `,
  'flees-home': `
    [fled/flee/fleeing/fleed/escaped/ran away from/run away from/ran from/thrown out of/kicked
      out of/chucked out of] [the/her/his/family/marital/violent/] [home/house/flat/property/
      address/husband/wife/partner/marriage],
    [fled/left] with [nothing/one bag/a bag/just/only/clothes],
    climbed out [of/the] [window/bathroom window/of window],
    ran [out/] [barefoot/in slippers/in pyjamas/into street/to neighbour+/in nightie],
    [barefoot/no shoes/in slippers/in pyjamas/in nightie/in dressing gown/nightclothes] [in/on/
      and/ran/at] [the/] [street/road/rain/snow/neighbour+/arrival/left/to],
    [left/leaving] the [family/marital] home,
    [fled/flee/fleeing/escaped/ran away from/left/had to leave] [the/her/his] [family/marital] home
  `,
  'stays-odd': `
    [sleep~/slept/stay~/living/spent/spending/spends/hid/hiding/hides/lived] [all/] [night/the
      night/nights/last night/overnight/it/] [in/at/on/inside] @p [car/van/station/bus station/
      train station/airport/park/waiting room/hospital waiting room/corridor/stairwell/shed/
      garage/bathroom/toilet/office/bus/night bus/ mosque/church/supermarket/mcdonalds/shop
      doorway/doorway/premier inn/travelodge/b&b/hotel/bench/lobby/foyer/entrance/car park/
      wardrobe/cupboard],
    [sat/sitting/waiting/stayed] in [the/] [waiting room/corridor/car park/foyer/station] [all
      night/overnight/for hours/since/as],
    slept rough [since/after/last night], sofa [surfing/hopping], riding buses,
    nowhere else [safe/to], locked [herself/himself] in [the/] [bathroom/bedroom/toilet/room]
  `,
  caller: `
    caller, unknown male, male voice, man, male
  `,
  'looks-to': `
    [look~/glance~/check~/turn~/deferr~] [to/at/with/towards/over at/across at]
  `,
  'send-home': `
    [send/sent/sending/have/get/deport~/put/putting] [her/me/him/them] [sent/deported/back/home/
      removed] [home/to pakistan/to her/to his/to country/on a plane/abroad/],
    [visa/immigration/home office/residency/leave to remain/spousal visa/asylum],
    [take/taking/keep/have] the [kids/children/baby], ruin her, see her destitute
  `,
  'threat-if': `
    [will/would/going to/gonna/] pay for [this/it/that],
    [make/making] [her/him/me] [pay/sorry/regret/suffer],
    [kill~/hang~/hurt/harm] [himself/herself] if, [kill himself/kill herself],
    if she [leaves/left/tells/goes/ever], if he [leaves/left/tells/goes/ever], wait till,
    [wait til/wait until] [they/we/she/you] [get/gets], youll be sorry,
    what [will/would] happen [if/when], nobody [will/would] [believe/find],
    [watch/mind] [her/your] back, not live to, see what happens, burn~ [it/the/her] [down/house],
    next time [hell/he will/he would/she/he], finish [her/him/me] off
  `,
  released: `
    let out, [out/release~] [of/from/on] [prison/jail/bail/licence/tag/custody/the cells],
    released, being released, bailed, back [in the area/on the street/in town], due out, got out
  `,
  online: `
    [put~~/post~/share~/sent/send+/upload~/leak~] [her/pictures/photos/videos/naked/nude/intimate/
      private/things/messages/stuff],
    fake [profile/account+], hacked, revenge porn, facebook, snapchat, instagram, tiktok,
    onlyfans, online, social media
  `,
  'address-word': `
    domestic, address, home, house, flat, property, disturbance, welfare, marker, argument,
    dispute, neighbours
  `,
  'police-came': `
    bibp,
    [brought/brought in/bought/attend~/came/conveyed/here/in/arrived/presents/found] [in/to/] [by/
       with/w/w/ police/c] [the/] [police/officers/pc],
    police [brought/called/attended/on scene/present/with pt/involved/escort/in attendance/ aware/
       officers/bringing/bring/took/found/informed/reports/log],
    [called/called by/rang/phoned/dialled/998/999] [the/] police, with police, w police,
    escorted by police, police to scene, police log, police in attendance,
    officers with [her/him/pt], officers present, [2/two] officers, police en route,
    police backup, police back up, police to attend, pol on scene, pol aware, police on way,
    police outside
  `,
  'mh-police': `
    s136, 136, section 136, mental health act, missing person, mispers, fitness to detain,
    detainee, shoplifting, drink driving, breath test, intruder, burglary, stabbing in street,
    wandering, found wandering, dementia, lost, collapsed, fitting, seizure, fit to detain,
    overdose
  `,
  'assault-word': `
    assault~, alleged assault, attack~, fight, altercation, incident, disturbance
  `,
  force: `
    force~, forcing, [made/makes/make/making] [her/him/me/pt], pressur~, pressure~, pressured,
    coerce~, demand~, expects, expected, insist~, guilt~ [her/him/me], pester~, badger~, nag~~, held
    [her/him/me] down, pinned [her/him/me], [wont/wouldnt/not] take no, whenever he wants, hurts
    [her/him/me], rough, wakes, waking, woke, carries on
  `,
  sex: `
    sex, intercourse, sexual, sexual [acts/activity/intercourse/relations/things], in bed, in the
    bedroom, oral, anal, sleep with [him/her/others/his friends/men], sexual things, bed with,
    painful intercourse, dyspareunia
  `,
  unwanted: `
    [didnt/did not/doesnt/does not/dont/not/never/when not] [want/wanted/wanting/wish/agree/
      agreed/consent/like] [it/to/],
    [without/no] [consent/asking/permission], against @p will,
    [while/when/whilst] [asleep/sleeping/she sleeps/drunk/she says no/he sleeps], said no,
    says no, saying no, after [she/he/i] said [no/stop], scared to [say no/refuse], cant say no,
    cannot refuse, has to, no choice, or else, whether she wants, even when, even though, refused,
    wont stop, wouldnt stop, ignored, not allowed to say no, hurt, hurts, painful and he, forced,
    didnt stop, did not stop, would not stop, carried on, kept going, held down, pinned, crying,
    bleeding after, tearing, woke to find, woke up to, woke with, on top of, inside, asleep,
    wont wait, when unwell, after birth, six weeks, too soon, whether or not, her duty, his right,
    wifely, marital, expected, frightened, scared
  `,
  'sexual-hurt': `
    [touched/touches/touching/grop~/groped/fondle~] [her/him/me/inappropriately],
    inappropriate touching, [sexual/private] photos, exposed [himself/herself], spik~, spiked
  `,
  'looks-like': `
    looks like, look like, resembles, resemble, appears like, consistent with, suggestive of,
    pattern of, in shape of, shape of, shaped like, ?, c/w, in keeping with, imprint of,
    outline of
  `,
  'mark-of': `
    fingernail+, finger nail+, nail marks, finger marks, finger tips, fingertips, fingers,
    handprint, hand print, grip, grip marks, grab marks, belt, buckle, bite, bite mark,
    teeth marks, human bite, cord, rope, ligature, cigarette, iron, punch, slap, knuckles, fist,
    shoe, boot, being held, defensive, nai, restraint, grabbing, hand
  `,
  'days-old': `
    =days, days, week+, days old, days ago, last week, weeks ago, last month
  `,
  'left-early': `
    left before, left without, left dept, left department, self discharge~, self discharged, wanted
    to leave, left early, cut short, ended the call, hung up, cancelled, dna, walked out, did not
    wait, didnt wait, dama, sign self out, sign out, sign herself out, signing out, walked off, led
    out, booked out, cancel ambulance, cancelled ambulance, cancel the ambulance, no answer, called
    x =few no answer, self discharging, left mid, wont wait
  `,
  'child-there': `
    [kids/children/baby/son/daughter/toddler/child/child+] [at home/in the house/in house/
      upstairs/asleep/witnessed/saw/present/in the room/in room/in the home/saw it/heard/watching/
       screaming/in next room],
    [children/kids] @p [witnessed/present/saw],
    [witnessed/seen/heard] by [her/his/the/young/eldest/youngest/] [kids/children/child/son/
      daughter],
    [in front of/around/near] @p [kids/children/child/baby/son/daughter/toddler], cp plan,
    child protection, cin, cin plan, child in need,
    [ss/social services/childrens services] [involved/aware/known],
    lac [review/nurse/team/child/status/health/social], looked after child,
    [kids/children/baby/son/daughter/toddler/child] [was/were/is/are] [at home/in the house/
      upstairs/asleep/present/in the room/in room/in the home/there/watching/screaming]
  `,
  bruised: `
    bruise~, bruises, bruising, black eye+, marks, injuries, cuts,
    [being/been/gets/is] [hit/beaten/hurt/controlled/abused/punched/slapped/threatened],
    [hits/hit/beats/hurts/slaps/punches/controls/shouts at/screams at/threatens/locks/treats]
      [her/him/them/mum/pt],
    violent, violence, scream~, screaming, shouting, fighting, arguing, rowing, scared,
    frightened, terrified, abusive, abuse, crying, unsafe, not safe, safety, controlling,
    not allowed, not left the house, banging, begging, burns on
  `,
  'heard-row': `
    heard [screaming/shouting/arguing/banging/crying/a row/rows/thumps/her screaming/him shouting/
       fighting/violence/begging/her crying/smashing/argument+/bangs/shouts],
    [screaming/shouting/banging/smashing/fighting] [heard/through the wall/next door/coming from]
  `,
  examining: `
    examin~, examine~, exam, examination, cannulate~, bloods, blood, swab, swabs, touch, touching,
    sleep, sleeping, rest, itch, itching, pain, cough, cry, feed, feeding, weigh, obs, ecg, xray,
    x ray, vaccinate, vaccine, immunise, smoking, alcohol, dog, boots, swimming, crutches, cast,
    plaster, gp, drive, driving, weight bear, eat, contact sport, contact lenses, licence, dvla
  `,
  'self-care': `
    regularly, as prescribed, compliant, daily, nocte, with water, expired, out of date, lost,
    misplaced, by mistake, accidentally, ran out, took her, as directed, forgot
  `,
  alone: `
    alone, attended alone, independently, minding, looking after, childcare
  `,
  'not-getting-on': `
    @not [get/getting] [on/along], at each others throats, not speaking,
    sleeping in [separate/spare] [rooms/room/beds], separate rooms, last legs, on its last legs,
    on the rocks, in trouble, walking on, gone cold, awkward, tense, growing apart, drifted apart,
    wants out, rough, rough patch, going through a bad patch, bad patch, hit the rocks
  `,
  'left-him': `
    [left/leaving/leave] [him/her] [and/on/=days/last/this/sunday/monday/tuesday/wednesday/
      thursday/friday/saturday/yesterday/today/for good/finally/again/with/after/because/as/since]
  `,
  'at-family': `
    [at/with/staying/moved/to/living/stopping/back at/back with/round] [at/with/to/in/in with/
      back/back to/back with/] [her/his/the/] [mum+/mother+/sister+/parents/dad+/friend+/mate+/
      brother+/nan+/aunt+/daughter+/son+/sofa/hostel/b&b/travelodge/hotel]
  `,
  'beating-noun': `
    pasting, hiding, kicking, battering, thrashing, beating, hammering, slap, smack, clout, whack,
    thump, punch, kick, backhander, dig, belt, bash, clip, shove, thick lip, fat lip, split lip,
    black eye, shiner, thick ear, good hiding, bloody nose, nosebleed, bruise, bruises, walloping,
    crack, headbutt, going over, working over, kicking in, doing over, slapping, punching,
    leathering, knuckle sandwich, concussion, broken nose, broken jaw
  `,
  gave: `
    gave, give, gives, given, giving, got, get, gets, getting, landed, took, taken, had, handed,
    received, dealt, catches, caught, ended up with, left with
  `,
  'off-from': `
    off, from, by, courtesy of, after, at the hands of, at hands of, off of, thanks to, due to
  `,
  poison: `
    bleach, antifreeze, weedkiller, weed killer, white spirit, detergent, methylated spirits,
    rat poison, paraquat, toilet cleaner, drain cleaner, dettol, disinfectant, screenwash, petrol,
    lighter fluid, pesticide, slug pellets, hand gel, perfume, mouthwash, aftershave
  `,
  swallowed: `
    drank, drink, drinking, drunk, swallow~, ingest~, took, taken, downed, necked, consumed,
    gulped, injected
  `,
  guard: `
    [raise~/lift~/put~~/held/hold~] [her/his/both/an/] [arm+/hand+/forearm+] [up/to/over],
    protect~ [her/his/own/] [face/head/herself/himself/bump/abdomen/baby], shield~,
    cover~ [her/his] [face/head], defend~ [herself/himself], fend~ off, ward~ off, curled up
  `,
  'face-part': `
    face, head, herself, himself, blow+, bump, body, from, off
  `,
  'marked-neck': `
    [bruise~/bruises/bruising/mark+/scratch~/redness/erythema/abrasion+/petechiae/ligature mark+/
      swelling/tender~/tenderness/soreness/graze~/linear marks/red marks/finger marks] [to/on/
      over/of/around/round/across/at/both sides of/either side of/side of] [the/her/his/l/r/left/
      right/front of/anterior/both sides of/] [neck/throat/windpipe/trachea/larynx],
    neck [bruise~/bruising/bruises/mark+/scratch~/scratches/petechiae/redness/ligature/soreness/
      abrasion+],
    petechiae [to/on/over/around/in/of] [the/both/] [eyelid+/eye+/face/conjunctiva+/neck],
    subconjunctival haemorrhage+, [ligature/rope/grip/hand] mark+
  `,
  'voice-sign': `
    hoarse, hoarseness, husky, voice [changed/change/gone/lost/hoarse], lost [her/his] voice,
    stridor, dysphonia, [difficulty/pain/painful/pain on/hurts to] swallow~, odynophagia,
    dysphagia, neck, petechiae, loc, blacked out, passed out, incontinent, wet [herself/himself],
    dizzy, playfight~, play fighting, vague, neck pain, sore throat
  `,
  'hand-word': `
    hand, hands, fingers, forearm, thumbs, elbow, knee, arm lock, armlock, arm, shin, foot, weight,
    pressure, belt, grip, tie, lead, scarf
  `,
  around: `
    round, around, on, over, across, at, to, about, against
  `,
  /** How many tablets. */
  number: `
    =many, =times, =few, ten, twelve, twenty, thirty, forty, fifty, sixty, dozen
  `,
  downed: `
    eaten, ate, scoffed, munched, taken, took, swallowed, swallowing, necked, downed, had
  `,
  '=many-tabs': `
    =many, =many x, =many x =many, =many of, twenty, thirty, forty, fifty, sixty
  `,
  'tabs-of': `
    strip of, packet of, packets of, box of, bottle of, mouthful of, loads of, pile of, lots of,
    bag of, mixed
  `,
  'tabs-word': `
    tabs, tablets, pills, meds, sleepers, capsules, medication, painkillers, tramadols, dosette
  `,
  'poison-advice': 'toxbase, npis, poisons [service/line/unit/advice]',
  'overdose-word': `
    pod, int pod, mixed od, stag od, poly od, polypharm, polypharmacy, mixed overdose,
    accidental on purpose,
    [took/taken/had/swallowed/taking] [mixed/some/random/her/his/all her/all his/a load of/the]
      [tabs/pills/tablets] [and/to/as/with/because/after/thurs/fri/last/so/then],
    antifreeze, stopped [her/his] insulin [on purpose/deliberately/so], on purpose stopped,
    staggered [over/=dose/ingestion/paracetamol], nac, parvolex, acetylcysteine, n acetylcysteine,
    took too many, taken too many, took a lot, taken a lot, took loads,
    finished the [bottle/packet/box/strip], [tablets/pills/meds] missing,
    [all/whole] [pack/packet/box/bottle/strip] gone, impulsive ingestion, deliberate ingestion,
    intentional ingestion, ingestion of unknown,
    [swallowed/took/taken/ate/necked/downed] [the lot/everything/all of it/all of them/every
      tablet/all she could find/all he could find],
    od s, intentional od, impulsive od, cut and od, found with [empty/packets/blisters/tablets],
    empty [packets/blisters/strips/packs/boxes/bottle], para level, paracetamol level at,
    4h level, 4 hr level, four hour level
  `,
  'late-mark': `
    =days old, =days late, days old, late by, day =few, del pres
  `,
  medicine: `
    paracetamol, paracetomol, pcm, codeine, cocodamol, co codamol, codydramol, dihydrocodeine,
    ibuprofen, nurofen, aspirin, naproxen, tramadol, morphine, oramorph, oxycodone, methadone,
    diazepam, lorazepam, temazepam, zopiclone, amitriptyline, sertraline, citalopram, fluoxetine,
    mirtazapine, venlafaxine, propranolol, quetiapine, olanzapine, pregabalin, gabapentin,
    lithium, antidepressants, antihistamines, painkillers, promethazine, metformin, nytol, anadin,
    solpadeine, sleeping tablets, ferrous sulphate, tablets, pills, tabs
  `,
  'sleeps-with': `
    sleep~ [with/w] [keys/car keys/a knife/phone/the door/a chair/shoes/clothes],
    chair against [the/] door, wedge~ [the/] door, barricade~,
    sleeps in [clothes/shoes/car/bath/separate/kids room/childrens room]
  `,
  door: `
    door, keys, key, fist, hand, pillow
  `,
  'wants-referral': `
    not proud, wants referral, wants help, ashamed, feels terrible,
    shocked [himself/herself/at what]
  `,
  'held-them': `
    [held/pinned/grabbed/pushed/gripped] [her/him] [wrists/arms/down/against/by/to]
  `,
};
