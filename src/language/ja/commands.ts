import type { CommandTable } from '../commandWords.ts';

const article = { name: '記事', description: 'どの記事か' };
const articleOrFirst = { name: '記事', description: 'どの記事か。省くと最初の記事' };
const url = { name: 'url', description: 'https:// で始まるアドレス' };
const revision = { name: '版', description: '版の番号' };
const change = { name: '変更', description: 'どの変更か' };
const question = { name: '質問', description: '知りたいこと' };

/** What commands and their options are called in Japanese. */
export const commands: CommandTable = {
  shared: {
    private: { name: '非公開', description: '答えを自分だけに見せるかどうか' },
    for: { name: '宛先', description: '答えを宛てるメンバー' },
  },
  named: {
    ask: { name: '質問', description: 'ニュースについて質問する', options: { question } },
    'ask-about-this': {
      name: 'これについて質問',
      description: 'メッセージを見ながらニュースに質問する',
      options: { question },
    },
    'why-this': {
      name: 'この答えの理由',
      description: '質問にそう答える理由：何を比べ、何で決まったか',
      options: { question: { name: '質問', description: '答えられた質問' } },
    },
    'find-in-the-story': {
      name: 'ニュースで探す',
      description: 'メッセージの内容がニュースにあるか調べる：最も近い箇所、名前、数字',
      options: { text: { name: '本文', description: 'メッセージの言葉' } },
    },
    corpus: { name: 'ニュース', description: 'ニュースの中身と、その変更' },
    'corpus add': {
      name: '追加',
      description: '記事を追加する、または古い記事と置き換える',
      options: {
        url,
        file: { name: 'ファイル', description: '.md、.txt、.html のファイル、またはそれらの .zip' },
        text: { name: '本文', description: '本文そのもの。段落の間は空行' },
        title: { name: 'タイトル', description: '本文のタイトル' },
      },
    },
    'corpus refresh': { name: '更新', description: 'すべて、または一つの記事を読み込み直す', options: { article } },
    'corpus remove': { name: '削除', description: '記事をニュースから外す', options: { article } },
    'corpus list': { name: '一覧', description: '記事とその出どころ、監視しているもの' },
    'corpus show': {
      name: '表示',
      description: '記事、または版の変更点',
      options: { article, revision },
    },
    'corpus history': {
      name: '履歴',
      description: '誰がいつ何を変えたか',
      options: { before: { name: 'より前', description: 'この版より前だけ' } },
    },
    'corpus rollback': { name: '戻す', description: '以前の版に戻す', options: { revision } },
    'corpus export': { name: '書き出し', description: 'すべてをMarkdownファイルのzipにする' },
    'corpus watch': {
      name: '監視',
      description: '記事やフィードを自動で読み込み直す',
      options: {
        url,
        every: { name: '間隔', description: 'どのくらいごとに：30m、6h、1d。省くと6時間ごと' },
      },
    },
    'corpus unwatch': { name: '監視解除', description: 'アドレスの自動読み込みをやめる', options: { url } },
    'corpus confirm': { name: '確定', description: '表示された変更を実行する', options: { change } },
    'corpus cancel': { name: '中止', description: '表示された変更を取りやめる', options: { change } },
    doctor: { name: '診断', description: 'ここでボットが動かない原因と、その直し方' },
    gaps: {
      name: '未回答',
      description: '質問されたが、ニュースで答えられないこと',
      options: { dismiss: { name: '外す', description: '質問を一覧から外す：そのコード' } },
    },
    help: { name: 'ヘルプ', description: '質問できることとコマンド' },
    passage: {
      name: '段落',
      description: 'ニュースの段落を一つ、引用のとおりに',
      options: { number: { name: '番号', description: '¶の後の数字' }, article: articleOrFirst },
    },
    pin: {
      name: '固定',
      description: '選んだ箇所で質問に答える。単独では固定の一覧を表示',
      options: {
        question: { name: '質問', description: '聞かれるとおりの質問' },
        passage: { name: '段落', description: '¶の後の数字' },
        article: articleOrFirst,
        sentence: { name: '文', description: '段落の何番目の文か。省くと全部' },
        gap: { name: 'コード', description: '質問の代わりに：/未回答 にあるコード' },
        remove: { name: '解除', description: '質問の固定をやめる' },
      },
    },
    privacy: { name: 'プライバシー', description: 'あなたについて保存されているものと、その消し方' },
    'privacy show': { name: '表示', description: '何がどのくらい保存されるか' },
    'privacy delete': { name: '削除', description: '保存されているものすべてからあなたのIDを消す' },
    quote: {
      name: '発言',
      description: 'ニュースでの誰かの発言を一語一句そのままに',
      options: {
        speaker: { name: '誰', description: '誰の発言か。省くと全員' },
        about: { name: '話題', description: '何についての発言か' },
      },
    },
    search: {
      name: '検索',
      description: '言葉を含むニュースの箇所',
      options: {
        terms: { name: '言葉', description: '探す言葉' },
        page: { name: 'ページ', description: '何ページ目か。省くと最初のページ' },
      },
    },
    setup: {
      name: '設定',
      description: 'このサーバーでのボットの動作',
      options: {
        'ask-channels': { name: '質問チャンネル', description: '通常のメッセージに答えるチャンネル。なければ none' },
        'moderator-role': {
          name: 'モデレーターロール',
          description: 'ニュースを変更できるメンバーのロール。なければ none',
        },
        'moderators-channel': { name: 'モデレーターチャンネル', description: '変更を知らせる場所。なければ none' },
        private: { name: '非公開', description: 'コマンドへの答えを質問した人だけに見せるかどうか' },
        feedback: { name: '感想', description: '答えに感想のボタンを付けるかどうか' },
        strictness: {
          name: '厳しさ',
          description: '箇所を答えとして示すのに、ボットにどれだけの確かさを求めるか',
          choices: { bold: '大胆', even: '標準', careful: '慎重' },
        },
        cooldown: { name: '待ち時間', description: '同じメンバーの次の質問までの秒数' },
        'channel-limit': {
          name: 'チャンネル制限',
          description: '一つのチャンネルで1分間に答える質問の数。0で制限なし',
        },
        seed: { name: '同梱記事', description: '同梱の記事をニュースに含めるかどうか' },
        retention: { name: '保存日数', description: '答えのない質問を保存しておく日数' },
      },
    },
    sources: { name: '出典', description: 'ニュースを構成する記事' },
    summary: {
      name: '要約',
      description: 'ニュースの要点を、原文のいくつかの文で',
      options: {
        length: {
          name: '長さ',
          description: '長さ：短い、普通、長い',
          choices: { short: '短い', medium: '普通', long: '長い' },
        },
      },
    },
    timeline: { name: '年表', description: '起きたことと起きることを時間の順に' },
    'who-leads': {
      name: '誰が率いる',
      description: '誰が何を率いるのか、ニュースによると',
      options: { what: { name: '何を', description: '側、グループ、出来事。例：the US side' } },
    },
    who: {
      name: '誰',
      description: 'その人は誰なのか、ニュースによると',
      options: { name: { name: '名前', description: '名前か役職。省くとニュースに出てくる全員' } },
    },
    context: {
      name: '前後',
      description: '前後の段落の中で見る',
      options: {
        number: { name: '番号', description: '¶の後の数字' },
        words: { name: '言葉', description: '段落のどの言葉か。省くと全部' },
        article: articleOrFirst,
      },
    },
    feedback: { name: '意見', description: '答えについての意見' },
    'feedback wrong': {
      name: '違う',
      description: '答えが質問と違う',
      options: {
        question: { name: '質問', description: '聞かれたこと' },
        answer: { name: '答え', description: 'どの答えか' },
      },
    },
    'feedback cover': {
      name: '追加希望',
      description: 'ニュースで答えてほしい質問',
      options: {
        question: { name: '質問', description: '聞かれたこと' },
        answer: { name: '答え', description: 'どの答えか' },
      },
    },
    'feedback note': {
      name: '一言',
      description: 'モデレーターに詳しく伝える',
      options: {
        answer: { name: '答え', description: 'どの答えか' },
        note: { name: '一言', description: '何を知りたかったですか。名前は保存されません。' },
      },
    },
  },
};
