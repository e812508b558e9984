import type { Lexicon } from '../rule';

/** Plain words of a note, which no frame asks for: they are only weighed, for or against (`weights.ts`). */
export const PLAIN: Lexicon = {
  /** What people come for on an ordinary day. */
  routine: `
    bp check, bp, smear, bloods, blood test, jab, jabs, flu jab, vaccine, vaccines, vaccination,
    review, annual review, med review, medication review, repeat, repeats, script, prescription,
    results, travel, contraception, coil check, coil, implant, hrt, fit note, sick note, form,
    letter, insurance, referral, physio, x ray, xray, clinic, list, elective, consent, pre op, post
    op, follow up, f/u, booking, scan, 6/52 check, postnatal check, newborn check, weaning, feeding,
    screening, medical, hgv, dvla, certificate, statin, statins, metformin, ramipril, amlodipine,
    inhaler, inhalers, omeprazole, levothyroxine, tamsulosin, folic acid, vit d, iron, emollient,
    cream, drops, glasses, hearing aid, aids fitted, filling, crown, implant, scale and polish,
    denture, braces, refraction, lens, dressing, dressings, suture removal, clip removal, wound
    check, injection, steroid injection, ultrasound, mri, ct, dexa, spirometry, ecg, echo, holter,
    biopsy, excision, cryo, colonoscopy, endoscopy, theatre, ga, epidural, induction, ctg, fetal
    movements, midwife led, discharge, discharged, routine, check, recall, appraisal, diet, weight
    loss, smoking, champix, quit, exercise, exercises
  `,
  well: `
    well, fine, ok, okay, good, normal, nad, nil, stable, settled, improving, improved, healing,
    clean, satisfied, comfortable, mobile, independent, independently, coping, no concerns, nil
    concerns, safe, calm, cheerful, chatty, relaxed, content, healthy, thriving, sorted, better,
    fully, easily, straight, wb, fwb, weight bearing, minor, superficial, small, mild, consistent,
    witnessed, seen by, utd, up to date, tetanus, booster, removed, reduced, glued, strapped, buddy
    strapped, splint, ice, elevated, analgesia, reassured, advice given, home
  `,
  cover: `
    sleeve, sleeves, scarf, makeup, make up, sunglasses, hood, hoodie, polo neck, foundation,
    concealer, coat on, jumper, mask, fringe over, hat, cardigan, long sleeves, tights, gloves,
    cuffs
  `,
  room: `
    kitchen, bathroom, bedroom, hall, hallway, landing, lounge, sofa, settee, bed, doorway, porch,
    garage, loo, toilet, bath, house, flat, floor, carpet, wall, stairs, street, car, van, drive,
    gate
  `,
  hour: `
    night, nights, at night, overnight, 2am, 3am, 4am, 1am, midnight, early hours, weekend,
    weekends, sunday, saturday, friday, payday, evening, evenings, tonight, last night, christmas,
    new year, bank holiday, every night, most nights, each time, every time, whenever
  `,
  hedge: `
    apparently, allegedly, reportedly, alleged, ?how, unclear, unsure, or so, supposedly, somehow,
    something, somewhere, some reason, odd, strange, strangely, oddly, curious, vague, again, really
  `,
  asks: `
    asks, asked, asking, wants, wanted, wishes, wish, please, can she, could she, could we,
    requests, requested, needs, begs, begged, would like, rather, hopes
  `,
  cant: `
    cant, cannot, couldnt, wont, wouldnt, didnt, doesnt, never, not, refuses, refused, unable,
    stopped, no longer, dont, must, must not, has to, had to, have to, needs to, only, unless,
    until, before, if
  `,
  silence: `
    silent, silence, quiet, mute, whisper, whispered, whispers, nods, nodded, shrugs, shrugged,
    stares, stared, looks, looked, eyes, glances, glanced, flinch, flinched, winces, froze, rigid,
    still, pale, white, grey, shaking, trembling, shook, cried, cries, sobs, sobbed, wept, tears,
    tearful, weepy
  `,
  'marks-word': `
    bruise, bruises, bruising, bruised, mark, marks, swelling, swollen, split, cut, lip, eye, jaw,
    cheek, nose, tooth, teeth, ear, rib, ribs, wrist, arm, arms, forearm, hair, scalp, neck, throat,
    face, breast, thigh, thighs, back, head, lump, haematoma, laceration, burn, scald
  `,
  'force-word': `
    punched, kicked, slapped, hit, pushed, shoved, thrown, threw, grabbed, dragged, pinned, choked,
    strangled, bitten, stabbed, beaten, headbutted, stamped, hurt, hurts, smashed, smacked, pulled,
    yanked, shook, shaken, squeezed, held, twisted, bent, burned, burnt, poured, locked, followed,
    threatened, forced, made, chased, spat, thumped, whacked, struck, banged, knocked, tripped,
    launched, lobbed, chucked, swung, jabbed, poked, belted, battered
  `,
  'hold-word': `
    controls, control, controlling, allowed, allow, lets, permission, decides, chooses, checks,
    checked, counts, tracks, watches, watching, follows, locks, keeps, hides, takes, took, holds,
    money, wages, bank, card, phone, passport, keys, password, app, account, receipt, visitors,
    contraception, pill, pills, clothes, food
  `,
  'death-word': `
    die, dead, death, kill, killed, killing, suicide, suicidal, overdose, end it, rope, bridge,
    train, note, goodbye, burden, pointless, no point, hopeless, gun, knife, grave, ground
  `,
  'part-word': `
    left, leaving, leave, split, separated, divorce, divorced, ex, broke up, breakup, ended, moved
    out, thrown out, kicked out, affair, cheating, solicitor, court, custody, contact, locks, bags,
    row, rows, argument, arguing, argues, fight, fighting, fought, shouting, shouts, screaming,
    temper, angry, anger, jealous, drunk, drinks, drinking
  `,
  'good-family': `
    lives with, lives w, home with, supportive, support, helps, helping, helped, drove, drives,
    brought, brings, caring, kind, loving, lovely, great, happy, laughing, laughs, joke, jokes,
    joking, proud, excited, wedding, holiday, honeymoon, birthday, anniversary, baby, twins,
    grandchildren, dog, garden, choir, church, club, retired, cooks, cooking, cooked, shops,
    shopping, together, both, family, visiting, visits, phoned, rang, worried, collected, collects
  `,
  'somebody-works': `
    teacher, nurse, police officer, officer, doctor, carer, solicitor, counsellor, paramedic, chef,
    farmer, builder, postman, driver, student, trainee, volunteer, manager, receptionist,
    firefighter, soldier, prison officer, doorman, hairdresser, gardener, electrician, plumber,
    roofer, vet, midwife, social worker, porter, cleaner, barista, client, clients, customer, pupil,
    pupils, colleague, colleagues, shift, work, job, boss, union, course, training, lecture, trial,
    jury, charity
  `,
  'of-others': `
    daughter, son, mother, father, mum, dad, sister, brother, friend, neighbour, cousin, aunt,
    uncle, niece, nephew, grandson, granddaughter, colleague, flatmate, lodger, mate, in laws,
    parents, stepdad, stepfather, stepson
  `,
  illness: `
    pain, ache, cough, cold, fever, infection, rash, itch, nausea, vomiting, dizzy, migraine,
    headache, palpitations, fatigue, tired, insomnia, breathless, wheeze, swelling, ulcer, lump,
    mole, discharge, constipation, reflux, ibs, asthma, copd, diabetes, gout, arthritis, thyroid,
    anaemia, menopause, hernia, gallstones, appendix, cancer, stroke, seizure, dementia, uti,
    pneumonia, cataract, glaucoma, eczema, psoriasis, acne, shingles, vertigo, tinnitus, sciatica,
    plantar fasciitis, tonsillitis, sinusitis, breathe, breathing, wake, sick, vomit, hot, sweaty,
    weak, dizziness, swollen glands, sore throat, glands, nose, ear, chest, belly, bowels, bladder,
    urine, vision, speech, allergic, allergy, reaction, nuts, sting, fits, seizures, temperature,
    shivering, throbbing, itching, itchy
  `,
  'small-word': `
    mug, cup, plate, pan, kettle, iron, belt, boot, shoe, slipper, phone, remote, bottle, glass,
    brush, stick, lead, cable, hob, oven, door, drawer, fork, spoon, tray, lighter, cigarette, ring,
    keys, bag, chair, table, tv, laptop, radiator, pillow, rug, tin, jar
  `,
  explosion: `
    firework, fireworks, sparkler, sparklers, firecracker, firecrackers, mortar, rocket, bottle
    rocket, exploded, explosion, lit, lighting, went off, blew up, debris, shell, casing, fuse,
    display, dx, yom, yof, fx, type
  `,
};
