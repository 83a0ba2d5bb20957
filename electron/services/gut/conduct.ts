import type { Act } from '../../../shared/contract/client-calls.ts';
import type { CallResult } from '../../../shared/contract/contract.ts';
import type { ClientId, ConductAnswerId } from '../../../shared/core/ids.ts';
import { exitPathLock } from '../../../shared/scoring/gut/conduct.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { listConductAnswers, writeConductAnswer } from '../../db/repositories/conduct-answers.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { bookDay } from '../book-day.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** What was answered of "difficult or bad?", newest first, and whether the exit path is open by it. */
export function getConduct(
  { db }: ServiceDeps,
  { clientId }: { readonly clientId: ClientId },
): CallResult<'conduct.get'> {
  const answers = listConductAnswers(db, clientId);
  return { answers, exitPathLock: exitPathLock(answers[0] ?? null) };
}

/** Stores today's answers, in place of earlier ones of the same day. */
export function recordConduct(deps: ServiceDeps, args: ParsedArgs<'conduct.record'>): Act {
  const { db, ports } = deps;
  const answeredOn = bookDay(deps);
  const { name } = getClient(db, args.clientId);
  const before = listConductAnswers(db, args.clientId).find((answer) => answer.answeredOn === answeredOn);
  const answer = { ...args, answeredOn, id: before?.id ?? ports.newId<ConductAnswerId>() };
  return recordUndoable(
    deps,
    { kind: 'conduct-answered', label: (texts) => texts.conductAnswered(name), areas: ['assessments'] },
    (keep) => {
      keep.row('conduct_answers', answer.id);
      writeConductAnswer(db, answer);
    },
  );
}
