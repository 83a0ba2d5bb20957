const mostLetters = 31;

/** Names as Excel allows them for sheets: at most 31 letters, none of `[]:*?/\`, each only once whatever its case. */
export function toSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    let sheet = plain.slice(0, mostLetters);
    for (let copy = 2; taken.has(sheet.toLowerCase()); copy += 1) {
      const ending = ` (${copy})`;
      sheet = plain.slice(0, mostLetters - ending.length) + ending;
    }
    taken.add(sheet.toLowerCase());
    return sheet;
  });
}
