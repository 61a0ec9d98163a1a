import type { Translation } from '../catalogue.ts';
import type { sources as english } from '../en/sources.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('ja');

/** Why a file, a page or a feed gives no article, in Japanese. */
export const sources: Translation<typeof english> = {
  thatPage: 'そのページ',
  noFeed: ({ host }) => `${host} のそのアドレスにRSS、Atom、JSONのフィードはありません。リンクを確認してください。`,
  feedNotArticle: 'そのアドレスは記事ではなくフィードです。代わりに監視してください。',
  notAnAddress: 'それはウェブアドレスではありません。https:// で始まるものを指定してください。',
  notHttp: '読み込めるのは http と https のアドレスだけです。',
  addressWithPassword: 'ユーザー名やパスワードを含むアドレスは読み込めません。',
  wrongPort: ({ port }) => `ポート${port}からはウェブページを読み込めません。`,
  notPublic: ({ host }) => `${host} は公開されたインターネット上にありません。読み込めるのは公開ページだけです。`,
  endlessRedirects: ({ host }) =>
    `${host} は際限なく別のアドレスへ転送します。ブラウザーが最後に開くアドレスを指定してください。`,
  robotsForbid: ({ host }) =>
    `${host} はプログラムによるこのページの読み込みを断っています（robots.txt）。記事の本文を貼り付けてください。`,
  pageNotFound: ({ host }) => `${host} のそのアドレスにページはありません。リンクを確認してください。`,
  siteBusy: ({ host, status }) => `${host} は今このページを出せません（${status}）。後でもう一度お試しください。`,
  pageDenied: ({ host, status }) =>
    `${host} はこのページをプログラムに渡しません（${status}）。記事の本文を貼り付けてください。`,
  fetchCancelled: '読み込みを中止しました。',
  siteSlow: 'サイトの応答に時間がかかりすぎました。後でもう一度お試しください。',
  hostUnreachable: ({ host }) => `${host} に今つながりません。アドレスを確認するか、後でもう一度お試しください。`,
  siteUnreachable: 'サイトに今つながりません。アドレスを確認するか、後でもう一度お試しください。',
  notAPage: ({ type }) =>
    `そのアドレスの形式は${type}です。読み込めるのはウェブページ、プレーンテキスト、Markdownだけです。`,
  notAFeed: ({ type }) => `そのアドレスの形式は${type}です。読み込めるのはRSS、Atom、JSONのフィードだけです。`,
  typeUnknown: '不明',
  pageTooLarge: ({ megabytes }) => `そのページは${megabytes} MBを超えています。記事の本文を貼り付けてください。`,
  pageDamaged: 'サイトから届いたページを展開できません。後でもう一度お試しください。',
  pageUndecodable: 'そのページには文字コードの分からない文字があります。記事の本文を貼り付けてください。',
  pageTooHeavy: 'そのページを読むには時間かメモリーがかかりすぎます。記事の本文を貼り付けてください。',

  notAnUpload: ({ name, endings }) =>
    `${name} は ${endings} のファイルではありません。どれかの形式で保存してください。`,
  notAnArticleFile: ({ name, endings }) =>
    `${name} は記事を読み込める種類のファイルではありません。${endings} として保存してください。`,
  notText: ({ name }) =>
    `${name} はテキストではありません（NULバイトがあります）。UTF-8のプレーンテキストで保存してください。`,
  notUtf8: ({ name }) => `${name} はUTF-8ではありません。UTF-8のプレーンテキストで保存してください。`,
  fileTooLarge: ({ name, most }) =>
    `${name} は大きすぎます。上限は${most} MBです。いくつかのファイルに分けてください。`,
  articleTooLarge: ({ name, megabytes, most }) =>
    `${name} は${megabytes} MBあり、上限は${most} MBです。いくつかの記事に分けてください。`,
  noText: ({ name }) => `${name} には本文がありません。記事を書き込むか、ファイルを削除してください。`,
  noArticleText: ({ name }) =>
    `${name} には記事の本文がありません。記事そのもののページを指定するか、本文を貼り付けてください。`,
  tooManyParagraphs: ({ name, most }) =>
    `${name} は${number(most)}段落を超えています。いくつかの記事に分けてください。`,
  paragraphsOverLimit: ({ name, count, most }) =>
    `「${name}」は${number(count)}段落あり、上限は${number(most)}です。いくつかの記事に分けてください。`,
  paragraphTooLong: ({ paragraph, name, count, most }) =>
    `「${name}」の¶${paragraph}は${number(count)}文字あり、上限は${number(most)}です。段落の間に空行を入れてください。`,
  tooMuchMarkup: ({ name, most }) =>
    `${name} にはマークアップが${number(most)}個を超えてあります。記事そのもののページを指定してください。`,
  markupTooDeep: ({ name, most }) =>
    `${name} のマークアップは${most}段を超えて入れ子になっています。記事そのもののページを指定してください。`,

  frontMatterOpen: ({ name }) =>
    `${name} の1行目：フロントマターの終わりがありません。その後に --- の行を入れるか、1行目を削除してください。`,
  frontMatterLong: ({ name }) =>
    `${name}：フロントマターが長すぎます。title、source、url、published、authors、language だけを残してください。`,
  frontMatterNotYaml: ({ name, line, error }) =>
    `${name} の${line}行目：フロントマターがYAMLではありません（${error}）。直すか、値を引用符で囲んでください。`,
  frontMatterReference: ({ name }) => `${name}：フロントマターに参照（*name）があります。値そのものを書いてください。`,
  frontMatterWrong: ({ name, problems }) => `${name}：${problems}`,
  frontMatterNoLines: 'フロントマターは「title: …」のような行で書いてください。',
  mustBeLine: ({ field }) => `「${field}」は1行のテキストにしてください。`,
  mustBeAddress: ({ field }) => `「${field}」は https:// か http:// で始まるアドレスにしてください。`,
  mustBeDate: ({ field }) => `「${field}」は 2031-05-04 や 2031-05-04T18:30:00Z のような日付にしてください。`,
  mustBeNames: ({ field }) => `「${field}」は名前か名前の一覧にしてください。`,
  mustBeLanguage: ({ field }) => `「${field}」は en や pt-BR のような言語コードにしてください。`,

  zipDamaged: ({ name }) => `${name} はzipファイルではないか、壊れています。もう一度圧縮してください。`,
  zipTooLarge: ({ name }) =>
    `${name} は展開すると読み込める量（1ファイル5 MB、全体で40 MB、12,000ファイル）を超えます。記事を減らしてください。`,
  zipEmpty: ({ name, endings }) => `${name} に ${endings} のファイルがありません。記事を入れてください。`,
  zipTwice: ({ name, id }) => `${name} には記事「${id}」のファイルが二つあります。どちらかの名前を変えてください。`,
  bundledUnreadable: ({ problem }) => `同梱の記事を読み込めません：${problem}`,
};
