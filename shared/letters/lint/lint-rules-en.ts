import type { LintRule } from './lint-rule.ts';

const handover =
  '(?:hand(?:ed|ing|s)?[ -]?over|releas(?:e[sd]?|ing)|deliver(?:s|ed|y)?|giv(?:e[sn]?|ing)|provide[sd]?|sen[dt]s?|receives?|gets?|transfer(?:red|s)?|return(?:ed|s)?|restore[sd]?|unlock(?:ed|s)?)';
const goods =
  '(?:documents?|documentation|passwords?|log-?ins?|credentials?|access|data|keys?|handover|systems?|backups?|domains?)';
const paying = '(?:paid|payment|pay|pays|settled|settle|settlement|balance|arrears)';

/** English: what a letter that ends an agreement must not say. Blocking rules first. */
export const lintRulesEn: readonly LintRule[] = [
  {
    id: 'internal-judgement',
    severity: 'block',
    patterns: [
      /\b[A-D][- ](?:grade|graded|client|customer|rated)\b/i,
      /\bgrad(?:e|ed|es|ing) [A-D]\b/i,
      /\b(?:graded|our grading|client grade|scorecards?|scored|low score|your score|ranking)\b/i,
      /\b(?:un|not )profitable\b/i,
      /\b(?:profit margins?|margin|hourly rate we earn|effective rate)\b/i,
      /\bworst (?:client|customer)s?\b/i,
      /\b(?:least|not) worth (?:it|our|my|the)\b/i,
    ],
    allowed: [/\bin the margin\b/i],
  },
  {
    id: 'ransom',
    severity: 'block',
    patterns: [
      new RegExp(
        `\\b(?:until|once|after|as soon as|only (?:if|when|after)|on condition|provided that|unless|before|if)\\b[^.]{0,60}\\b${paying}\\b[^.]{0,80}\\b${handover}\\b`,
        'i',
      ),
      new RegExp(
        `\\b${handover}\\b[^.]{0,80}\\b(?:until|once|after|as soon as|only (?:if|when|after)|on condition|provided that|unless|upon|on receipt of|against)\\b[^.]{0,60}\\b${paying}\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:withhold|withheld|withholding|hold(?:ing)? back|keep back|retain|right of retention)\\b[^.]{0,60}\\b${goods}\\b`,
        'i',
      ),
      new RegExp(`\\b${goods}\\b[^.]{0,60}\\b(?:withheld|held back|kept back|retained)\\b`, 'i'),
      /\b(?:until|against|upon|on receipt of) (?:full |the |your )*payment\b/i,
      /\baccess\b[^.]{0,30}\b(?:restored|returned|given back)\b[^.]{0,20}\b(?:if|when|once)\b/i,
    ],
    allowed: [
      /\bwhether or not\b[^.]{0,40}\b(?:invoices?|paid|open)\b/i,
      /\bdoes not depend on\b[^.]{0,40}/i,
      /\bregardless of\b[^.]{0,40}/i,
    ],
  },
  {
    id: 'threat',
    severity: 'block',
    patterns: [
      /\b(?:we|I) (?:will|shall|can|could|may|are going to|am going to) (?:switch|turn|shut) (?:it |them |everything |your \w+ )?(?:off|down)\b/i,
      /\b(?:we|I) (?:will|shall|can|could|may) (?:block|disable|lock|cut off|suspend|delete)\b/i,
      /\byou (?:will|shall|are going to) (?:regret|be sorry|hear from)\b/i,
      /\b(?:we|I) (?:will|shall|may|could) (?:inform|tell|report (?:you|this|it) to|notify) (?:your (?:customers|clients|staff|bank|suppliers)|the (?:authorit|police|press|tax)\w*)/i,
      /\b(?:or else|consequences for you|last chance|final warning|see you in court)\b/i,
    ],
  },
  {
    id: 'insult',
    severity: 'block',
    patterns: [
      /\b(?:rude|incompetent|liars?|lying|lied|stupid|idiots?|idiotic|lazy|ignorant|arrogant|dishonest|ridiculous|hopeless|impossible person|unbearable|paranoid|crazy|childish|toxic|disrespectful|abusive)\b/i,
      /\b(?:chaos|chaotic|a mess|pigsty|cheapskate|miser|nephew)\b/i,
    ],
  },
  {
    id: 'vague-end',
    severity: 'block',
    patterns: [
      /\b(?:soon|shortly|in due course|at some point|sooner or later|one of these days)\b/i,
      /\b(?:in|over|within) the (?:coming|next|following) (?:few )?(?:days|weeks|months)\b/i,
      /\b(?:as (?:from|of) now|immediately|with immediate effect|from today)\b/i,
      /\b(?:around|about|approximately|towards|by) (?:the )?(?:end|middle|beginning) of (?:the|this|next) (?:month|quarter|year)\b/i,
    ],
    allowed: [/\bas soon as possible, and by\b/i],
  },
  {
    id: 'third-party',
    severity: 'block',
    patterns: [
      /\b(?:your|his|her|their) (?:illness|sickness|disease|health|divorce|marriage|pregnancy|wife|husband|son|daughter|brother|sister|mother|father|children|depression|burn-?out|drinking)\b/i,
      /\b(?:my|our) (?:colleagues?|technicians?|staff|employees?|team) (?:say|says|said|think|thinks|feel|feels|complain|complains|complained|told)\b/i,
      /\b(?:my|our|an)?other (?:clients?|customers?) (?:say|pay|are|have|do|never|always|would)\b/i,
      /\b(?:unlike|compared (?:to|with)) (?:my|our|any|the)? ?other (?:clients?|customers?)\b/i,
    ],
  },
  {
    id: 'successor',
    severity: 'block',
    patterns: [
      /\b(?:new|next|other|another|cheaper) (?:provider|supplier|company|firm|IT man|technician)s?\b[^.]{0,60}\b(?:cheap|worse|unreliable|inexperienced|overpriced|amateurs?|bad|poor|fail|fails|incapable)\b/i,
      /\b(?:cheap|unreliable|inexperienced|amateur|so-called|dubious) (?:new |other )?(?:provider|supplier|company|firm|IT man|technician)s?\b/i,
      /\bwhoever is (?:foolish|stupid|brave|desperate) enough\b/i,
    ],
  },
  {
    id: 'generalisation',
    severity: 'warn',
    patterns: [
      /\b(?:always|never|constantly|again and again|time and again|every single time|all the time|continually|forever|nobody|everybody|everyone)\b/i,
    ],
  },
  {
    id: 'emotion',
    severity: 'warn',
    patterns: [
      /\b(?:disappointed|disappointing|fed up|frustrat\w+|angry|annoyed|annoying|upset|sadly|unfortunately|regrettably|sorry|forced to|heavy heart|happy to be rid|relieved|glad (?:that )?(?:it|this) is over|had enough|tired of)\b/i,
    ],
  },
  {
    id: 'blame',
    severity: 'warn',
    patterns: [
      /\b(?:our|my|your) (?:mistakes?|faults?|errors?|failures?|negligence)\b/i,
      /\b(?:because of you|you (?:failed|refused|ignored|forgot|neglected|caused)|thanks to you that)\b/i,
    ],
  },
  {
    id: 'promise',
    severity: 'warn',
    patterns: [
      /\b(?:any ?time|at all times|for as long as (?:you|it)|as long as you (?:need|like|want)|guarantee[ds]?|100 ?%|no matter what|whatever you need|without limit|unlimited|in every case|everything)\b/i,
    ],
  },
  {
    id: 'legal-bluff',
    severity: 'warn',
    patterns: [
      /(?:§+ ?\d+)/,
      /\b(?:section|article|art\.|clause) \d+[a-z]?(?:\(\d+\))?(?: ?\([a-z]\))? (?:of the |BGB|HGB|UCC|CC\b|GDPR|Act\b|Code\b)/i,
      /\b(?:according to|under|by) (?:the )?(?:law|case law|supreme court)\b/i,
      /\b(?:my|our) lawyers?\b/i,
    ],
    allowed: [/\(Article 28\(3\)\(g\) (?:UK )?GDPR\)/],
  },
  {
    id: 'negotiation',
    severity: 'warn',
    patterns: [
      /\b(?:unless you|maybe|perhaps|if you change your mind|if you reconsider|we could still|I could still|not final|open to talk\w*|for the time being)\b/i,
    ],
  },
  { id: 'exclamation', severity: 'warn', patterns: [/!/] },
];
