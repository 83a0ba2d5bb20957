/** What was typed, without the blanks around it; null where that leaves nothing. */
export function trimmedOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
