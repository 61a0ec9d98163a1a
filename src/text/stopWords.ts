/** Words too common to tell one passage from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although always am among an and another any are aren't as at away be because been
  before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't done down during each
  either else ever every few for from further get gets getting got had hadn't has hasn't have haven't having he he'd he'll her here
  here's hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just let let's like
  many may me might mine more most much must mustn't my myself neither nor no not now of off often on once one only onto or other
  others ought our ours ourselves out over own per perhaps please quite rather really same shall she she'd she'll should shouldn't
  since so some such tell than that that's the their theirs them themselves then there there's therefore these they they'd they'll
  they're they've this those though through thus till to too toward towards under until up upon us use very via was wasn't we we'd
  we'll we're we've were weren't what what's whatever whats when when's whens where where's wheres whether which whichever while who
  who's whoever whom whos whose why why's whys will with within without won't would wouldn't yet you you'd you'll you're you've your
  yours yourself yourselves mr mrs ms dr jr sr who've something someone somebody anything anyone s t re ve d ll m`.split(
    /\s+/,
  ),
);
