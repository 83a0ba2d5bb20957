import type { ClientId } from '../core/ids.ts';
import type { GradedBook, GradedClient } from '../scoring/graded-client.ts';
import type { Grade } from '../scoring/level.ts';
import { listParts, type WhyContext } from './why-sentence.ts';

/** Clients named before the result was shown. */
export type Guesses = { readonly best: readonly ClientId[]; readonly leastFit: readonly ClientId[] };

export type Difference = {
  readonly client: GradedClient;
  readonly grade: Grade;
  readonly guessed: 'best' | 'least-fit';
};

export type GutAgreement = {
  readonly agreedCount: number;
  /** Guesses of which a grade is known. */
  readonly judgedCount: number;
  readonly differences: readonly Difference[];
};

/** Feeling against figures: a client named among the best should be an A or a B, one among the least fit a C or a D. */
export function compareGuesses(book: GradedBook, guesses: Guesses): GutAgreement {
  const clientById = new Map(book.clients.map((client) => [client.clientId, client]));
  const judge = (ids: readonly ClientId[], guessed: Difference['guessed']): readonly Difference[] =>
    ids.flatMap((id) => {
      const client = clientById.get(id);
      return client === undefined || client.grade === null ? [] : [{ client, grade: client.grade, guessed }];
    });
  const judged = [...judge(guesses.best, 'best'), ...judge(guesses.leastFit, 'least-fit')];
  const differences = judged.filter(({ grade, guessed }) => isGood(grade) !== (guessed === 'best'));
  return { agreedCount: judged.length - differences.length, judgedCount: judged.length, differences };
}

function isGood(grade: Grade): boolean {
  return grade === 'A' || grade === 'B';
}

/** Why figures and feeling differ on a client: "Hotel is B: pays within a week of terms, earns 73 an hour against 75." */
export function writeDifference({ client, grade, guessed }: Difference, context: WhyContext): string {
  const reasons = listParts(client, guessed === 'best' ? 'poor' : 'good', context);
  return context.texts.gut.differs(client.name, grade, reasons);
}
