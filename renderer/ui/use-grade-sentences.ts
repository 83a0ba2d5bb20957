import { type CurrencyCode, toMinor } from '../../shared/core/money.ts';
import { explainGrade } from '../../shared/scorecard/explain-grade.ts';
import { writeWhySentence } from '../../shared/scorecard/why-sentence.ts';
import type { GradedClient } from '../../shared/scoring/graded-client.ts';
import { useFormatters, useTexts } from './texts.tsx';

/** How a grade is told in words: the reason in a sentence, and the chain that led to it in a line. */
export function useGradeSentences(currency: CurrencyCode, targetRatePerHour: number | null) {
  const { scorecard: texts } = useTexts();
  const formatters = useFormatters();
  const targetRatePerHourMinor = targetRatePerHour === null ? null : toMinor(targetRatePerHour, currency);
  return {
    why: (client: GradedClient) => writeWhySentence(client, { targetRatePerHourMinor, currency, texts, formatters }),
    chain: (client: GradedClient) => explainGrade(client.explanation, texts, formatters),
  };
}
