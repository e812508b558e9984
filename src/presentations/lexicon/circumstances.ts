import type { Lexicon } from '../rule';

/** What stands round an event: drink, tablets, sport and work, pregnancy, police, who came along. */
export const CIRCUMSTANCES: Lexicon = {
  drink: `
    etoh, alcohol, alcoholic+, alcoholism, ethanol, intox, intoxicate~, intoxication, inebriated,
    drunk, drunken, drinking, drank, had [a/a few/few] [drink+/pints],
    [few/several/couple of] [drinks/pints], under [the/] influence, on breath, lager, vodka,
    cider, whisky, whiskey, wine, prosecco, gin, rum, beer+, pints, arld, hungover, tipsy,
    bladdered, sozzled, legless, slurr~, bac, booze~, binge~, worse for [wear/drink], pissed, ald,
    spirits ++, etoh+, cocaine, coke
  `,
  took: `
    took, taken, take~, swallow~, ingest~, ingestion, necked, down~, wash~ down, gulped, consumed,
    overdosed, popped, knocked back, injected, had
  `,
  drug: `
    paracetamol, paracetomol, pcm, codeine, cocodamol, co codamol, codydramol, dihydrocodeine,
    ibuprofen, nurofen, aspirin, naproxen, tramadol, morphine, oramorph, oxycodone, methadone,
    heroin, diazepam, lorazepam, temazepam, benzos, valium, zopiclone, amitriptyline, sertraline,
    citalopram, fluoxetine, mirtazapine, venlafaxine, propranolol, quetiapine, olanzapine,
    pregabalin, gabapentin, lithium, insulin, antidepressant+, antihistamine+, painkiller+,
    pain killers, analgesics, antifreeze, bleach, promethazine, cetirizine, metformin, nytol,
    anadin, solpadeine, feminax, iron, tablet+, tab+, pill+, capsule+, meds, medication+,
    blister+, blister pack+, packet+, pack+, box+, strip+, sachet+, sleepers, ferrous,
    ferrous sulf, ferrous sulphate, iron tablets, clozapine, tablets, bisoprolol, ramipril,
    colchicine, digoxin, verapamil, opiates, kalms, para, paras, paracetamols, ibuprofens,
    trazodone, phenytoin, baclofen, levothyroxine, thyroxine, piriton, melatonin
  `,
  lots: `
    bottle of, =many, handful+, all of, all [her/his/my/the/their], bunch of, load of, loads of,
    lots of, whole, entire, full, cocktail, fistful, too many, dozens,
    unknown [quantity/number/amount], large [quantity/amount/number], rest of, what was left,
    stash, stockpiled, palmful, [weeks/months] supply, mixed, multiple, double, triple, extra,
    box of, packet of, months worth, weeks worth
  `,
  empty: 'empty, emptied, =few empty',
  mistake: `
    by mistake, in error, mistakenly, accidental, accidentally, unintentional, unintentionally,
    not [intentional/deliberate/deliberately], inadvertent, inadvertently,
    [dose~/medication/drug/dispensing/pharmacy] error, [double~/extra/repeat] [dose~/the dose],
    thought the max, misread,
    [confused/confusion/muddled/mixed up/forgot/forgotten] [about/over/her/his/the/whether/and/
      with/if/he/she/that],
    forgot, therapeutic [excess/overdose/od],
    for [the/her/his/a/severe/bad/dental/tooth/back/period/knee] [pain/toothache/headache/
      migraine/backache/sciatica],
    for [toothache/headache/migraine/sciatica/pain], wrong [dose/tablet+/medication/strength],
    toddler, got hold of, got into, miscalculate~, over 24h, over 24 hours, tds plus, compound
  `,
  sport: `
    dancing, ceilidh, zumba, dance class, football, footy, soccer, rugby, netball, hockey,
    cricket, tennis, squash, badminton, basketball, boxing, kickboxing, karate, judo, taekwondo,
    martial arts, mma, jiu jitsu, bjj, sparring, gym, match, goalkeeper, tackle, five a side,
    ski~, snowboard~, skate~, skateboard~, trampoline~, trampoline, cycling, bike, cyclist,
    bicycle, horse riding, pony, hurling, lacrosse, gymnastics, running, jogging, marathon,
    parkrun, climbing, surfing, playing, playground, bouncy castle, scooter, sledging, golf,
    wrestling club, snowball, frisbee, rollerblad~, swimming, in pe, crossfit, deadlift,
    racecourse, jockey, ski injury, bmx, rodeo, athletics, track and field, skating,
    wrestling match, scaffold, marathon splits, splits, paintball, airsoft, stag do, hen do games,
    gym class
  `,
  toy: `
    firework+, fire work+, sparkler+, firecracker+, fire cracker+, rocket+, roman candle+,
    banger+, mortar+, smoke bomb, explosion, exploded, bottle rocket+, bottlerocket+, black cat+,
    ball, snowball, frisbee, toy+, balloon, m 80, cherry bomb, fire
  `,
  work: `
    union rep, bus driver, driving bus, whilst driving,
    [delirious/confused/psychotic/agitated] [patient/resident/pt/inpatient], at work, on shift,
    on duty, whilst working, while working, customer+, shoplifter+, passenger+, pupil+, inmate+,
    prisoner+, [whilst/while] restraining, staff [assaulted/member],
    by [a/] [patient/resident/service user/pupil/student/customer], security guard,
    prison officer, door staff, teaching assistant, [care/nursing] home resident, forklift,
    machine, machinery, warehouse, building site, factory, riddor, workplace, colleague, scaffold,
    on site, at site, day centre, staff form, foreman, apprentice
  `,
  road: `
    rtc, rta, mvc, mva, car, van, lorry, bus, motorbike, motorcycle, moped, e scooter, driver,
    seatbelt, seat belt, seat belted, airbag, pedestrian, pothole, bumper
  `,
  tools: `
    ladder, kitchen knife, chopping, slicing, peeling, cooking, tin, washing up, diy, hammering,
    drill, saw, chainsaw, gardening, hedge, lawnmower, secateurs, oven, splinter, thorn, nail gun,
    screwdriver, stanley knife, mandolin, ice, icy, snow, loft, gutter+, basket, flat pack, hook,
    rake, oven door, shelf, low beam, pavement, kerb, hoover, bath mat, rug, sleeping child,
    shaving, shave, roses, brambles, bramble, thorns, hedge trimmer, bench, razor new, slicer
  `,
  animal: `
    dog+, cat+, horse+, pony, cow+, bull, sheep, insect+, bee, wasp, ferret, rabbit, hamster, rat,
    spider, puppy, kitten, geese, swan, jellyfish, tick+, mosquito+, midge+, flea+, goat, pug,
    lamb, calf, donkey, hen, cockerel, parrot, snake, rodent, fox, badger, alpaca, llama, pet,
    terrier, labrador, staffie, collie, spaniel, greyhound, pugs, fiancee pug, spaniels
  `,
  thing: `
    wall+, door, window, mirror, punchbag, punch bag, fridge, locker, furniture, biopsy, tyre,
    vending machine, heavy bag, head on, curb, ground, plate, glass, tv, goalpost
  `,
  pregnant: `
    pregnant, pregnancy, preg, gravid, =gestation, antenatal, primip, trimester, weeks pregnant,
    mat
  `,
  bump: `
    [fell/fall/falls] downstairs, [abdo/abdominal/blunt/abdomen] [trauma/injury/bruise~],
    trauma to [abdo/abdomen/bump],
    [blow/knock/kick~/hit/punch~/injury/bruise~/fall/fell/land~] [to/in/on/onto] [the/her/] [abdo/
       abdomen/bump/stomach/tummy/belly],
    [fell/fall+/fallen] down [the/] stairs, bruising abdomen
  `,
  police: 'police, bibp, officers, pcso, log no, crime [number/ref/no]',
  held: `
    arrest~, custody, in custody, in cells, in the cells, police have [him/her/partner], charged,
    bail~, on bail, remand~, locked up, in prison, custdy, in custdy, cells, being interviewed,
    still being interviewed
  `,
  along: `
    accompanied by,
    [attend~/present~/came/come+/arrive~/here/in/seen/came in/sat/waiting/returned] with,
    [brought/bought/driven/dropped/escorted/bib] [in/off/here/up/] by, bib, =with,
    [came/came in/attended/presents] w, w/
  `,
  presence: `
    present, present throughout,
    in [attendance/room/the room/cubicle/the cubicle/bay/the bay/consultation/tow],
    at [the/] bedside, at [her/his] side, beside [her/him], accompany~, attended too,
    also present, with [her/him/pt/patient] [today/throughout/in/],
    [brought/drove/dropped/escorted/carried/drives] [her/him/pt/patient/them] [in/here/to/up/],
    [sat/sit~~/stay~/came/remained/attended/wait~] [in/with/along/too/throughout/beside/by],
    throughout, t/o, holding [her/his] hand
  `,
  couple: `
    couple, both of them, attended together, came together,
    both [say/said/state/laugh~/report~/deny/joking], couple together, pair of them
  `,
  worry: `
    worry~, concern+, concerned, rais~, suspects, suspicious, asking about, asking if,
    unhappy about, anxious about, afraid, scared, fears, frightened
  `,
  tell: `
    rang, ring~, phone~, call~, telephoned, contacted, report~, emailed, letter from, spoke to,
    wrote, came to reception, at reception, informed, says, said, states, told, mentioned, tells,
    phone call
  `,
  weapon: `
    knife, hammer, bat, bottle, belt, buckle, kettle, pan, saucepan, plate+, mug+, cup+, glass,
    phone, remote, shoe, boot+, slipper, keys, chair, stool, ashtray, brush, broom, hairbrush,
    cable, cord, stick, bar, rod, boiling water, hot [water/drink/tea/coffee], fist+, book,
    ornament, vase, lamp, crockery, bowl, hairdryer, straighteners, cigarette, lighter, iron,
    charger, door, wall, table, stairs, floor, food, dinner, things, stuff, objects, items,
    controller, games controller, console, crate, tin, can, tray, poker, pole, pipe, hoover,
    racket, hanger, coat hanger, wooden spoon, spoon, walking stick, ruler, torch, spanner,
    screwdriver, wrench, laptop, ipad, tablet, picture, frame, clock, oil, hot oil, soup, boiling,
    water, bleach, drink, tea, coffee, dumbbell, weights, cork, buckle end, remote control, flex,
    lead, car door, window, drawer, cupboard, gate, pillow, axe, hatchet, machete, spade, shovel,
    crowbar, hoover pipe, hosepipe, mop, golf club, cricket bat, rounders bat, baseball bat,
    snooker cue, pool cue, cue, trophy, candlestick, candle, paperweight, doorstop, brick, stone,
    rock, slate, tile, plank, wood, metal bar, iron bar, chain, padlock, extension lead,
    kettle flex, shower head, toilet seat, frying pan, wok, rolling pin, ladle, spatula, fork,
    peeler, tin opener, corkscrew, can of beans, tin of beans, wine glass, pint glass, tumbler,
    jug, teapot, mug, saucer, casserole, oven tray, hot plate, hob, curling tongs, tongs, tongue,
    hair straightener, blow dryer, aerosol, deodorant, perfume bottle, jewellery box, photo frame,
    mirror, alarm clock, tv remote, xbox, playstation, joystick, handset, keyboard, plug, battery,
    kettlebell, weight, trainer, stiletto, heel, high heel, wellington, flip flop, sandal,
    umbrella, crutch, zimmer, walking frame, wheelchair, pram, buggy, car seat, bike lock, d lock,
    bike pump, helmet, car, van, car keys, bannister, banister, radiator, worktop, sink, bath,
    bath tap, toilet, fridge, cooker, oven, wardrobe, headboard, bed frame, bedpost, coffee table,
    skirting board, doorframe, door frame, pavement, kerb, railings, boiling oil, hot fat,
    hot soup, gravy, hot chocolate, curry, dinner plate, tv, ring, knuckleduster, fist, boot,
    cigar, vape, ciggie, fag, cig, blade, razor, scissors, stanley knife, drill, saw, acid,
    ammonia, white spirit, petrol, air rifle, bb gun, pellet, slingshot, dog lead, leash, whip,
    riding crop
  `,
  blade: 'razor+, razorblade, blade+, knife, scissors, glass, sharpener, sharps, shard',
};
