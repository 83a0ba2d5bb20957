// What makes a spreadsheet calculate instead of read, also behind blanks or the apostrophe that guards it.
const startsFormula = /^[\s']*[=+\-@\t＝＋－＠]/;
const plainNumber = /^-?\d+(?:[.,]\d+)*$/;

/** Whether a spreadsheet may take a text for a formula. */
export function mayCalculate(text: string): boolean {
  return startsFormula.test(text) && !plainNumber.test(text);
}

/** An apostrophe before what would be calculated; numbers stay numbers. */
export function guardFormula(text: string): string {
  return mayCalculate(text) ? `'${text}` : text;
}

/** The text as it was before {@link guardFormula}. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && startsFormula.test(text) ? text.slice(1) : text;
}
