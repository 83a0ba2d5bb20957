import { addMonths } from '../core/dates.ts';
import type { AssessmentDraft, CostDraft, FlagDraft, PaymentDraft, TicketDraft } from './drafts.ts';
import { hashTexts } from './hash-text.ts';
import { type Why, why } from './left-out.ts';
import { readCriterion, readFlag, readLevel, readYesNo } from './read-word.ts';
import {
  badDate,
  clientOf,
  isWhy,
  missingClient,
  neededDate,
  neededMoney,
  orNull,
  type RowNotes,
  readWord,
} from './row-parts.ts';
import type { Row, TableReading } from './table-reading.ts';

const failedPayment =
  /^(?:void|voided|cancell?ed|failed|declined|refunded|deleted|pending|storniert|fehlgeschlagen|annullat[oa]|fallit[oa]|anulad[oa]|fallid[oa])$/i;

export function readPaymentRow(reading: TableReading, row: Row): PaymentDraft | Why {
  if (failedPayment.test(reading.text(row, 'status'))) return why('voided', reading.text(row, 'status'));
  // whose payment it is an open invoice of the same amount may tell
  const client = clientOf(reading, row);
  const paidOn = neededDate(reading, row, 'paidOn');
  if (typeof paidOn !== 'string') return paidOn;
  const money = neededMoney(reading, row, 'amount');
  if (isWhy(money)) return money;
  const refundedMinor = reading.has('refunded') ? reading.minor(row, 'refunded', money.currency) : null;
  if (refundedMinor === undefined) return why('bad-amount', reading.text(row, 'refunded'));
  const amountMinor = money.amountMinor - Math.abs(refundedMinor ?? 0);
  if (refundedMinor && amountMinor <= 0)
    return why('voided', `${reading.headerOf('refunded')} ${reading.text(row, 'refunded')}`);
  const invoiceNumber = orNull(reading.text(row, 'invoice'));
  const parts = [
    client.name,
    client.externalId,
    invoiceNumber,
    paidOn,
    amountMinor,
    money.currency,
    reading.text(row, 'reference'),
  ];
  return {
    lines: [row.line],
    client,
    identity: `${paidOn} ${hashTexts(parts)}`,
    invoiceNumber,
    paidOn,
    amountMinor,
    currency: money.currency,
  };
}

export function readCostRow(reading: TableReading, row: Row): CostDraft | Why {
  const client = clientOf(reading, row);
  const noClient = missingClient(reading, row, client);
  if (noClient !== undefined) return noClient;
  const month = reading.period(row, 'month');
  if (month === undefined) return why('bad-date', reading.text(row, 'month'));
  if (month === null) return why('no-date', reading.headerOf('month'));
  const money = neededMoney(reading, row, 'amount');
  if (isWhy(money)) return money;
  const description = reading.text(row, 'description');
  const parts = [client.name, client.externalId, month, description, money.amountMinor, money.currency];
  return {
    lines: [row.line],
    client,
    identity: `${month} ${hashTexts(parts)}`,
    month,
    description,
    ...money,
  };
}

export function readTicketRow(reading: TableReading, row: Row, notes: RowNotes): TicketDraft | Why {
  const client = clientOf(reading, row);
  const noClient = missingClient(reading, row, client);
  if (noClient !== undefined) return noClient;
  const openedAt = reading.instant(row, 'openedAt');
  if (openedAt === undefined) return why('bad-date', reading.text(row, 'openedAt'));
  if (openedAt === null) return why('no-date', reading.headerOf('openedAt'));
  const closedAt = reading.instant(row, 'closedAt');
  if (closedAt === undefined) return why('bad-date', reading.text(row, 'closedAt'));
  const number = orNull(reading.text(row, 'number'));
  const subject = orNull(reading.text(row, 'subject'));
  const priority = orNull(reading.text(row, 'priority'));
  const channel = orNull(reading.text(row, 'channel'));
  const parts = [client.name, client.externalId, client.email, openedAt, closedAt, subject, priority, channel];
  return {
    lines: [row.line],
    client,
    identity:
      number === null
        ? `${openedAt} ${hashTexts(parts)}`
        : `number ${reading.layout.source} ${client.name.toLowerCase()} ${number}`,
    number,
    subject,
    openedAt,
    closedAt,
    isReopened: readWord(readYesNo, reading, row, 'reopened', notes),
    priority,
    channel,
    isAfterHours: readWord(readYesNo, reading, row, 'afterHours', notes),
  };
}

export function readAssessmentRow(reading: TableReading, row: Row, notes: RowNotes): AssessmentDraft | Why {
  const client = clientOf(reading, row);
  const noClient = missingClient(reading, row, client);
  if (noClient !== undefined) return noClient;
  const criterion = readCriterion(reading.text(row, 'criterion'));
  if (criterion === undefined) return why('bad-criterion', reading.text(row, 'criterion'));
  const assessedOn = neededDate(reading, row, 'assessedOn');
  if (typeof assessedOn !== 'string') return assessedOn;
  const level = readLevel(reading.text(row, 'level'));
  const note = orNull(reading.text(row, 'note'));
  if (level === undefined || (level === null && note === null)) return why('bad-level', reading.text(row, 'level'));
  const isPinned = readWord(readYesNo, reading, row, 'pinned', notes) ?? false;
  return { lines: [row.line], client, assessedOn, criterion, level, isPinned, note };
}

/** Months after which a flag is looked at again where the file names no day: a flag counts for twelve months. */
const reviewAfterMonths = 12;

export function readFlagRow(reading: TableReading, row: Row, notes: RowNotes): FlagDraft | Why {
  const client = clientOf(reading, row);
  const noClient = missingClient(reading, row, client);
  if (noClient !== undefined) return noClient;
  const flag = readFlag(reading.text(row, 'flag'));
  if (flag === undefined) return why('bad-flag', reading.text(row, 'flag'));
  const happenedOn = neededDate(reading, row, 'happenedOn');
  if (typeof happenedOn !== 'string') return happenedOn;
  const bad = badDate(reading, row, ['reviewOn']);
  if (bad !== undefined) return bad;
  const facts = reading.text(row, 'facts');
  if (facts === '') return why('no-facts');
  const reviewOn = reading.has('reviewOn') ? reading.date(row, 'reviewOn') : null;
  if (!reviewOn) notes.assumedReviews.push(row.line);
  return {
    lines: [row.line],
    client,
    flag,
    happenedOn,
    facts,
    reviewOn: reviewOn || addMonths(happenedOn, reviewAfterMonths),
  };
}
