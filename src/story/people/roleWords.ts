/** Nouns that say what somebody is: the heads of roles. */
const ROLE_NOUNS = new Set(
  `president minister secretary chancellor premier ambassador envoy diplomat spokesman spokeswoman spokesperson adviser advisor aide
  confidant confidante chief head director chairman chairwoman chairperson chair leader deputy mayor governor senator congressman
  congresswoman representative lawmaker legislator mp mps mep msp councillor councilor councilman councilwoman alderman commissioner
  commander general colonel major captain lieutenant sergeant corporal private officer constable superintendent inspector detective sheriff
  marshal admiral brigadier judge justice prosecutor attorney lawyer solicitor barrister magistrate coroner king queen prince princess
  duke duchess earl baron baroness emperor sultan emir ayatollah pope bishop archbishop cardinal imam rabbi priest vicar pastor
  coach manager skipper striker midfielder defender goalkeeper winger quarterback player athlete sprinter runner swimmer boxer
  golfer cyclist driver pilot astronaut engineer scientist researcher professor lecturer teacher headteacher headmaster headmistress
  principal dean rector student pupil doctor surgeon nurse midwife paramedic physician psychiatrist economist analyst strategist
  historian astronomer physicist chemist forecaster conservationist expert specialist consultant entrepreneur inventor
  founder co-founder cofounder owner co-owner executive ceo cfo coo cto partner investor banker trader broker businessman businesswoman
  billionaire millionaire tycoon magnate journalist reporter correspondent editor columnist presenter host broadcaster anchor commentator
  author writer novelist poet playwright artist painter sculptor photographer designer architect musician singer rapper songwriter
  composer conductor guitarist drummer bassist pianist violinist cellist actor actress comedian producer filmmaker model dancer
  choreographer chef farmer fisherman shopkeeper baker builder miner worker resident neighbour neighbor villager homeowner landlord
  volunteer activist campaigner organiser organizer protester protestor witness survivor victim suspect defendant gunman soldier veteran
  fighter militant hostage refugee migrant father mother husband wife son daughter brother sister uncle aunt cousin nephew niece
  grandmother grandfather grandson granddaughter widow widower friend colleague fiancé fiancée girlfriend boyfriend twin parent
  candidate nominee challenger incumbent rival opponent successor predecessor member official coordinator co-ordinator administrator
  treasurer auditor ombudsman whistleblower negotiator mediator translator trustee curator librarian archivist ranger warden keeper
  firefighter superintendent boss supremo tsar czar guru veteran pensioner backbencher peer whip speaker chaplain undersecretary
  vice-president vice-chair clerk trainer jockey umpire referee champion medallist medalist winner runner-up legend star bassist
  technician mechanic plumber electrician carpenter butcher grocer publican hotelier restaurateur gardener beekeeper shepherd vet
  toxicologist master treasurer secretary-general director-general vice-chancellor
 accountant assistant attendant bookkeeper bricklayer caretaker cashier cleaner cook counsellor counselor courier dentist developer
  dispatcher foreman forewoman geophysicist hairdresser instructor investigator janitor labourer laborer
  locksmith merchant optician pharmacist porter receptionist roofer seamstress supervisor tailor therapist tiler tutor undertaker
  counterpart headliner teammate team-mate registrar comptroller custodian operator planner surveyor statistician demographer cartographer mayor-elect president-elect`.split(
    /\s+/,
  ),
);

/** Roles that are no titles: with a capital inside a run of capitals they belong to the name of a thing ("Blue Star Ferries"). */
const PLAIN_ROLES = new Set(
  `star legend champion winner keeper ranger pilot model friend partner rival member twin driver player runner worker miner builder baker
  farmer fighter soldier hostage witness producer parent owner neighbour neighbor writer poet singer dancer painter hunter trader
  master boss warden peer private guru clerk host anchor shepherd gardener butcher planner`.split(/\s+/),
);

/** Whether a role noun is a title that stands before names with a capital: "Mayor", not "Star". */
export function isTitleNoun(lower: string): boolean {
  return isRoleNoun(lower) && !PLAIN_ROLES.has(lower);
}

const ROLE_ENDING =
  /^(?:\p{L}+(?:ologist|ographer)|\p{L}{3,}(?:spokesman|spokeswoman|woman|keeper|maker|tician|trician))$/u;

/** Words that end like a doer's and are none. */
const NO_AGENTS = new Set(
  `river number under over after other paper water power summer winter letter matter order center tower computer corner quarter minor major
  senior junior prior interior exterior former floor door error factor motor sector harbor labor honor color later never together another
  either whether per her however earlier rather ever newspaper prior server border winter september october november december
  chapter poster supper dinner weather leather feather shoulder finger ladder bladder cover offer answer murder silver copper
  plaster cluster disaster master inner outer upper lower latter better greater larger smaller tanker carrier freighter destroyer cruiser
  helicopter container printer scanner important instant distant constant relevant significant giant plant grant restaurant
  elephant want urban human woman german roman ocean median russian italian asian canadian`.split(/\s+/),
);

/** Whether a noun looks like a doer's: "fiddler", "florist". Less sure than `isRoleNoun`: it counts only right before a full name. */
export function looksLikeDoer(lower: string): boolean {
  return /^\p{Ll}{3,}(?:er|or|ist|ian|ant)$/u.test(lower) && !NO_AGENTS.has(lower);
}

/** Titles that stand before a name and say little else. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady rev reverend fr sister madam mme monsieur herr frau signor sheikh sheik st'.split(
    ' ',
  ),
);

/** Ranks and offices, as they are shortened before a name. They are roles. */
export const SHORT_RANKS: ReadonlySet<string> = new Set(
  'gen ch cllr lt col maj capt sgt cpl pvt adm cmdr brig sen rep gov supt insp det pc dc ds di dci pm'.split(' '),
);

/** Whether a word can be the head of a role: "spokesperson", "minister", "volcanologist". */
export function isRoleNoun(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || ROLE_ENDING.test(lower) || ROLE_NOUNS.has(lower.replace(KIN, ''));
}

/** What makes other kin of kin, and other offices of offices: "great-granddaughter", "stepson", "mother-in-law", "ex-captain". */
const KIN = /^(?:great-|half-|step-?|ex-)+|-(?:in-law|elect|designate)$/g;

/** Words that end the names of institutions, or stand in them, and are no part of a person's name. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  `prime vice acting deputy current former lieutenant co administration affairs agency agriculture air airlines airport airways alliance army assembly association authority bank bay beach board
  bridge broadcasting bureau business cabinet campaign castle cathedral center centre central chamber channel charity church city climate
  coalition club college command commerce commission committee community company conference congress constitution construction
  cooperation corporation corps council country county court creek culture daily day defence defense department development digital
  district division economic economy education election electoral embassy emergency energy enterprises environment equality estate exchange
  executive exports faculty falls family federal federation ferry festival finance financial fire fisheries fleet force forces foreign forest
  forum foundation front fund gallery garden gardens gas gazette global government green group guard harbor harbour health herald high highway
  hill hills holdings home homeland hospital hotel house housing human immigration inc independent industrial industries industry information
  inquiry institute institution insurance intelligence interior international investment investments island islands journal justice labour
  lake land law league legal library limited line local logistics ltd magazine management maritime market media medical medicine memorial
  military mining ministry monetary motors mount mountain museum music national nations natural naval navy network new news north northern
  observatory observer office oil olympic operations opera orchestra organisation organization pacific palace park parliament
  partners partnership party peninsula petroleum planning plc police policy political port post power press prison programme program project
  protection public radio railway rail red region regional relations relief reporters research reserve resort resources revolutionary
  rights river road royal safety school science sciences sea secretariat security senate service services shipping social society solutions
  south southern space special sport sports square stadium staff state station stock store strategic street studio studios summit
  supreme system systems team technologies technology telecom television territories theater theatre times tower town trade trades trading
  transport transportation treasury treaty tribunal trust tv union united university valley veterans village wall war water weekly welfare
  west western wildlife women works world youth zone act bill avenue lane drive court cup prize award awards championship championships open
  games series trophy grand prix tournament accord agreement deal plan pact protocol convention declaration report review study survey index`.split(
    /\s+/,
  ),
);

/** Nouns that say that the name beside them is an organisation or a place: "the carmaker Tesla", "the city of Lviv". */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  `group company firm airline carmaker automaker bank giant retailer charity newspaper website site network outlet agency party union
  movement militia club team side brand maker manufacturer supplier developer platform app service operator magazine station university
  school hospital city town village suburb region province state island capital district port river mountain hurricane storm typhoon
  cyclone ship vessel tanker ferry yacht spacecraft rocket satellite drug vaccine virus variant film movie album song book novel series
  show game operation project programme program mission startup start-up supermarket chain broadcaster regulator watchdog insurer
  lender utility think-tank tank ngo nonprofit non-profit faction organisation organization army forces government ministry`.split(
    /\s+/,
  ),
);

/** What follows the name of an organisation or place that stands before a noun: "Tesla shares", "Hamas fighters". */
export const THING_FOLLOWERS: ReadonlySet<string> = new Set(
  `officials forces fighters militants shares stock stocks employees workers staff customers users police residents authorities troops
  soldiers fans headquarters spokesman spokeswoman spokesperson airport airstrikes coast border stadium store stores factory plant
  group office bureau region province city lawmakers lawmaker government governor leaders negotiators executives engineers scientists
  researchers reporter correspondent journalist journalists players captain manager striker coach midfielder defender boss`.split(
    /\s+/,
  ),
);
