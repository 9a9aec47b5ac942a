use proptest::prelude::*;

/// Ordinary company prose with what is hard in it: brackets, long vowels, small
/// kana, half-width kana, digits, Latin words, addresses and line breaks.
pub(crate) const JAPANESE: [&str; 9] = [
    "AIで作った文章や画像を外に出す前に、すでにある作品に似ていないか確かめていますか。「外に出す」は、ホームページ、SNS、チラシ、商品、納品物などで使うことです。",
    "「いいえ」のままだと、ほかが満点でも総合評価はCまでです。まず、今日使っているAIサービスの『学習に使わない』設定を、ひとりずつ確かめてください（5分で終わります）。",
    "チャットボットのキャッチコピーを「ちょっとだけ」変えて、ウェブサイトにアップロードした。……という例が、２０２６年度の調査では３７％（１２社中４社）ありました！",
    "個人情報の保護に関する法律（平成十五年法律第五十七号）・著作権法・不正競争防止法など、関係する法令はいくつもあります。迷ったら、弁護士や公的な窓口に聞いてください。",
    "　株式会社山田製作所は、従業員24名、年商3億2,000万円の金属加工会社です。見積書の作成にChatGPTを、画像の検査に自社のモデルを使っています。",
    "ﾊﾝｶｸｶﾅ｡｢ｶﾞｷﾞｸﾞｹﾞｺﾞ｣､ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟｰ｡半角カナの帳票は、いまもｶﾌﾞｼｷｶﾞｲｼｬの現場で動いています。",
    "くわしくはhttps://example.jp/guidelines/generative-ai/2026/index.html?lang=ja（日本語）をご覧ください。料金は￥12,800〜$99.80、割引は10％です。",
    "1行目です。\n2行目、「」と、空行。\n\n　字下げした段落。「々」や「ー」、「っ」「ゃ」「ュ」も、行の頭には置きません。\n",
    "🇯🇵の👨‍👩‍👧家族、葛󠄀城市、か\u{3099}（結合文字のが）、髙﨑さん、𠮷野家、①②③、☐☑✓、①〜⑳。",
];

pub(crate) const ENGLISH: &str = "Before you publish a text or picture made with AI, do you check that it is not too close to an existing work? \"Publish\" means websites, social media, flyers (printed or not), products and deliverables; see https://example.com/guide?page=2.";

/// Japanese with punctuation where nobody would put it.
pub(crate) fn japanese() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[ぁ-ん]{1,4}",
        4 => "[ァ-ヶー]{1,4}",
        4 => "[一-鿋]{1,4}",
        3 => "[、。，．！？」』）】・ー…々ゝっゃュ]{1,2}",
        3 => "[「『（【]{1,2}",
        1 => "￥[0-9]{1,3}",
        2 => "[a-zA-Z0-9]{1,12}",
        2 => "[ 　]{1,3}",
        1 => "[ｱ-ﾝ][ﾞﾟ]?",
        1 => Just("か\u{3099}".to_owned()),
        1 => Just("\n".to_owned()),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Anything at all, with a liking for what joins, hides and acts.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => any::<String>(),
        4 => japanese(),
        2 => "[\u{0}-\u{1f}\u{7f}-\u{9f}]{1,3}",
        2 => "[\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{ad}]{1,3}",
        2 => "[\u{fe0e}\u{fe0f}\u{e0100}\u{e0101}\u{e0020}\u{e007f}\u{3099}\u{309a}\u{301}ﾞﾟ]{1,3}",
        2 => "[🇦-🇿👨👩❤🔥🏽\u{200d}\u{fe0f}]{1,6}",
        1 => "[\u{600}-\u{605}\u{644}\u{627}\u{1100}-\u{11ff}\u{e01}-\u{e3a}]{1,4}",
        1 => "(\r\n|\r|\n|\t)",
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}
