import { MONTHS, WEEKDAYS } from './calendar.ts';

/** Words whose full stop ends no sentence: a name always follows. Without the full stop, as written in running text. */
export const titles: ReadonlySet<string> = new Set(
  (
    'Adj Adm Ald Amb Asst Atty Brig Capt Cmdr Col Cpl Cpt Det Dr Drs Fr Gen Gov Hon Insp Lt Maj Messrs Mlle Mme Mr Mrs Ms Msgr Mx ' +
    'Pfc Pres Prof Pvt Rep Reps Rev Sen Sens Sgt Spc Supt Ven cf e.g i.e v viz vs'
  ).split(' '),
);

/** Words that end a sentence only where the next word is one that hardly ever goes on with a name. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'Assn Ave Blvd Bros Co Corp Dept Esq Ft Inc Intl Jr Ltd Mt Mts Natl Pte Rd Sr St Ste Univ al ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ' +
    // The states as the AP shortens them.
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo'
  ).split(' '),
);

/** Words that stand before a number. */
export const numbered: ReadonlySet<string> = new Set(
  (
    'Art Ch Eq Fig Figs No Nos Para Sec Vol al approx art c ca ch eq est fig no nos p para paras pop pp sec vol ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'
  ).split(' '),
);

/** Words that, with a capital, begin a sentence rather than go on with a name: "the U.S. He …" against "the U.S. Army". */
export const starters: ReadonlySet<string> = new Set(
  (
    'A About After Although An And Another As At Because Before Between Both But By Despite During Each Earlier Even Every For From ' +
    'He Her Here His How However I If In It Its Later Many Meanwhile Most My No Nobody Not Now Of On Once Only Or Our Several She ' +
    'Since So Some Still Such That The Their Then There These They This Those Though To Until We What When Where Which While Who ' +
    'Why With Without Yet You'
  ).split(' '),
);

/** What may follow "p.m." within a sentence. */
export const timeWords: ReadonlySet<string> = new Set([
  ...[...WEEKDAYS, ...MONTHS].map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ...(
    'Eastern Central Mountain Pacific Greenwich ' +
    'BST CEST CET CDT CST CT EDT EET EST ET GMT IST JST MDT MSK MST MT PDT PST PT UTC ' +
    'Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec'
  ).split(' '),
]);

/** Verbs that follow the name of whoever asked or cried the quotation before them. */
export const attributionVerbs: ReadonlySet<string> = new Set(
  (
    'added asked barked begged called chanted chimed cried declared demanded exclaimed gasped joked mused pleaded quipped ' +
    'read replied roared said says screamed shouted sighed snapped tells told tweeted urged wondered wrote yelled'
  ).split(' '),
);
