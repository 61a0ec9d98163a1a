import { findTerms } from '#src/text/terms.ts';

const NUMERAL =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|several|few|many|some|half|an?)';
const BETWEEN = '(?:[ -](?:and an? )?(?:half|million|thousand|hundred|billion|more|to|or|and|\\d+))*';
const LENGTHS = 'km|kms|kilomet(?:re|er)s?|met(?:re|er)s?|m|cm|mm|ft|f(?:oo|ee)t|inch(?:es)?|in|miles?|mi|yards?';
const TIMES = 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|seasons?|terms?|nights?';
const WEIGHTS = 'kg|kilograms?|kilos?|pounds?|lbs?|grams?|tons?|tonnes?|ounces?|oz|g';

/** What a sentence looks like that offers what a question asks for, by the question's wording. */
interface Wording {
  readonly asked: RegExp;
  readonly offered: RegExp;
}

/** A measure is told by its unit: "How long?" – "48 hours", "1,230 km". The first that fits decides. */
const MEASURES: readonly Wording[] = [
  { asked: /\bhow long\b/i, offered: measured(`${TIMES}|${LENGTHS}`) },
  { asked: /\bhow (?:far|tall|high|deep|wide)\b/i, offered: measured(LENGTHS) },
  { asked: /\bhow fast\b/i, offered: /\b(?:km\/h|mph|kph|an hour|per (?:hour|second)|knots|m\/s)\b/i },
  {
    asked: /\bhow often\b/i,
    offered:
      /\b(?:every|each|once|twice|times|daily|weekly|monthly|annual(?:ly)?|yearly|regularly|often|frequently|rarely|always|never|sometimes)\b/i,
  },
  { asked: /\bhow (?:hot|cold|warm)\b/i, offered: /°|\bdegrees?\b/i },
  {
    asked:
      /\bhow (?:much|expensive)\b[^?]*\b(?:costs?|pays?|paid|spen[dt]|worth|money|earn(?:ed)?|charged?|sell|sold|raised?|price|fined?|donated?|gave|give|received?|owed?|budget|fund(?:s|ing)?|invest(?:ed)?|revenue|profit|income|salary|loan|debt)\b|\b(?:what|which)\b[^?]*\b(?:price|cost|budget|revenue|profit|salary|fee|fine|worth|income)\b/i,
    offered: /[$£€¥]|\b(?:dollars?|pounds?|euros?|yen|yuan|crowns?|rupees?|francs?|rou?bles?|pence|cents?)\b/i,
  },
  {
    asked: /\b(?:what|which) (?:per ?cent|percentage|share|proportion|portion|fraction)\b|\bhow much of\b/i,
    offered: /%|\bper ?cent(?:age)?\b|\b(?:half|third|quarter|fifth|tenth|majority|most|all|entire|whole)\b/i,
  },
  { asked: /\bhow heavy\b|\bhow much\b[^?]*\bweigh/i, offered: measured(WEIGHTS) },
];

const NAMING: Wording = {
  asked: /\b(?:called|known as|named?|term|referred to|word|titled?|nicknamed?)\b/i,
  offered: /\b(?:called|known as|named|term(?:ed)?|referred to as|dubbed|nicknamed|titled|entitled|or)\b|["“]/i,
};

const FUTURE: Wording = {
  asked: /\b(?:will|next|going to|gonna|upcoming|planned|expected|scheduled|due)\b/i,
  offered: /\b(?:will|would|expected|due to|plans?|planned|next|scheduled|set to|going to|is to|are to|tomorrow)\b/i,
};

function measured(units: string): RegExp {
  return new RegExp(`\\b${NUMERAL}${BETWEEN}[ -]?(?:square |cubic |full |whole |consecutive )?(?:${units})\\b`, 'i');
}

/** What to look for in the wording of sentences, for one question; undefined where it does not ask for such a thing. */
export interface WantedWordings {
  /** A number with a unit of the measure asked for. */
  readonly measure: RegExp | undefined;
  /** What things are called. */
  readonly naming: RegExp | undefined;
  /** What is still to come. */
  readonly future: RegExp | undefined;
}

/** The wordings that a question makes likely in the sentence that answers it. */
export function findWantedWordings(question: string): WantedWordings {
  const wanted = ({ asked, offered }: Wording) => (asked.test(question) ? offered : undefined);
  return {
    measure: MEASURES.find(({ asked }) => asked.test(question))?.offered,
    naming: wanted(NAMING),
    future: wanted(FUTURE),
  };
}

const LINKING =
  /^(?:not|no|never|without|neither|nor|before|after|during|until|since|while|between|against|under|over|outside|inside|within|into|through|across|only|other|same|both|each|every|again|always|still|already|also|per)$/;

/** The words of a question, folded, that link or limit what is asked, too common to search for: "before", "against", "only". */
export function findLinkingWords(question: string): ReadonlySet<string> {
  return new Set(
    findTerms(question)
      .map(({ folded }) => folded)
      .filter((folded) => LINKING.test(folded)),
  );
}
