/** Writes every list of words that is made from others: `npm run lexicon`. The files are committed, so nothing but this command needs their sources. */
import './meanings.ts';
import { writeChatWords } from './chatWords.ts';
import { writeCountries } from './countries.ts';
import { writeNames } from './names.ts';

writeCountries();
await writeNames();
// A name is no word of a chat, so the names come first.
await writeChatWords();
