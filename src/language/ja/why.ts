import type { Translation } from '../catalogue.ts';
import type { why as english } from '../en/why.ts';
import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('ja');

/** What moderators read about how a question was answered, in Japanese. */
export const why: Translation<typeof english> = {
  whyHeading: ({ question }) => `「${question}」にこう答えた理由`,
  whyAsksFor: ({ kind }) => `尋ねていること：${kind}`,
  whyPerson: '人',
  whyName: '名前',
  whyTime: '時',
  whyAge: '年齢',
  whyCount: '個数や人数',
  whyNumber: '量や大きさ',
  whyPlace: '場所',
  whyReason: '理由',
  whyManner: 'どのようにか',
  whyStatement: '誰かの発言',
  whyKind: 'どれか、どんな種類か',
  whyThing: '物事',
  whyWhether: 'そうなのかどうか',
  whyWords: ({ words }) => `手がかりの言葉：${words}`,
  whyNoWords: '手がかりの言葉：なし',
  whyReadAs: ({ typed, words }) => `${typed}（${words} と解釈）`,

  whyFirst: '最上位の文：',
  whyFor: 'プラスの点：',
  whyAgainst: 'マイナスの点：',
  whyHasWords: ({ percent }) => `質問の${percent}%がこの文かすぐ隣にある（珍しい言葉ほど重視）`,
  whyLacksWords: ({ percent }) => `質問の${percent}%しかこの文やすぐ隣にない（珍しい言葉ほど重視）`,
  whyUnknownWords: '質問の言葉の一部がニュースに出てこない',
  whyMissingName: '質問にある名前か数字が近くにない',
  whyOffered: '尋ねられている種類のものがある',
  whyLacking: '尋ねられている種類のものがない',
  whyNoPremises: '質問の前提になっていることが近くに書かれていない',
  whyDetail: '質問が一つの文に収まらないことを求めている',
  whyReaderSees: '読み取り機能がこの文に答えを見つけた',
  whyReaderDoubts: '読み取り機能がこの文にはっきりした答えを見つけなかった',
  whyAhead: 'ほかの文を大きく引き離している',
  whyClose: 'ほかの文との差が小さい',

  whyRead: ({ count }) => `読み取り機能はニュースの${count}か所を読みました。`,
  whyMarked: 'この文で印を付けた言葉：',
  whyMarkedNone: 'この文には印を付けていません。',
  whyNotReached: 'この文までは読んでいません。',
  whySure: '言葉だけで疑いがなかったため、読み取り機能は使っていません。言葉だけの場合、基準は低くなります。',
  whyBusy: '読み取り機能が混み合っていたため、言葉だけで決めました。言葉だけの場合、基準は低くなります。',
  whyNotEnglish: '読み取り機能は英語しか読めないため、言葉だけで決めました。言葉だけの場合、基準は低くなります。',
  whyNoReader: '読み取り機能が動いていなかったため、言葉だけで決めました。言葉だけの場合、基準は低くなります。',

  whyAnswer: '答え',
  whyClosest: '最も近い箇所',
  whyNotFound: '答えなし',
  whyDecided: ({ verdict, percent, needed, strictness }) =>
    `「${verdict}」と判断しました。この文が答えである確率は${number(percent)}%で、答えとするには${number(needed)}%が必要です（厳しさ：${strictness}）。`,
  whyRaised: ({ reason }) => `普段より高いのは次の理由からです：${reason}。`,
  whyNever: ({ verdict, percent, strictness, reason }) =>
    `「${verdict}」と判断しました。この文が答えである確率は${number(percent)}%です。次の理由から、どの厳しさ（ここでは${strictness}）でも答えとはしません：${reason}。`,
  whyUnknownName: '質問にある名前がニュースに一度も出てこない',
  whyUnknownWord: 'この短い質問の言葉の一つがニュースに出てこない',

  whyNext: '次の候補：',
  whyStillSo: ({ revision }) =>
    `その答え（第${revision}版のもの）の後にニュースが変わりましたが、今も同じ答えになります。`,

  whyOutdated:
    'その後ニュースか設定が変わったため、今なら違う答えになります。もう一度質問して、新しい答えを見てください。',
  askAgain: 'もう一度質問する',
  whyNoAnswer: 'そのメッセージは質問への私の答えではありません。答えになっているものを選んでください。',
  whyNoQuestion:
    'そのメッセージからは、どの質問への答えなのか分かりません。/質問 で自分だけに見えるようにもう一度質問し、答えの下のボタンを押してください。',
  whyPinned: 'この答えはモデレーターが質問に固定したもので、比較は行っていません。固定したものは /固定 で見られます。',
  whyRule:
    'この形の質問には決まった規則か一覧で答えるため、文の比較は行っていません。ニュースの中を検索させるには、質問の言い方を変えてください。',
  whyNothing:
    'ニュースにはこの質問と関係のある文がないため、比較は行っていません。ニュースに出てくる言葉で質問してください。',
};
