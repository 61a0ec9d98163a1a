import type { Translation } from '../catalogue.ts';
import type { doctor as english } from '../en/doctor.ts';

/** What moderators are told of how the bot stands on their server, in Japanese. */
export const doctor: Translation<typeof english> = {
  doctorWell: '問題はありません。',
  doctorToDo: ({ count }) => `対応が必要なこと：${count}件`,
  doctorOk: '問題なし',
  doctorWrong: '要対応',
  permissionViewChannel: 'チャンネルを見る',
  permissionSendMessages: 'メッセージを送信',
  permissionSendMessagesInThreads: 'スレッドでメッセージを送信',
  permissionReadMessageHistory: 'メッセージ履歴を読む',
  doctorHere: ({ channel }) => `#${channel}（今いるチャンネル）：ここで答えられます。`,
  doctorAskChannel: ({ channel }) => `#${channel}（質問チャンネル）：答えられます。`,
  doctorModeratorsChannel: ({ channel }) => `#${channel}（モデレーターチャンネル）：書き込めます。`,
  doctorMissing: ({ channel, permissions }) =>
    `#${channel}：${permissions}の権限がありません。そこで許可してください（チャンネルの編集 → 権限）。`,
  doctorUnseen: ({ channel }) =>
    `IDが${channel}のチャンネルはもうないか、見ることができません。そこで「チャンネルを見る」を許可するか、/設定 で別のチャンネルを選んでください。`,
  doctorReads: 'メッセージの内容：受け取っているので、質問チャンネルで答えます。',
  doctorReadsNot:
    'メッセージの内容：受け取っていないので、質問チャンネルでは答えません。運営者がMessage Content Intentを有効にし（開発者ポータルのBot）、再起動する必要があります。',
  doctorReadsNotNeeded: 'メッセージの内容：受け取っていませんが、このサーバーでは必要ありません。',
  doctorCommands: 'コマンド：Discordの表示と一致しています。',
  doctorDrift: ({ names }) =>
    `コマンド：Discordの表示と一致していません（${names}）。運営者が npm run deploy を実行する必要があります。`,
  doctorDriftAdded: ({ names }) => `未表示：${names}`,
  doctorDriftChanged: ({ names }) => `古いまま：${names}`,
  doctorDriftRemoved: ({ names }) => `廃止済み：${names}`,
  doctorDriftUnknown: 'コマンド：Discordの表示を確認できませんでした。1分ほどしてからもう一度お試しください。',
  doctorConnection: ({ ago }) => `接続：Discordからの最後のイベントは${ago}前です。`,
  doctorConnectionNew: '接続：接続してからDiscordから届いたのはコマンドだけです。',
  doctorHeartbeat: ({ ms }) => `最後のハートビートの応答は${ms} ミリ秒でした。`,
  doctorStory: ({ revision, at, articles }) => `ニュース：記事${articles}件、第${revision}版（${at} 作成）。`,
  doctorStoryBundled: ({ revision, articles }) => `ニュース：記事${articles}件、第${revision}版（同梱のまま）。`,
  doctorStoryEmpty: 'ニュース：記事がないので何も答えられません。/ニュース 追加 で追加してください。',
  doctorWatchesNone: '監視中のアドレス：なし。',
  doctorWatches: ({ count }) => `監視中のアドレス：${count}件、すべて読み込めました。`,
  doctorWatchFailing: ({ url, since, problem }) =>
    `${url} を${since}から読み込めません。${problem} /ニュース 監視解除 でやめられます。`,
  doctorStore: '保存先：応答しています。',
  doctorReader: '読み取り：動作しています。',
  doctorReaderStarting: '読み取り：起動中です。',
  doctorReaderOff: '読み取り：オフです（READER=off）。質問には単語の一致だけで答えます。',
  doctorReaderFailed:
    '読み取り：ここでは使えないため、質問には単語の一致だけで答えます。運用者に npm ci の再実行か READER=off の設定を頼んでください。',
  doctorInvite: 'この権限で招待し直す',
  minutes: ({ count }) => `${count}分`,
  hours: ({ count }) => `${count}時間`,
};
