/** Ordinary words of notes, commonest first; sentences of them are as hard to foresee as real ones. */
export const ORDINARY_WORDS =
  `the and with of to in for was is on a at no she he has her his not been from that this which after had by were as but be or are who when will all one two both since well some very then still
  patient pain history left right normal seen day week month year today given review noted good time blood without old per also reports following past chronic acute mild moderate severe status care plan family room hospital clinic doctor nurse staff admitted discharged stable clear soft tender positive negative rate pressure heart lung chest abdomen head neck back arm leg knee hip eye ear nose throat skin spine brain liver kidney bowel bladder
  examination general appearance alert oriented comfortable distressed pale warm dry moist clean intact regular murmur wheeze crackles breath sounds equal bilateral lower upper distal proximal medial lateral anterior posterior superficial deep open closed large small medium number several multiple single first second third last next early late morning afternoon evening night
  medication tablets dose daily twice weekly started stopped increased reduced continued changed prescribed takes taking allergies none known penicillin rash reaction nausea vomiting diarrhoea constipation fever cough cold headache dizziness weakness numbness tingling fatigue sleep appetite weight loss gain swelling redness discharge bleeding infection wound dressing sutures removed healing healed scar
  surgery procedure operation anaesthetic consent risks benefits explained understood agreed questions answered performed tolerated complications theatre recovery ward bed mobile walking stairs independent frame stick wheelchair carers lives alone house flat bungalow ground floor upstairs downstairs kitchen garden street shop school college office factory farm
  married retired works driver teacher builder engineer smoker never smoked cigarettes alcohol units drinks occasional socially exercise diet healthy diabetes asthma hypertension cholesterol stroke cancer angina epilepsy arthritis depression anxiety migraine eczema reflux gout anaemia thyroid
  scan xray ultrasound result results pending reported shows showed evidence consistent suggestive fracture displaced undisplaced joint bone tendon ligament muscle nerve vessel pulse reflexes power tone sensation gait balance coordination vision hearing speech swallow memory mood affect thought behaviour insight capacity
  friend brother parents children baby pregnant weeks gestation delivery midwife ambulance crew police paramedic triage cubicle waiting transferred referred called telephoned advised returned followed appointment letter urgent routine soon tomorrow
  fell slipped tripped walked drove ran lifted twisted landed caught stepped reached sat stood felt thought said told asked answered wanted needed tried managed unable refused accepted declined brought left arrived came went stayed
  approximately gradually suddenly intermittently constantly occasionally previously currently recently usually possibly probably clearly slightly markedly otherwise however therefore because although during before between under over around through against within`
    .split(/\s+/)
    .filter(Boolean);

const BEGINNINGS =
  'bar dun mor hal wes kel tar lin pen ros cal ver sul mac fen gra tre nor hol'.split(' ');
const MIDDLES = 'der lin mo ta ri ve lo ni ca do se ru ma ti'.split(' ');
const ENDINGS = 'ton ley by ford wick zole pril mab nine ose ane ill ix ard'.split(' ');

/** Names of people, places and drugs that nobody has: some 25,000 of them, seldom met twice. */
export function makeName(pick: <T>(from: readonly T[]) => T): string {
  return pick(BEGINNINGS) + pick(MIDDLES) + pick(MIDDLES) + pick(ENDINGS);
}
