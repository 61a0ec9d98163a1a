import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('en');

type Limit = { name: string; count: number; most: number };

/** Why a file, a page or a feed gives no article, and what to do. */
export const sources = {
  thatPage: 'That page',
  noFeed: ({ host }: { host: string }) => `${host} has no RSS, Atom or JSON feed at that address: check the link.`,
  feedNotArticle: 'That address is a feed, not an article: watch it instead.',
  notAnAddress: 'That is not a web address: give one that starts with https://.',
  notHttp: 'Only http and https addresses are fetched.',
  addressWithPassword: 'Addresses with a user name or a password in them are not fetched.',
  wrongPort: ({ port }: { port: string }) => `Port ${port} is not one that web pages are fetched from.`,
  notPublic: ({ host }: { host: string }) => `${host} is not on the public internet: only public pages are fetched.`,
  endlessRedirects: ({ host }: { host: string }) =>
    `${host} sends from one address to the next without end: give the address that your browser ends at.`,
  robotsForbid: ({ host }: { host: string }) =>
    `${host} asks programs not to fetch this page (robots.txt): paste the article's text instead.`,
  pageNotFound: ({ host }: { host: string }) => `${host} has no page at that address: check the link.`,
  siteBusy: ({ host, status }: { host: string; status: number }) =>
    `${host} cannot serve the page now (${status}): try again later.`,
  pageDenied: ({ host, status }: { host: string; status: number }) =>
    `${host} does not give this page to programs (${status}): paste the article's text instead.`,
  fetchCancelled: 'The fetch was cancelled.',
  siteSlow: 'The site took too long to answer: try again later.',
  hostUnreachable: ({ host }: { host: string }) =>
    `${host} cannot be reached now: check the address or try again later.`,
  siteUnreachable: 'The site cannot be reached now: check the address or try again later.',
  notAPage: ({ type }: { type: string }) =>
    `That address is ${type}: only web pages, plain text and Markdown are read.`,
  notAFeed: ({ type }: { type: string }) => `That address is ${type}: only RSS, Atom and JSON feeds are read.`,
  typeUnknown: 'not said to be anything',
  pageTooLarge: ({ megabytes }: { megabytes: number }) =>
    `That page is larger than ${megabytes} MB: paste the article's text instead.`,
  pageDamaged: 'The site sent a page that cannot be decompressed: try again later.',
  pageUndecodable: "Some characters of that page are in no encoding that is known: paste the article's text instead.",
  pageTooHeavy: "That page takes too much time or memory to read: paste the article's text instead.",

  notAnUpload: ({ name, endings }: { name: string; endings: string }) =>
    `${name} is no ${endings} file: save it as one of these.`,
  notAnArticleFile: ({ name, endings }: { name: string; endings: string }) =>
    `${name} is no kind of file that articles are read from; save it as ${endings}.`,
  notText: ({ name }: { name: string }) => `${name} is no text (it has NUL bytes): save it as plain text in UTF-8.`,
  notUtf8: ({ name }: { name: string }) => `${name} is not in UTF-8: save it as plain text in UTF-8.`,
  fileTooLarge: ({ name, most }: { name: string; most: number }) =>
    `${name} is too large: the limit is ${most} MB. Split it into several files.`,
  articleTooLarge: ({ name, megabytes, most }: { name: string; megabytes: string; most: number }) =>
    `${name} has ${megabytes} MB and the limit is ${most} MB; split it into several articles.`,
  noText: ({ name }: { name: string }) => `${name} has no text; write the article in it or delete the file.`,
  noArticleText: ({ name }: { name: string }) =>
    `${name} has no article text in it: give the article's own page, or paste its text.`,
  tooManyParagraphs: ({ name, most }: { name: string; most: number }) =>
    `${name} has more than ${number(most)} paragraphs: split it into several articles.`,
  paragraphsOverLimit: ({ name, count, most }: Limit) =>
    `"${name}" has ${number(count)} paragraphs and the limit is ${number(most)}: split it into several articles.`,
  paragraphTooLong: ({ paragraph, name, count, most }: Limit & { paragraph: number }) =>
    `¶${paragraph} of "${name}" has ${number(count)} characters and the limit is ${number(most)}: put blank lines between its paragraphs.`,
  tooMuchMarkup: ({ name, most }: { name: string; most: number }) =>
    `${name} has more than ${number(most)} pieces of markup: give the article's own page.`,
  markupTooDeep: ({ name, most }: { name: string; most: number }) =>
    `${name} nests its markup more than ${most} deep: give the article's own page.`,

  frontMatterOpen: ({ name }: { name: string }) =>
    `${name}, line 1: the front matter has no end; put a line of --- after it, or delete line 1.`,
  frontMatterLong: ({ name }: { name: string }) =>
    `${name}: the front matter is too long; keep only title, source, url, published, authors and language.`,
  frontMatterNotYaml: ({ name, line, error }: { name: string; line: number; error: string }) =>
    `${name}, line ${line}: the front matter is not YAML (${error}); correct it or put the value in quotes.`,
  frontMatterReference: ({ name }: { name: string }) =>
    `${name}: the front matter has a reference (*name); write the value itself.`,
  frontMatterWrong: ({ name, problems }: { name: string; problems: string }) => `${name}: ${problems}`,
  frontMatterNoLines: 'The front matter must be lines like "title: …".',
  mustBeLine: ({ field }: { field: string }) => `"${field}" must be one line of text.`,
  mustBeAddress: ({ field }: { field: string }) =>
    `"${field}" must be an address that starts with https:// or http://.`,
  mustBeDate: ({ field }: { field: string }) => `"${field}" must be a date such as 2031-05-04 or 2031-05-04T18:30:00Z.`,
  mustBeNames: ({ field }: { field: string }) => `"${field}" must be a name or a list of names.`,
  mustBeLanguage: ({ field }: { field: string }) => `"${field}" must be a language tag such as en or pt-BR.`,

  zipDamaged: ({ name }: { name: string }) => `${name} is no zip file, or a damaged one: pack it again.`,
  zipTooLarge: ({ name }: { name: string }) =>
    `${name} unpacks to more than is read (5 MB a file, 40 MB and 12,000 files in all): add fewer articles.`,
  zipEmpty: ({ name, endings }: { name: string; endings: string }) =>
    `${name} has no ${endings} files in it: put the articles in.`,
  zipTwice: ({ name, id }: { name: string; id: string }) =>
    `${name} has two files for the article "${id}": rename one of them.`,
  bundledUnreadable: ({ problem }: { problem: string }) => `The bundled articles cannot be read: ${problem}`,
};
