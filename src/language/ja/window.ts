import type { Translation } from '../catalogue.ts';
import type { window as english } from '../en/window.ts';

/** What the Discord window and the store say of their own accord, in Japanese. */
export const window: Translation<typeof english> = {
  wordsWithheld:
    'そのメッセージは読めません。メッセージのメニュー → アプリ からニュース内を検索するか、ご自分の言葉で質問してください。',
  hint: 'ニュースについての質問を添えてメンションするか、/質問 と入力してください。できることは /ヘルプ で見られます。',
  failed: 'こちらで問題が起きました。記録済みです。もう一度お試しください。',
  blocked:
    'このサーバーのAutoModが答えをブロックしました。許可するようモデレーターに頼むか、ダイレクトメッセージで質問してください。',
  notAllowed:
    'このチャンネルでは答えられません。別のチャンネルで質問するか、ここに書き込めるようモデレーターに頼んでください。',
  reference: ({ reference }) => `参照番号 ${reference}`,
  storeUnreachable: '今、保存先につながりません。1分ほどしてからもう一度お試しください。',
  storeRefuses: '今、保存先が変更を受け付けないため、何も変更していません。このボットの運営者に知らせてください。',
  commandForModerators: ({ command }) =>
    `/${command} はモデレーター用です。「サーバー管理」の権限か /設定 で選んだロールが必要です。サーバーの管理者から付けてもらえます。`,
  commandGone: ({ command }) =>
    `/${command} というコマンドはもうありません。Discordにもまもなく表示されなくなります。今あるものは /ヘルプ で見られます。`,
  menuCommandGone: ({ command }) =>
    `「${command}」というコマンドはもうありません。Discordにもまもなく表示されなくなります。今あるものは /ヘルプ で見られます。`,
  wordless: 'そのメッセージには読める言葉がありません。言葉のあるものを選んでください。',
  fileUnreachable: ({ name }) => `${name} をDiscordから受け取れませんでした。もう一度送ってください。`,
  exportTooLarge: ({ name, most }) =>
    `${name} はこのサーバーには大きすぎます（上限${most} MB）。コンソールで書き出してください。`,
  formClosed: 'そのフォームは古いバージョンのものです。コマンドをもう一度実行してください。',
  oldButton: 'そのボタンは古いバージョンのものです。もう一度質問してください。',
  correctionChanged: ({ number, revision }) =>
    `訂正：発行元がこの段落を変更しました（¶${number}、第${revision}版）。変更前：`,
  correctionNow: '現在：',
  correctionRemoved: ({ number, revision }) =>
    `訂正：発行元がこの段落を削除しました（¶${number}、第${revision}版）。元の文：`,
  correctionShort: ({ number, revision }) =>
    `訂正：発行元がその後¶${number}を変更しました（第${revision}版）。今の内容はもう一度質問すると見られます。`,
  showAll: 'すべて見る',
  share: '共有',
  showMe: '自分も見る',
  forMember: ({ member }) => `${member}さんへ`,
  sharedBy: ({ member }) => `${member}さんが共有`,
  pagesNotYours: 'このページをめくれるのは質問した人だけです。自分だけに見えるページを開くことができます。',
  privateForSomebody: '誰かへの答えは非公開にできません。「非公開」か「宛先」を外してください。',
  mayNotShare: 'ここではメッセージを送る権限がないため、答えは共有されません。',
  sharedAlready: 'すでに共有されています。',
  busy: '今、Discordの制限で答えられる回数が減っています。1分ほどしてからもう一度質問してください。',
  wait: ({ when }) => `質問が速すぎて調べきれません。次の質問には${when}に答えます。`,
  channelWait: ({ when }) => `ここに質問がたくさん来ています。次の質問には${when}に答えます。`,
};
