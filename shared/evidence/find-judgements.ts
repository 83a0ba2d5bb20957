/**
 * Words that judge instead of telling: about character, about how often without a count, about one's own mood. In the
 * languages in which facts are written: English, German, Italian, Spanish.
 */
const judging = [
  'abusive|aggressive|arrogant|awful|chaos|chaotic|crazy|difficult|disappointed|fed up|greedy|hysterical|idiots?|ignorant',
  'impossible|incompetent|ineducable|insane|lazy|liars?|lied|lying|moron|nasty|nightmare|paranoid|rude|stingy|stupid|terrible',
  'toxic|ungrateful|unbearable|unprofessional|worst|always|never|constantly|again and again|as usual|typical',
  'aggressiv|dumm|faul|frech|geizig|inkompetent|lügner|lügt|schlimmste|unfähig|unmöglich|unverschämt|immer|nie|niemals|ständig|typisch|chaotisch',
  'aggressivo|arrogante|bugiardo|bugiarda|incapace|incompetente|maleducato|maleducata|pigro|stupido|stupida|tirchio|sempre|mai|continuamente|tipico',
  'agresivo|agresiva|grosero|grosera|incapaz|mentiroso|mentirosa|perezoso|tacaño|estúpido|siempre|nunca|constantemente|típico',
].join('|');

const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${judging})(?![\\p{L}\\p{N}])`, 'giu');

/** The judging words of a text as they stand there, each once, at most five. A hint: nothing is refused for them. */
export function findJudgements(text: string): readonly string[] {
  const found = new Map<string, string>();
  // What somebody said, in quotation marks, is a fact.
  for (const [word] of withoutQuotes(text).matchAll(pattern)) {
    if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), word);
  }
  return [...found.values()].slice(0, 5);
}

function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’/gu, ' ');
}
