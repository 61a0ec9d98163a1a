/**
 * The words that the variants add and drop, each list once. Those of chat are this project's, from how people write in chats; the
 * stop words are Snowball's. None is shared with the engine, so that a change to its lists doesn't change what it is measured with.
 */

/** What people put before a question in a chat. */
export const GREETINGS = [
  'hey,',
  'hi!',
  'hello,',
  'hi all,',
  'yo',
  'hey guys,',
  'good morning,',
  'sorry to ask,',
  'quick question:',
  'thanks in advance,',
] as const;

/** What they put after it. */
export const THANKS = [
  'thx',
  'ty!',
  'thanks',
  'thanks!',
  'plz',
  'cheers',
  'many thanks',
  'thank you so much',
  'thanks in advance',
  'tysm <3',
] as const;

/** Words that add nothing to a question. */
export const FILLERS = [
  'lol',
  'tbh',
  'idk',
  'btw',
  'like',
  'pls',
  'omg',
  'ngl',
  'um',
  'haha',
  'anyone know',
  'just wondering',
  'does anybody know',
  'for real',
] as const;

/** Snowball's English stop words as PostgreSQL ships them (`english.stop`, BSD licence): question words are among them. */
const SNOWBALL = `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its
  itself they them their theirs themselves what which who whom this that these those am is are was were be been being have has had having
  do does did doing a an the and but if or because as until while of at by for with about against between into through during before
  after above below to from up down in out on off over under again further then once here there when where why how all any both each few
  more most other some such no nor not only own same so than too very s t can will just don should now`;

/** What that list lacks: further auxiliaries, and contractions as they are typed in a chat, without their apostrophe. */
const CHAT_FORMS = `whose would could may might must shall whats whos whens wheres whys hows whatre whore thats theres im ive youre
  theyre dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt`;

/** Words that carry no content, in small letters and without apostrophes. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(`${SNOWBALL} ${CHAT_FORMS}`.split(/\s+/));

/** The rows of letters of an English keyboard (QWERTY), from the top; each stands half a key or less to the right of the one above. */
export const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
