import { type Answers, type AskedField, readAnswer } from '../core/asked-field.ts';
import { type CalendarDate, parseCalendarDate } from '../core/dates.ts';
import type { CurrencyCode } from '../core/money.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { type Formatters, makeFormatters } from '../i18n/formatters.ts';
import { type InternalBlock, markInternal } from '../paper/blocks.ts';
import { makeInternalPaper } from '../paper/make-paper.ts';
import type { InternalPaper, PaperLanguage, PaperSize, Voice } from '../paper/paper-document.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';
import { explainGrade } from '../scorecard/explain-grade.ts';
import type { GradedClient } from '../scoring/graded-client.ts';
import { type CriterionId, criterionIds, type Grade } from '../scoring/level.ts';
import { adviceTable, type PreparedAdvice } from './advice-table.ts';
import { getClientPageTexts } from './client-page/client-page-texts.ts';
import {
  gatesForAll,
  gatesTo,
  questionsToAsk,
  suggestionOf,
  suggestionWithoutVisit,
  talkTrackOf,
} from './meeting-talk.ts';
import { listWeakSpots, type Move, moves, type Standing, suggestMove } from './moves.ts';
import { pickObjections } from './objections.ts';

/** What the operator's own paper rests on. Graded: null where the client isn't in the graded book. */
export type PreparationFacts = {
  readonly clientName: string;
  readonly graded: GradedClient | null;
  readonly contractKind: Standing['contractKind'];
  /** Neither carried out nor declined. */
  readonly advice: readonly PreparedAdvice[];
  readonly currency: CurrencyCode;
  readonly voice: Voice;
  readonly language: PaperLanguage;
  readonly locale: string;
  readonly size: PaperSize;
  readonly datedOn: CalendarDate;
  readonly texts: Pick<Catalog, 'scorecard' | 'assessment' | 'evidence'>;
};

/** Name of the paper: different from that of the client page, as its look is. */
const preparationName = 'INTERNAL Meeting preparation';

/** The one question of the preparation: which move. What the client's standing suggests is the fallback. */
export function moveField(facts: PreparationFacts): AskedField<'move', 'frame'> {
  const fallback = suggestMove(standingOf(facts));
  return { key: 'move', part: 'frame', kind: 'choice', options: moves, fallback, isRequired: false };
}

/** The paper that stays in the bag: target, grade and why, weak spots, open advice, talk, objections, gates, agenda. */
export function buildPreparation(facts: PreparationFacts, answers: Answers): InternalPaper {
  const field = moveField(facts);
  const move = (readAnswer(field, answers) ?? field.fallback) as Move;
  const { clientName, language, locale, size, voice, datedOn } = facts;
  const blocks: readonly InternalBlock[] = [
    { kind: 'title', text: 'Meeting preparation', subtitle: clientName },
    ...conduct(facts),
    ...aim(facts, move, answers),
    ...standing(facts),
    ...adviceTable(facts.advice, locale, facts.texts.evidence),
    ...talk(facts, move),
    ...objectionTable(facts, move),
    ...gates(facts),
    ...agenda(facts),
  ];
  return makeInternalPaper({
    documentName: preparationName,
    clientName,
    language,
    locale,
    size,
    voice,
    datedOn,
    foot: { start: clientName },
    blocks: blocks.map(markInternal),
  });
}

function standingOf({ graded, contractKind }: PreparationFacts): Standing {
  const levels = Object.fromEntries(criterionIds.map((id) => [id, graded?.criteria[id].level ?? null]));
  return {
    grade: graded?.grade ?? null,
    isOnProbation: graded?.probation ?? false,
    contractKind,
    levels: levels as Standing['levels'],
  };
}

function weakSpotsOf({ graded }: PreparationFacts): CriterionId[] {
  return graded === null ? [] : listWeakSpots(criterionIds.map((id) => graded.criteria[id]));
}

function aim({ voice, locale }: PreparationFacts, move: Move, answers: Answers): InternalBlock[] {
  const { target, fallback } = talkTrackOf(move, voice);
  const meetingOn = parseCalendarDate(answers['meetingOn'] ?? '');
  return [
    {
      kind: 'key-values',
      items: [
        ...(meetingOn === undefined ? [] : [{ label: 'Date', value: formatPaperDate(meetingOn, locale) }]),
        { label: 'Target', value: [{ text: target, isStrong: true }] },
        { label: 'If not that', value: fallback },
        {
          label: 'Leave with',
          value: 'An action plan and the date of the next meeting. Without either, the follow-up begins.',
        },
      ],
    },
  ];
}

/** After abuse nobody is sent there: what would be said face to face is written or said by telephone. */
function isVisitRuledOut({ graded }: PreparationFacts): boolean {
  return graded?.caps.some(({ flag }) => flag === 'DB1') ?? false;
}

function conduct(facts: PreparationFacts): InternalBlock[] {
  if (!isVisitRuledOut(facts)) return [];
  const text =
    'A deal-breaker for conduct stands. Talk by telephone or in writing, and note time and content after it.';
  return [{ kind: 'notice', title: 'No visit', text }];
}

function standing(facts: PreparationFacts): InternalBlock[] {
  const { graded, locale, texts } = facts;
  const heading: InternalBlock = { kind: 'heading', level: 1, text: 'Grade and why' };
  if (graded === null)
    return [heading, { kind: 'paragraph', text: 'Not graded: nothing of the last twelve months is known.' }];
  const formatters = makeFormatters(locale);
  return [
    heading,
    { kind: 'paragraph', text: explainGrade(graded.explanation, texts.scorecard, formatters) },
    { kind: 'paragraph', text: figuresLine(graded, facts.currency, formatters), isSmall: true },
    weakSpots(graded, facts),
  ];
}

function figuresLine({ figures }: GradedClient, currency: CurrencyCode, formatters: Formatters): string {
  const money = (minor: number | null) => (minor === null ? 'unknown' : formatters.money(minor, currency));
  return [
    `Revenue ${money(figures.revenueMinor)}`,
    `hours ${figures.minutesWorked === null ? 'unknown' : formatters.hours(figures.minutesWorked)}`,
    `margin ${figures.marginPct === null ? 'unknown' : formatters.pct1(figures.marginPct)}`,
    `per hour ${money(figures.ehrMinor === null ? null : Math.round(figures.ehrMinor))}`,
  ].join(' · ');
}

const mostWeakSpots = 6;

/** The weakest criteria with what helps each; where a visit is ruled out, no suggestion asks for one. */
function weakSpots(graded: GradedClient, facts: PreparationFacts): InternalBlock {
  const spots = weakSpotsOf(facts);
  if (spots.length === 0) return { kind: 'paragraph', text: 'No criterion is weak.' };
  const suggest = (id: CriterionId) =>
    isVisitRuledOut(facts) && (id === 'R5' || id === 'R6') ? suggestionWithoutVisit : suggestionOf[id];
  return {
    kind: 'table',
    columns: [
      { header: 'Weak spot', share: 1.4 },
      { header: 'Level', isUnbroken: true, share: 0.5 },
      { header: 'As it is', share: 2.4 },
      { header: 'What helps', share: 2.6 },
    ],
    rows: spots.slice(0, mostWeakSpots).map((id) => {
      const { name, levels } = facts.texts.assessment.criteria[id];
      const { level } = graded.criteria[id];
      return { cells: [name, level ?? '', level === null ? '' : levels[level], suggest(id)] };
    }),
    isDense: true,
  };
}

function talk({ voice }: PreparationFacts, move: Move): InternalBlock[] {
  const { opening, argument, proof, ask } = talkTrackOf(move, voice);
  return [
    { kind: 'heading', level: 1, text: 'What to say' },
    {
      kind: 'key-values',
      items: [
        { label: 'Opening', value: opening },
        { label: 'Argument', value: argument },
        { label: 'Proof to bring', value: proof },
        { label: 'Ask', value: ask },
        { label: 'Two questions', value: questionsToAsk.map((text) => `“${text}”`).join('\n') },
      ],
    },
  ];
}

function objectionTable(facts: PreparationFacts, move: Move): InternalBlock[] {
  return [
    { kind: 'heading', level: 1, text: 'What may be said against it' },
    {
      kind: 'table',
      columns: [
        { header: 'They say', share: 1.4 },
        { header: 'Answer', share: 2.8 },
        { header: 'Then ask', share: 1.8 },
      ],
      rows: pickObjections(move, weakSpotsOf(facts)).map(({ says, answer, thenAsk }) => ({
        cells: [says, answer, thenAsk ?? ''],
      })),
      isDense: true,
    },
  ];
}

const nextGrade: Readonly<Record<Grade, Exclude<Grade, 'D'> | null>> = { A: null, B: 'A', C: 'B', D: 'C' };

function gates({ graded }: PreparationFacts): InternalBlock[] {
  const next = graded === null || graded.grade === null ? null : nextGrade[graded.grade];
  if (next === null) return [];
  return [
    { kind: 'heading', level: 1, text: `What it takes to become ${next}` },
    { kind: 'list', style: 'checkboxes', items: [...gatesTo[next], gatesForAll] },
  ];
}

function agenda({ voice, language }: PreparationFacts): InternalBlock[] {
  const blocks: readonly InternalBlock[] = [
    { kind: 'heading', level: 1, text: 'Agenda' },
    {
      kind: 'table',
      columns: [
        { header: 'Minute', isUnbroken: true, share: 1 },
        { header: 'Block', share: 2 },
        { header: 'Aim', share: 5 },
      ],
      rows: getClientPageTexts(language)
        .agenda(voice)
        .map(({ from, to, title, text }, index) => ({ cells: [`${from}–${to}`, title, aims[index] ?? text] })),
      isDense: true,
    },
    { kind: 'paragraph', text: 'The same day: one page with plan and date by mail, and an “ok” asked for.' },
  ];
  return [{ kind: 'together', blocks }];
}

// What each block of the agenda is for, on the operator's side.
const aims: readonly string[] = [
  'Agree on time and purpose; ask whether notes may be taken.',
  'Listen. Three questions at most, no answers yet.',
  'Two or three results with dates; then ask about serious trouble. A no is proof, a yes is where to begin.',
  'Three risks or chances at most, each in money or hours.',
  'Show the choices and be silent. The last one has a consequence too.',
  'Fill in the plan together: owner, date, cost.',
  'Enter the next date before leaving.',
];
