import { addDays } from '../../core/dates.ts';
import { against, clear, type Finder, type Look, ofLatest, open } from './found.ts';

export const findTold: Finder = ({ facts, words, formatters: { day } }) => {
  const { isTold, remindersSentOn, writtenAdviceOn } = facts;
  const written = [
    ...ofLatest(remindersSentOn, (count, latest) => words.reminders(count, day(latest))),
    ...ofLatest(writtenAdviceOn, (count, latest) => words.writtenAdvice(count, day(latest))),
  ];
  if (isTold === null) return open(words.notAsked, ...written);
  return isTold ? clear(words.told, ...written) : against(words.notTold, ...written);
};

/** Rule: two whole days lie between beginning and sending, so that nothing is decided in anger. */
const daysToCoolOff = 2;

export const findCoolOff: Finder = ({ facts: { startedOn, today }, words, formatters: { day } }) => {
  if (startedOn === null) return open(words.begunUnknown);
  const until = addDays(startedOn, daysToCoolOff);
  return until <= today ? clear(words.begun(day(startedOn))) : against(words.begunNow(day(startedOn), day(until)));
};

export const findEvidence: Finder = ({ facts, flags, words, formatters: { day } }) =>
  open(
    facts.entries === 0 ? words.noEntries : words.entries(facts.entries),
    ...facts.flags.map(({ flag, happenedOn }) => words.flag(flags[flag].name, day(happenedOn))),
  );

export const findReason: Finder = ({ letter: { isReasonChosen }, words }) =>
  isReasonChosen ? clear(words.reasonChosen) : open(words.reasonUsual);

export const findPromises: Finder = ({ facts: { openPromises, openAdvice }, words }) =>
  openPromises + openAdvice === 0
    ? clear(words.noPromises)
    : open(
        ...(openPromises === 0 ? [] : [words.promises(openPromises)]),
        ...(openAdvice === 0 ? [] : [words.openAdvice(openAdvice)]),
      );

export const findSuccessor: Finder = ({ letter: { hasSuccessors }, words }) =>
  hasSuccessors ? open(words.successors) : open();

export const findCapacity: Finder = ({ words }: Look) => open(words.capacity);
