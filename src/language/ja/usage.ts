import type { Translation } from '../catalogue.ts';
import type { usage as english } from '../en/usage.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('ja');

/** What is wrong with what somebody typed or chose, in Japanese. */
export const usage: Translation<typeof english> = {
  questionEmpty: 'ニュースについて質問してください。質問できることは /ヘルプ で見られます。',
  questionTooLong: ({ most }) => `長すぎます。${number(most)}文字以内で質問してください。`,
  moderatorsOnly: 'これはこのサーバーのモデレーターだけができます。モデレーターに頼んでください。',
  nothingKept:
    'ここには何も保存されません。このニュースはファイルのフォルダーです。変更するには --corpus なしで起動してください。',
  sourceMissing:
    '/ニュース 追加 には「ファイル」「本文」「url」のどれかが必要です。記事そのものか、そのアドレスを指定してください。',
  sourceTwice: '「ファイル」「本文」「url」は一度に一つだけ指定してください。',
  intervalUnknown: '「間隔」は15mから30dまでの分、時間、日で指定してください。例：6h',
  pinIncomplete: '/固定 には段落も必要です。¶の後の数字を「段落」に指定してください。',

  commandUnknown: ({ name }) => `/${name} というコマンドはありません。/ヘルプ で一覧を見られます。`,
  commandUnknownNear: ({ name, nearest }) => `/${name} というコマンドはありません。/${nearest} のことでしょうか。`,
  subcommandMissing: ({ command, names }) => `/${command} の後には次のどれかが必要です：${names}。`,
  optionNoFile: 'ファイルはコマンドと一緒にしか送れません。コマンドを入力し直してください。',
  optionMissing: ({ command, option, description }) => `/${command} には「${option}」が必要です：${description}。`,
  optionNone: ({ command }) => `/${command} にオプションはありません。コマンドだけを入力してください。`,
  optionInteger: ({ option }) => `「${option}」は7のような整数にしてください。`,
  optionMin: ({ option, min }) => `「${option}」は${number(min)}以上にしてください。`,
  optionMax: ({ option, max }) => `「${option}」は${number(max)}以下にしてください。`,
  optionBoolean: ({ option }) => `「${option}」は true か false にしてください。`,
  optionChoice: ({ option, choices }) => `「${option}」は次のどれかにしてください：${choices}。`,
  optionLong: ({ option, most }) => `「${option}」が長すぎます。${number(most)}文字以内にしてください。`,

  optionMember: ({ option }) => `「${option}」にはメンバーを一覧から選ぶか、<@123> のように書いてください。`,
};
