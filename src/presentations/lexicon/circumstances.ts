import type { Lexicon } from '../rule';

/** What stands round an event: drink, tablets, sport and work, pregnancy, police, who came along. */
export const CIRCUMSTANCES: Lexicon = {
  drink: `
    etoh, alcohol, alcoholic+, alcoholism, ethanol, intox, intoxicate~, intoxication, inebriated,
    drunk, drunken, drinking, drank, had [a/a few/few] [drink+/pints], [few/several/couple of]
    [drinks/pints], under [the/] influence, on breath, lager, vodka, cider, whisky, whiskey, wine,
    prosecco, gin, rum, beer+, pints, arld, hungover, tipsy, bladdered, sozzled, legless, slurr~,
    bac, booze~, binge~, worse for [wear/drink], pissed, ald, spirits ++, etoh+, cans, wkd, shots,
    jagerbombs, tequila, stella, strongbow, hooch, buckfast, special brew, white lightning, prosecco
    night, night in, hip flask, bottle of [wine/vodka/gin/rum/cider/whisky], smells of drink,
    smelling of drink, unsteady with drink, on the drink, on a bender, bender, hammered, plastered,
    steaming, sloshed, merry, tanked up, day drinking, drinks heavily, heavy night, brandy, sherry,
    port, cognac, rosé, rose wine, champagne, voddies, voddy, bottles of, cocktail, cocktails,
    aperol, baileys, etoh intake, withdrawal, detox, [=few/=many/couple of/several]
    [pints/cans/bottles/shots/glasses/ciders/beers]
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
    pregabalin, gabapentin, lithium, insulin, antidepressant+, antihistamine+, painkiller+, pain
    killers, analgesics, antifreeze, bleach, promethazine, cetirizine, metformin, nytol, anadin,
    solpadeine, feminax, iron, tablet+, tab+, pill+, capsule+, meds, medication+, blister+, blister
    pack+, packet+, pack+, box+, strip+, sachet+, sleepers, ferrous, ferrous sulf, ferrous sulphate,
    iron tablets, clozapine, tablets, bisoprolol, ramipril, colchicine, digoxin, verapamil, opiates,
    kalms, para, paras, paracetamols, ibuprofens, trazodone, phenytoin, baclofen, levothyroxine,
    thyroxine, piriton, melatonin, warfarin, co dydramol, duloxetine, amlodipine, atenolol,
    hydroxyzine, lamotrigine, valproate, carbamazepine, risperidone, aripiprazole, dosulepin,
    buscopan, loperamide, mebeverine, omeprazole, antihistamines, water tablets, heart tablets, bp
    tablets, blood thinners, nans tablets, mums tablets, meds box
  `,
  lots: `
    bottle of, =many, handful+, all of, all [her/his/my/the/their], bunch of, load of, loads of,
    lots of, whole, entire, full, cocktail, fistful, too many, dozens, unknown
    [quantity/number/amount], large [quantity/amount/number], rest of, what was left, stash,
    stockpiled, palmful, [weeks/months] supply, mixed, multiple, double, triple, extra, box of,
    packet of, months worth, weeks worth, excess, excessive, an excess of, surplus, overdosed, about
    =many, approx =many, roughly =many, around =many
  `,
  empty: 'empty, emptied, =few empty',
  mistake: `
    by mistake, in error, mistakenly, accidental, accidentally, unintentional, unintentionally, not
    [intentional/deliberate/deliberately], inadvertent, inadvertently,
    [dose~/medication/drug/dispensing/pharmacy] error, [double~/extra/repeat] [dose~/the dose],
    thought the max, misread, [confused/confusion/muddled/mixed up/forgot/forgotten]
    [about/over/her/his/the/whether/and/ with/if/he/she/that], forgot, therapeutic
    [excess/overdose/od], for [the/her/his/a/severe/bad/dental/tooth/back/period/knee]
    [pain/toothache/headache/ migraine/backache/sciatica], for
    [toothache/headache/migraine/sciatica/pain], wrong [dose/tablet+/medication/strength], toddler,
    got hold of, got into, miscalculate~, over 24h, over 24 hours, tds plus, compound, no intent, no
    intention of harm, for cramps, for period pain, for earache, one only, in a muddle, in muddle, by muddle,
    [skip/miss/omit] [the/] next dose, [licked/sucked] [a/one/=few/x/=times], extra dose in error,
    double dose in error, dosette mix up, mix up, mixed up her
  `,
  sport: `
    dancing, ceilidh, zumba, dance class, football, footy, soccer, rugby, netball, hockey, cricket,
    tennis, squash, badminton, basketball, boxing, kickboxing, karate, judo, taekwondo, martial
    arts, mma, jiu jitsu, bjj, sparring, gym, match, goalkeeper, tackle, five a side, ski~,
    snowboard~, skate~, skateboard~, trampoline~, trampoline, cycling, bike, cyclist, bicycle, horse
    riding, pony, hurling, lacrosse, gymnastics, running, jogging, marathon, parkrun, climbing,
    surfing, playing, playground, bouncy castle, scooter, sledging, golf, wrestling club, snowball,
    frisbee, rollerblad~, swimming, in pe, crossfit, deadlift, racecourse, jockey, ski injury, bmx,
    rodeo, athletics, track and field, skating, wrestling match, scaffold, marathon splits, splits,
    paintball, airsoft, stag do, hen do games, gym class, ruck, scrum, dojo, league, hockey stick,
    boxing bout, bout, opponent, teammate, team mate, team, coach, referee, goalie, keeper, pitch,
    batting, bowled, fielding, wicket, racket, shuttlecock, triathlon, track, circuits, kettlebell,
    barbell, dumbbell, spin class, pilates, yoga, surf, kayak, canoe, rowing, sailing, dinghy,
    archery, fencing, polo, darts, pool cue, ice rink, skatepark, half pipe, bouldering, abseil,
    laser quest, softplay, soft play, theme park, rollercoaster, show jumping, trot, canter, gallop,
    hack, game, hockey ball, a side, tackled in
  `,
  toy: `
    firework+, fire work+, sparkler+, firecracker+, fire cracker+, rocket+, roman candle+,
    banger+, mortar+, smoke bomb, explosion, exploded, bottle rocket+, bottlerocket+, black cat+,
    ball, snowball, frisbee, toy+, balloon, m 80, cherry bomb, fire
  `,
  work: `
    union rep, bus driver, driving bus, whilst driving, [delirious/confused/psychotic/agitated]
    [patient/resident/pt/inpatient], at work, on shift, on duty, whilst working, while working,
    customer+, shoplifter+, passenger+, pupil+, inmate+, prisoner+, [whilst/while] restraining,
    staff [assaulted/member], by [a/] [patient/resident/service user/pupil/student/customer],
    security guard, prison officer, door staff, teaching assistant, [care/nursing] home resident,
    forklift, machine, machinery, warehouse, building site, factory, riddor, workplace, colleague,
    scaffold, on site, at site, day centre, staff form, foreman, apprentice, at job, on a job,
    occupational health, union, datix, inmate, prison, shoplifter, client with, resident, care home,
    shift, employer, by passenger, passenger, licensed, jury, line manager, HGV, crew member,
    porter, shop floor, till, store manager, abattoir, farm, farmer, kitchen porter, chef, pub
    landlord, barrel, barmaid, bouncer, doorman, classroom, in class, teacher
  `,
  road: `
    rtc, rta, mvc, mva, car, van, lorry, bus, motorbike, motorcycle, moped, e scooter, driver,
    seatbelt, seat belt, seat belted, airbag, pedestrian, pothole, bumper, braked, braking, sharp
    brak~, rear ended, shunt~, shunted, pillion, low side, doored, cyclist, roundabout, junction,
    swerved, aquaplan~, skid~~, collision, write off, dashcam, cycling, e bike, ebike
  `,
  tools: `
    ladder, kitchen knife, chopping, slicing, peeling, cooking, tin, washing up, diy, hammering,
    drill, [a/the/hand/circular/table/band/bread/power/electric/with/on/by/own] saw, chainsaw, gardening, hedge, lawnmower, secateurs, oven, splinter, thorn, nail gun,
    screwdriver, stanley knife, mandolin, ice, icy, snow, loft, gutter+, basket, flat pack, hook,
    rake, oven door, shelf, low beam, pavement, kerb, hoover, bath mat, rug, sleeping child,
    shaving, shave, roses, brambles, bramble, thorns, hedge trimmer, bench, razor new, slicer,
    strimmer, mower, jar, wok, fryer, grill, bbq, hob, tray, zip, shredder, cork, ikea, gate, loft
    hatch, firewood, logs, axe, chisel, avocado, grater, glass shelf, tin opener
  `,
  animal: `
    dog+, cat+, horse+, pony, cow+, bull, sheep, insect+, bee, wasp, ferret, rabbit, hamster, rat,
    spider, puppy, kitten, geese, swan, jellyfish, tick+, mosquito+, midge+, flea+, goat, pug, lamb,
    calf, donkey, hen, cockerel, parrot, snake, rodent, fox, badger, alpaca, llama, pet, terrier,
    labrador, staffie, collie, spaniel, greyhound, pugs, fiancee pug, spaniels, deer, ferrets, bees,
    hornet, mouse, guinea pig, tortoise, turtle, budgie, cockatiel, ram, ewe, heifer, bullock, mare,
    foal, stallion, lurcher, poodle, cockapoo, jack russell, husky, rottweiler, pit bull
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
    cigar, vape, ciggie, fag, cig, blade, razor, scissors, stanley knife, drill, [a/the/hand/circular/table/band/bread/power/electric/with/on/by/own] saw, acid,
    ammonia, white spirit, petrol, air rifle, bb gun, pellet, slingshot, dog lead, leash, whip,
    riding crop
  `,
  blade: `
    razor+, razorblade, blade+, knife, scissors, glass, sharpener, sharps, shard, craft blade, craft
    knife, stanley blade, pencil sharpener, compass, safety pin, tweezers, hair tongs, lighter,
    broken mirror, bottle top, can lid, disposable razor, scalpel
  `,
  /** Laughter, pride and kindness beside a mishap. */
  sunny: `
    mortified, giggly, giggling, in stitches, laughing, laughed, laughs, grins, grinning, pleased,
    proud, thrilled, chuffed, delighted, excited, happy, content, lovely, wonderful, superb,
    brilliant, marvellous, saint, adores, doting, devoted, beautifully, good humour, jokes, joking,
    teasing, apologetic, inseparable, rock, sweet, hilarious, sheepish, embarrassed laughs,
    honeymoon, cuddle, hugged, hug, kissed, holding hands, squeezes her hand, squeezed her hand,
    holds her hand, held her hand, held his hand, holds his hand, holding her hand, holding his
    hand, at his request, at her request, at pts request, at their request, at pts asking, by
    agreement, by choice, by request, deaf, as deaf, poor writing, poor eyesight, eyesight, scam
    calls, needle phobic, in labour, nervous dad, dad to be, amused, blushes, blush, hero, my rock,
    polite, rueful, good humoured, kind, reassured, enjoying, enjoys, glad, grateful, looking
    forward, all get on, gets on well, good rapport, settled, calm home, home happy, happy home,
    well at home, all well
  `,
  /** How people hurt themselves: things, places and slips that need nobody else. */
  mishap: `
    loft, loft hatch, ladder, stepladder, jar, tin, lid, cork, champagne, zip, shredder, tray, oven,
    hob, wok, fryer, grill, bbq, barbecue, bonfire, hosepipe, wave, ice rink, surf, gate, hedge,
    mower, lawnmower, strimmer, sofa, flatpack, flat pack, ikea, trolley, wheelie bin, doorstep,
    lego, toy box, bunk, trampoline, paddling pool, swing, slide, splinter, cactus, fish hook,
    kitchen cabinet, car boot, bonnet, own fault, by accident, accidentally, accident, own dog,
    missed step, missed bottom, missed a step, caught finger, trapped finger, own foot, stubbed,
    rolled ankle, rolled, inverted, inversion, sneezed, sneezing, lifting, bending, awkwardly,
    overdid, overdoing, crutches, heels, high heels, flip flops, wet floor, wet leaves, polished
    floor, slippery, ice, icy, snow, escalator, bath mat, rug, lead, cable, hoover, laundry, washing
    basket, shopping, groceries, suitcase, luggage, cot, buggy, pram, pushchair, conservatory,
    greenhouse, shed, patio, decking, garden, allotment, tree, branch, pruning, planting, digging,
    fence, painting, decorating, wallpaper, plaster cast, drill, hammer, nail, screw, [a/the/hand/circular/table/band/bread/power/electric/with/on/by/own] saw, stanley,
    chisel, axe, log, logs, firewood, kettle, iron, tongs, ghd, straighteners, candle, matches, hot
    oil, hot tray, wok, pan, saucepan lid, mandolin, grater, avocado, bagel, oyster, tin opener,
    glass broke, broken glass, washing up, dishwasher, peeling, chopping, slicing, cooking, baking,
    carving, bike, scooter, skateboard, roller, skates, paddleboard, kayak, canoe, boat, pier,
    beach, pool, swimming, diving, dive, snorkel, hike, hiking, hill, fell walking, walking boots,
    stile, rambling, campsite, tent, caravan, festival, concert, moshpit, dance floor, dancing,
    ceilidh, escape room, soft play, theme park, roller coaster, zumba, yoga, pilates, gym, run,
    running, jog, marathon, training, class, match, pitch, ring stuck, contact lens, mascara,
    superglue, glue, bleach splash, cleaning, shelf, wardrobe door, curtain, bulb, light bulb,
    ceiling, low beam, beam, stairs with, carrying, own hand, spout, steam, descale, mallet, peg,
    climbing wall, mat, funfair, ride, nettle, tug of war, fete, sleepwalker, sleep walking, dance,
    bedpost, hammock, loppers, trampoline park, roller disco, washing line, ski run, paddle, boiling
    jam, jam, holiday, bent, wheelie bin lid
  `,
};
