import type { Translation } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('ja');

/** How a server is set up, in Japanese. */
export const settings: Translation<typeof english> = {
  setUp: 'このサーバーの設定',
  settingsSaved: '保存しました。',
  settingsBusy: 'ほかの人が同時にこの設定を変えています。もう一度お試しください。',
  settingsToo: '一緒に変わる設定：',
  askChannelsNote: '通常のメッセージに答えるチャンネル',
  moderatorRoleNote:
    'このロールのメンバーはニュースを変更できます。「サーバー設定 → 連携サービス」でコマンドも許可してください。許可しないとDiscordは誰にも表示しません',
  moderatorsChannelNote: '変更と訂正を知らせるチャンネル',
  privateByDefaultNote: 'コマンドへの答えを質問した人だけに見せるかどうか',
  feedbackNote: '答えに感想のボタンを付けるかどうか',
  strictnessNote: '「最も近い箇所」ではなく「答え」として示すのに、ボットにどれだけの確かさを求めるか',
  seedNote: '同梱の記事をニュースに含めるかどうか',
  retentionNote: '答えのない質問を保存しておく期間',
  seconds: ({ count }) => `${number(count)}秒`,
  noWait: '待ち時間なし',
  days: ({ count }) => `${number(count)}日`,
  none: 'なし',
  on: 'オン',
  off: 'オフ',

  askChannelsRule: ({ most }) => `「質問チャンネル」は${most}個以内にしてください。`,
  moderatorRoleRule: '「モデレーターロール」にはロールを指定してください。',
  moderatorsChannelRule: '「モデレーターチャンネル」にはチャンネルを指定してください。',
  privateByDefaultRule: '「非公開」はオンかオフにしてください。',
  feedbackRule: '「感想」はオンかオフにしてください。',
  strictnessRule: '「厳しさ」は大胆・標準・慎重のどれかにしてください。',
  cooldownRule: ({ most }) => `「待ち時間」は0から${number(most)}秒までにしてください。`,
  seedRule: '「同梱記事」はオンかオフにしてください。',
  retentionRule: ({ most }) => `「保存日数」は1から${number(most)}日までにしてください。`,
  channelLimitNote: '一つのチャンネルで1分間に答える質問の数',
  cooldownNote: 'メンバーが次の質問まで待つ時間。短い場合は、続けていくつか質問した後だけ',
  questionsAMinute: ({ count }) => `1分間に${count}件`,
  noLimit: '制限なし',
  channelLimitRule: ({ most }) => `「チャンネル制限」は1分間に0から${number(most)}件までにしてください。`,
};
