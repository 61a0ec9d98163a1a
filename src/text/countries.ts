/** Countries, continents and their people, each line one of them: its usual name first, then the words that stand for it in the news. */
const COUNTRIES = `
afghanistan afghan afghans
africa african africans
albania albanian albanians
algeria algerian algerians
angola angolan angolans
argentina argentine argentines argentinian argentinians
armenia armenian armenians
asia asian asians
australia australian australians
austria austrian austrians
azerbaijan azerbaijani azerbaijanis
bahrain bahraini bahrainis
bangladesh bangladeshi bangladeshis
belarus belarusian belarusians
belgium belgian belgians
bolivia bolivian bolivians
bosnia bosnian bosnians
brazil brazilian brazilians
britain british briton britons uk
bulgaria bulgarian bulgarians
cambodia cambodian cambodians
cameroon cameroonian cameroonians
canada canadian canadians
chad chadian chadians
chile chilean chileans
china chinese
colombia colombian colombians
congo congolese
croatia croatian croatians croat croats
cuba cuban cubans
cyprus cypriot cypriots
czechia czech czechs
denmark danish dane danes
ecuador ecuadorian ecuadorians
egypt egyptian egyptians
estonia estonian estonians
ethiopia ethiopian ethiopians
europe european europeans
finland finnish finn finns
france french frenchman frenchmen
gaza gazan gazans
georgia georgian georgians
germany german germans
ghana ghanaian ghanaians
greece greek greeks
guatemala guatemalan guatemalans
haiti haitian haitians
honduras honduran hondurans
hungary hungarian hungarians
iceland icelandic icelander icelanders
india indian indians
indonesia indonesian indonesians
iran iranian iranians
iraq iraqi iraqis
ireland irish irishman
israel israeli israelis
italy italian italians
jamaica jamaican jamaicans
japan japanese
jordan jordanian jordanians
kazakhstan kazakh kazakhs
kenya kenyan kenyans
korea korean koreans
kosovo kosovan kosovar kosovars
kuwait kuwaiti kuwaitis
latvia latvian latvians
lebanon lebanese
liberia liberian liberians
libya libyan libyans
lithuania lithuanian lithuanians
malaysia malaysian malaysians
mali malian malians
mexico mexican mexicans
moldova moldovan moldovans
mongolia mongolian mongolians
morocco moroccan moroccans
mozambique mozambican mozambicans
myanmar burma burmese
nepal nepali nepalese
netherlands dutch holland
nicaragua nicaraguan nicaraguans
nigeria nigerian nigerians
norway norwegian norwegians
pakistan pakistani pakistanis
palestine palestinian palestinians
panama panamanian panamanians
paraguay paraguayan paraguayans
peru peruvian peruvians
philippines philippine filipino filipinos
poland polish pole poles
portugal portuguese
qatar qatari qataris
romania romanian romanians
russia russian russians
rwanda rwandan rwandans
scotland scottish scot scots
senegal senegalese
serbia serbian serbians serb serbs
singapore singaporean singaporeans
slovakia slovak slovaks
slovenia slovenian slovenians
somalia somali somalis
spain spanish spaniard spaniards
sudan sudanese
sweden swedish swede swedes
switzerland swiss
syria syrian syrians
taiwan taiwanese
tanzania tanzanian tanzanians
thailand thai thais
tunisia tunisian tunisians
turkey turkish turk turks turkiye
uganda ugandan ugandans
ukraine ukrainian ukrainians
uruguay uruguayan uruguayans
usa america american americans
venezuela venezuelan venezuelans
vietnam vietnamese
wales welsh welshman
yemen yemeni yemenis
zambia zambian zambians
zimbabwe zimbabwean zimbabweans
`;

/** Words that are ordinary English when written small: "polish" is a verb, "Polish" a people. */
const NEEDS_CAPITAL: ReadonlySet<string> = new Set([
  'polish',
  'pole',
  'poles',
  'finn',
  'scot',
  'chad',
  'turkey',
  'dane',
  'swede',
]);

const countryOf: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...others] = line.split(' ');
      return [name, ...others].map((word) => [word, name] as const);
    }),
);

/** The country a folded word stands for ("israeli" → "israel", "american" → "usa"), if it stands for one. */
export function findCountry(folded: string, capital: boolean): string | undefined {
  return capital || !NEEDS_CAPITAL.has(folded) ? countryOf.get(folded) : undefined;
}
