import type { Lexicon } from '../rule';

/** Words that would mislead one by one. As the longest match they swallow their parts (`detection.md`, traps). */
export const INNOCENT: Lexicon = {
  innocent: `
    [=nth/first/second/third/fourth/fifth] [degree/deg/digit+/finger+/metacarpal/phalanx/ray/toe+/
    mc/mt/metatarsal/trimester/line/dose/opinion/day/hand], slapped cheek, [shaking/shook/shakes] [uncontrollably/all over], going under
    [ga/anaesthetic/the knife/general], not allowed [weight bearing/to weight
    bear/visitors/food/driving/nbm/contact sport], not allowed to [drive/weight
    bear/eat/drink/swim/fly/lift/work until/run/play/bathe/exercise], contact [with/of]
    [covid/measles/chickenpox/tb/meningitis/flu/scabies/chicken pox/norovirus], child contact with,
    wrestling with [grandson/son/grandchildren/dog/kids/brother], smothered in, old [#/fracture] on,
    everything ok, everything else, by [accident/mistake], [refuge/womens aid]
    [collection/box/donation+/shop/charity/volunteer], couple of, strangulated
    [/inguinal/femoral/umbilical/incisional/ventral/para umbilical] [hernia/bowel/
    haemorrhoid+/piles/omentum], [hernia/bowel] [strangulated/strangulation],
    [ac/acj/joint/shoulder/symphysis/placental/retinal/rectus] [joint/] separation, separation
    [anxiety/of placenta/of symphysis], separated [shoulder/acj/ac joint], [life/sight/limb]
    threatening, threatened [miscarriage/miscarage/abortion/preterm/premature/labour/ptl],
    [panic/personal] [alarm/button], punch [biopsy/biopsies/press/bag/hole/line], [skin/hole] punch,
    punched out, assault course, hanging
    [basket+/off/around/out/rail/door/wallpaper/washing/curtains/picture+/from],
    [business/gp/senior/dance/training/birth/tennis/bridge/golf/salaried] partner+, partner+
    [notification/treatment/agency/agencies/organisation+/gp/meeting/practice],
    [heart/asthma/gout/migraine/vertigo/cardiac/panic] attack+, attack of, ex
    [smoker/drinker/army/military/serviceman/miner/forces/police/nurse/teacher/prem/premature/
    ivdu/vivo/utero/fix/footballer/builder/vacuo/raf/navy/user/professional], controlling
    [symptoms/pain/asthma/bp/diet/bleeding/sugars/the pain], choke~
    [on/episode+/sensation/risk/fit], [rowing/row] [machine/club/team/training/boat], [front/back]
    row, in a row, row of, [family/past] [planning/medicine/doctor/tree/gp/room], fight or flight,
    fight~ [infection/off/for breath], tension [headache+/pneumothorax/band], broke down on, split
    [skin/dose/thickness/nail/shift+/pill/tablets], cut~~ [down/out/back/off value/teeth], cutting
    [down/out/back/teeth], heart burn, [nursing/care/residential/rest] home, home
    [visit+/care/oxygen/bp/help/monitoring/birth/meds/medication+/dose/office], house
    [work/dust/bound/keeping/officer], grab [bag/rail+], stress
    [fracture/test/incontinence/echo/ulcer], [baby/fetal/good/felt/feeling] [kicking/kicks/moving],
    kick~ [counts/scooter/well], push [fluids/bike/chair], pushing [in/fluids/pram/pushchair],
    stabbing [pain+/in nature/sensation/headache/chest],
    [fear/afraid/scared/frightened/terrified/nervous] of [needles/flying/heights/falling/dentist/
    the dentist/dark/the dark/hospitals/surgery/injections/blood/spiders/cancer/dying/choking/
    dogs/side effects/covid/anaesthetic/an operation], suicide [prevention/bereavement],
    [cannula/injection/venepuncture/clexane/vaccination] [bruise+/bruising/site], bruising
    [at/round/around/from] [injection/cannula/clexane/venepuncture/bloods], easy bruising, senile
    purpura, bruise~ easily on, [falls/fall] [risk/clinic/team/prevention/assessment/alarm], fall in
    [bp/hb/sats], [fell/fall/falls/falling/fallen] [asleep/ill/pregnant/short/behind],
    [good/close/supportive/stable/happy/healthy/positive/therapeutic/working/loving] relationship,
    in a [stable/happy/supportive/new/long term] relationship, relationship [with
    food/good/status/stable/supportive/fine/ok/happy/to/strong], happily married, marriage
    [happy/good/stable/strong], marital status, violent [vomiting/cough/coughing/shivering], road
    rage, food poisoning, [throw/throws/throwing/threw] up, threw @p back, [alcohol/etoh]
    [gel/wipe+/swab+/rub/hand gel/free/based/units/intake/consumption/audit/advice/
    nil/socially/occasional/occ/occasionally/within limits/minimal/none/rarely/=few],
    [occ/occasional/social/minimal/rare/moderate/low] [alcohol/etoh/drinker/wine/drinking], drinking
    [well/water/fluids/ok/normally/squash/milk/fine/tea/coffee/plenty/from/=few/good], drank
    [water/tea/coffee/milk/squash/calpol], [eating/feeding] and drinking, wine gums, drinks
    [socially/=few], [cardiac/respiratory] arrest, arrest call, custody [nurse/sergeant], =few
    units, units [per/a] week, shake~ [hands/vest/chills/rigors], [left/home] for work,
    [overdose/self harm/suicide] risk [low/minimal/nil], [low/minimal/nil] [suicide/self
    harm/overdose] risk, risk of [overdose/self harm/suicide] [low/minimal/nil], therapeutic od,
    conflict of interest, domestic [cleaner/staff/supervisor/assistant/duties], side effect+,
    shouting distance, choked up, beaten [egg/eggs/metal], leather punch, hole punch, plate cracked,
    upper plate, lower plate, cut grass, cutting [grass/back/hair/roses/hedge], blades of grass,
    [lac/lacs] [wrist/hand] [from/on] [tin/glass], traffic refuge, refuge in [middle/road], nfs [non
    fasting/sample], non fasting sample, doing suicides, suicides at, seat belt mark+, seatbelt
    mark+, cupping, standing on [bus/train/tram/chair/ladder/one leg], third visit, =nth visit,
    spoken for, partner [gentle/kind/excited/lovely/supportive/helpful], od repeat, od please, wine
    bottle fell, first aid, kicked in the back by [goat/horse/cow], got choked up, strangled
    [cry/sound/noise/scream/voice/tone/gasp/sob], husbands surname,
    tension in [neck/shoulders], bumper to bumper, apixaban od, edoxaban od, rivaroxaban od, throat
    squeezed feeling, squeezed feeling, depressed [#/fracture/tibial/skull], hip day, day =few post,
    silent [old/mi/areas/chest], helpline on, by choice, marks back cupping, bmx track, race track,
    cycle track, running track, upset for, one way street, self inflicted wound of, adm 1999, takes
    beating, taking a beating, on bus, carriage, eats like a horse, overdosed on
    [sun/chocolate/caffeine/coffee/sweets/food], strangles [in/at/outbreak], assault on the senses,
    beat [him/her/me] at, jealous of [new/sibling/baby], smothered [with/in], seat restraint,
    punched tickets, standing on bus, seat belt [bruise/bruising/sign], seatbelt
    [bruise/bruising/sign], belt sign, loading wound, box empty, [third/=nth/second/fourth] visit
    [union/healing/removal/suture/cast/plaster], cut off [ring/wedding ring/cast],
    [ring/cast/plaster/boot/tag] cut off, ring cut off, beaten by [af/flu/traffic/the heat/the
    weather/one point/penalties], beaten at, beaten egg, row of warts, killer heels, hit by a wave,
    knocked down [price/the price], tripped by own, slap and tickle lesson, kicked the habit, kick
    the habit, threatened with [statins/redundancy/surgery/rain/insulin/early retirement],
    controlled on, bullied by [hormones/the], fight w his, fight w her, attack of
    [gout/vertigo/hiccups], attack~ at night, punch card, trapped nerve, trigger finger, hanging
    piles, abusing [laxatives/codeine] no, [stabbing/shooting/slapping/punching] pain, like being
    [slapped/stabbed/hit/punched/kicked], felt like a punch, killing [her/him/me] slowly with
    kindness, killing me, her period, dying for a, dying to, to die for, scared of
    [heights/needles/blood/the
    dentist/dentist/flying/mri/scan/surgery/results/spiders/falling/op/operation/hospitals/birth/labour/covid/tests/injection],
    scared to [ride/fly/drive/walk/fall/eat/swim/exercise/mobilise/weight
    bear/move/cough/sneeze/bend/lift/ski/cycle/run/climb/poo/open bowels/wee/use stairs/bath/take],
    afraid to [ride/fly/drive/walk/fall/eat/swim/exercise/mobilise/weight
    bear/move/cough/sneeze/bend/lift], frightened to [walk/move/eat/mobilise/fall/weight
    bear/cough], afraid of [dentist/dentists/heights/needles/scan/mri/results], dread of
    [exam/exams/mri/op/needles], scared of blood, shared custody, [pushed/push/pushes]
    [her/him/self/herself/himself] hard in, trouble with
    [knee/knees/back/hip/hearing/sleep/bowels/waterworks/boiler/car/breathing/stairs], trouble
    [sleeping/breathing/swallowing/walking/hearing/weeing/passing/getting], stormed to victory, on
    the floor above, home alone film, not allowed
    [grapefruit/alcohol/caffeine/shellfish/nsaids/lifting/solids/nuts/dairy/gluten/in pool/in
    sea/contact/lenses/hair dye/penicillin/on plane/sugar/salt], [cannot/cant/couldnt] go on with
    this [knee/hip/back/pain/cough/job/boiler], suicide gene, split up [his/her/the]
    [doses/dose/metformin/tablets/load], [punch/shave] excision, pushed through [prep/the
    pain/pain/it], reads [her/him] [the paper/the/stories/a], choke chain, throttle
    [cable/stuck/jammed/open], polo neck, cord round neck at birth, nuchal cord, suffocating
    [heat/in the heat], [lump/lump in] throat, refuge of, hit a plateau, kicked off w
    [cough/cold/fever], divorced from reality, stalked by [palpitations/bad luck], stalking horse,
    threatened to [rain/snow/quit/leave job/retire], victim of [her/his] own, abuse potential, noise
    abuse, domestic science, domestic on, abusive language on, death of me, beat [herself/himself]
    up over, slapping on, burns to [toast/cakes/food], hit by car, hit by a car, ex
    [boxer/cop/fireman/marine/para/dancer/jockey/plumber/lecturer/head/headteacher/pilot/sailor/banker/athlete/rower/gymnast/model/policeman/copper/firefighter/chef/electrician/joiner/drinker/smokers/colleague/boss/pupil/student/inmate/prisoner/addict/nhs/civil/con/council/directory/situ],
    quiet
    [evening/night/day/time/room/ward/lady/gentleman/baby/precordium/life/retirement/weekend/chest/lungs/labour],
    fell out of, falls out of, fallen out of, cuts [his/her]
    [nails/hair/toenails/food/fringe/toast], cut [his/her]
    [nails/hair/toenails/food/fringe/meds/dose/hours], kicks in sleep, kicking in sleep, threatened
    by [eviction/redundancy/closure], jumped when [injected/cannulated/venepuncture/needle], edge of
    [table/bed/desk/pool/kerb/carpet/rug/worktop/bath/step], custard, own scissors, own knife, own
    razor, told [to/] stop smoking, [boxing/race/poetry/rap/dance] battle, whipped back, nosebleed
    on
  `,
  'no-agent': `
    [attacked/assaulted/abused/battered/beaten/bullied/bitten/hit/struck/kicked/knocked/punched/
    slapped/stabbed/strangled/stalked/threatened/haunted/harassed/tortured/tormented/defeated/floored/
    smothered/crushed/controlled/pushed/thrown/trapped] [/down/over/up/about/in face/on head/on the
    head/in the face/in the eye] by [/a/an/the/her/his/my/some/two/three/swarm of/=few/all/own]
    [/big/small/falling/swinging/passing/heavy/loose/flying/stray/huge/old]
    [wasp+/bee+/hornet+/midge+/mosquito+/mosquitoes/insect+/ant+/jellyfish/seagull+/gull+/magpie/
    goose/geese/swan/pigeon+/cockerel/cow+/bull/bullock/heifer/calf/horse/pony/foal/mare/goat/sheep/
    ram/pig/deer/dog+/puppy/cat+/kitten/rabbit/hamster/parrot/squirrel/badger/rat+/
    pollen/hay fever/hayfever/allergy/allergies/nettles/thorns/brambles/the weather/heat/cold/wind/
    gust/gale/storm/rain/hail/lightning/wave+/tide/surf/sea/sun/snow/ice/
    branch/branches/tree/conker/apple/boom/mast/oar/sail/beam/
    scaffold/girder/pallet/trolley/forklift/hoist/crane/digger/tractor/trailer/barrow/
    swing/see saw/slide/roundabout/gate/shutter/hatch/boot lid/tailgate/bonnet/barrier/turnstile/lift
    door/train door/bus door/shelf/cupboard/ball/football/cricket ball/hockey ball/tennis ball/golf
    ball/puck/shuttlecock/frisbee/boomerang/snowball/javelin/bus/train/tram/
    flu/covid/virus/bug/cold/gout/cramp/migraine+/vertigo/nausea/fatigue/tiredness/hunger/grief/
    homesickness/guilt/nerves/anxiety/doubt/insomnia/itch/pain/wheeze/reflux/tinnitus/hormones/
    menopause/periods/bladder/bowels/chemo/steroids/side effects/debt/debts/deadlines/exams/exam
    stress/workload/work/redundancy/closure/bankruptcy/relegation/statins/inhaler/inhalers/insulin/
    metformin/diet/tablets/medication/propranolol/cuff/machine/monitor/watch/fitbit/
    paperwork/algorithm/price+/bills/costs/point/points/goals/traffic/queue+/crossword/sudoku]
    [/stings/bites/on site]
  `,
  /** Words of manner, of drugs and of harm that are said of a body, a plant or a number. */
  'of-body': `
    [guarded/guarding/rigid] [abdomen/abdo/belly/tummy/prognosis/outlook/rif/luq/ruq/lif],
    [abdomen/abdo/belly/tummy] [/is/was/soft/not/non/tender/and/slightly/mildly] [guarded/guarding/
    silent/quiet/distended], [vague/silent/quiet/strange/odd/funny] [/left/right/l/r/lower/upper/
    epigastric/generalised/central] [abdo/abdominal/chest/back/pelvic/flank/joint/leg/knee/muscle/heart/
    breath/bowel/tummy/stomach] [/pain/ache/discomfort/pains/aches/sounds/symptoms], [vague/silent]
    [pain/ache/aches/pains/discomfort/reflux/migraine/migraines/stones/stone/ischaemia/aspiration/disease],
    [chest/lungs/bowel/bowels/bases] [/is/was/sounds] [silent/quiet], quiet [heart/breath/bowel] sounds,
    crack [in/of/on/to/across] [/the/a/her/his/my], [hairline/small/big/a/heard/loud] crack,
    [coke/cola] [can/bottle/zero/float], [oilseed/oil seed] rape, rape [seed/seeds/oil/field/fields/
    flower/flowers/pollen], bruised [pride/ego/banana/fruit], top [tooth/teeth/molar/incisor],
    [third/second/first] top [tooth/teeth/molar], =gestation [score/marks/result/correct],
    [trading/research/delivery/sparring/dancing/gym/running/walking/lab/crime/study/shooting] partner+,
    dv lamp, [punch~] the air, punched in [/the/her/his] [pin/code/number/ticket], slapped on [/some/the]
    [sun/suncream/sunscreen/cream/lotion/make/makeup], [smacked/whacked/cracked/bashed/thumped] [head/knee/
    elbow/shin/toe/hip] [on/off], [goes/go/going/went] for [walks/a walk/a run/runs/drives/a swim/coffee/
    lunch/a scan/tests]
  `,
  'no-event': `
    [threatens/threatened/threatening] to [lock/give way/rain/snow/burst/rupture/tear/perforate/close/
    shut/strike/prolapse/pop/split/erupt/dislocate/overflow/collapse/fall off/break down],
    cord [round/around] [/the/baby/babys] neck [/x/at/twice/once/loose/loosely/tight/clamped/slipped/
    =few/=times/=many/delivery/birth], [throttled/strangled/strangulating/strangulated/suffocated/
    choked] [bowel/sac/omentum/loop/pile+/tissue/testis/ovary/polyp/fibroid/stoma/tendon/nerve/root/
    roots/plant+/drain/engine/mower], neck of [/the] [sac/womb/bladder/humerus/femur/gallbladder/
    pancreas/bottle],
    [abusive/toxic/bad/complicated/love hate/difficult/troubled/unhealthy/fraught] relationship with
    [food/sugar/alcohol/drink/her phone/his phone/exercise/the gym/coffee/chocolate/bread/sleep/work/body/her body/his body/scales/cake/running],
    [controlling/control~] [her/his/my] [tremor/asthma/bp/wheeze/eczema/cough/bladder/hay fever/sugars],
    [periods/pain/symptoms/migraine/migraines/bleeding/anxiety/bladder/bowels/itch/tinnitus/eczema/ibs/
    cough/hormones/sweats/menopause/illness/disease/asthma/diabetes/vertigo] [is/are/was/were]
    [controlling/ruling/ruining/destroying/wrecking] [her/his/my] [life/sleep/day/days],
    split [condom/condoms/trousers/bill/rent/cost/time/days/week/weeks/care/nights/vote/decision],
    separation of [membranes/wound/the wound/edges/muscle/recti/fragments/lesser/toes/fingers/waste],
    [leaving/left/leave] [/the/a/an] [restaurant/pub/work/shop/shops/church/mosque/party/theatre/cinema/
    office/gym/match/stadium/station/supermarket/school/concert/wedding/funeral/football/bingo/event],
    jealous of [/her/his/their/a/the] [brothers/sisters/friends/mums/dads/mates/sons/daughters/
    colleagues/neighbours/others] [/full/thick/long/new/lovely/big/good] [head of hair/hair/tan/teeth/
    skin/figure/garden/house/holiday/knee/knees/hip/job/figure/curls/eyesight/hearing]
  `,
  /** A negator that denies nothing. */
  pseudo: `
    no increase, no change, no doubt, not only, not certain, not sure, not certain whether,
    not necessarily, no significant change, no interval change, gram negative, not drain,
    no cause of, without difficulty, not know, not just, not alone, [no one/noone/nobody]
    [at home/home/in/there/knows/know/believes/believe/believed/else/to/saw/sees/witnessed/must/can/
    could/should/will/would/helps/listens/listened/asked/asks/came/comes/around/about/with/is to/
    needs/cares/heard/hears/noticed/told/tells/allowed/lets/wants/understands/answers/answered],
    not yet, not known, not extend, no definite change, no improvement, no idea, without change,
    not [changed/change/improved/worsened] [in/],
    no [specific/clear/definite/formal/obvious/] [diagnosis/explanation/reason] for,
    no longer safe, no fixed, not for resus, not to, unable, no significant interval change,
    no suspicious change, not cause, not until, not conveyed, no better, not better,
    not coping, not eating, not attended, not seen, not attend, not working, not reported,
    cant wait, not wanting police, no police, nil police, not happy, no crime, no complaint,
    no plans to report, no contact, no phone, no money, no family, no friends, no support,
    no partner, not willing, not want, not wanting, not wish, not disclosed, no disclosed,
    dont want, doesnt want, does not want, didnt want, not travelling, no social work, not right,
    not good, not acceptable, not tolerate, not taking, not make, not keen, not convinced,
    no prev, no pmh, no pmhx, nil pmh, no loc, nloc, no wound, nil else, no nok, not brought,
    never married, no response, no reply
  `,
};
