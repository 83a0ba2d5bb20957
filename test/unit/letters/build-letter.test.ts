import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { buildStatement } from '../../../shared/letters/build-statement.ts';
import { findUnfitAddresses } from '../../../shared/letters/recipient-lines.ts';
import { getLetterTexts } from '../../../shared/letters/texts/letter-texts.ts';
import { allBlocks } from '../../../shared/paper/outline-of.ts';
import type { ClientPaper } from '../../../shared/paper/paper-document.ts';
import { facts, letterOf, textOf } from './letter-builders.ts';

const euro = 'EUR' as CurrencyCode;

const { agreement, operator, client } = facts;

function missingKeys(letter: ReturnType<typeof letterOf>): readonly string[] {
  return letter.draft.missing.map(({ part, key }) => `${part} ${key}`);
}

function paperOf(letter: ReturnType<typeof letterOf>): ClientPaper {
  if (letter.kind !== 'ready')
    throw new Error(JSON.stringify(letter.draft.missing.concat(letter.draft.findings as never)));
  return letter.paper;
}

describe('a letter of which everything is known', () => {
  it('is written in full', () => {
    expect(textOf(letterOf())).toMatchInlineSnapshot(`
      "End of the agreement on IT services no. W-205 of 1 March 2019
      For 8 years you have entrusted your IT to me. Thank you for that.
      I hereby give notice to end the agreement named above on 1 October 2026, or on the first day after it that the agreement allows. The agreed notice period of 90 days is kept.
      I am changing what I offer, and this service will not be part of it any more.
      Until that day I provide the agreed services as before. New projects are no longer started.
      On 1 October 2026 at 18:00 I remove my software for monitoring, updates, security and backup. My responsibility for operation and protection ends from that moment.
      You receive the documentation of your systems on 15 September 2026, on paper and as files, whether or not invoices are open. My internal tools and working notes are not part of it.
      Please name in writing, by 14 July 2026, who may receive documents, passwords and log-ins. A new provider gets answers once you have released that in writing.
      The enclosed list shows for each licence and subscription whether it passes to you, runs to its end or has to be replaced. Please return your choice by 14 July 2026.

      Please state by 14 July 2026 whether the personal data processed on your behalf is to be returned or deleted; you receive a written confirmation (Article 28(3)(g) GDPR).
      Without a replacement by 1 October 2026 your systems run without updates, protection and backup; domains, certificates and subscriptions lapse unless they are renewed.
      I will gladly work with the provider you choose; 2 hours of handover are included.
      Please confirm by 14 July 2026 the receipt of this letter and the end on 1 October 2026.
      I wish you and your team well."
    `);
  });

  it('has no findings in its own words, whatever is chosen', () => {
    for (const reason of ['services', 'fit', 'personal', 'none']) {
      for (const money of ['none', 'statement', 'refund', 'statement-and-refund']) {
        for (const voice of ['i', 'we'] as const) {
          for (const country of ['IT', 'GB', 'US', null]) {
            const given = { facts: { voice, operator: { ...operator, country } }, answers: { reason, money } };
            const chosen = letterOf({ ...given, answers: { ...given.answers, noticeDays: '90', noticeReason: 'x' } });
            expect(chosen.draft.findings).toEqual([]);
            expect(chosen.kind).toBe('ready');
          }
        }
      }
    }
  });

  it('speaks with one voice', () => {
    expect(textOf(letterOf({ facts: { voice: 'i' }, answers: { money: 'refund' } }))).not.toMatch(/\b(?:we|our|us)\b/i);
    expect(textOf(letterOf({ facts: { voice: 'we' }, answers: { money: 'refund' } }))).not.toMatch(/\b(?:I|my|me)\b/);
  });

  it('is a draft until the points to check are settled', () => {
    expect(paperOf(letterOf()).isDraft).toBe(true);
    expect(paperOf(letterOf({ answers: { checksDone: 'yes' } })).isDraft).toBeUndefined();
  });

  it('has no reason where none is wanted', () => {
    expect(textOf(letterOf({ answers: { reason: 'none' } }))).not.toContain('changing what');
  });

  it('carries one line of money at most', () => {
    const letter = textOf(letterOf({ answers: { money: 'statement-and-refund' } }));
    expect(letter.match(/[^.;]*(?:invoices open on|pay back)[^.]*\./g)).toHaveLength(1);
  });

  it('names what is enclosed', () => {
    const paper = paperOf(letterOf({ answers: { documents: 'enclosed', money: 'statement' } }));
    const block = allBlocks(paper.blocks).find(({ kind }) => kind === 'enclosures');
    expect(block).toMatchObject({ items: { length: 3 } });
  });
});

describe('the country', () => {
  it('chooses the form, not the language', () => {
    const german = paperOf(
      letterOf({ facts: { operator: { ...operator, country: 'DE' }, client: { ...client, country: 'DE' } } }),
    );
    expect(german.blocks[0]).toMatchObject({
      form: 'din-5008-b',
      deliveryNote: ['By Einwurf-Einschreiben and by e-mail'],
    });
    expect(paperOf(letterOf()).blocks[0]).toMatchObject({ form: 'plain', deliveryNote: ['By certified e-mail (PEC)'] });
  });

  it('sends a registered letter across a border, where the post at home knows no better', () => {
    const abroad = paperOf(letterOf({ facts: { client: { ...client, country: 'DE' } } }));
    expect(abroad.blocks[0]).toMatchObject({ form: 'plain', deliveryNote: ['By registered post and by e-mail'] });
    const unknown = paperOf(letterOf({ facts: { client: { ...client, country: null } } }));
    expect(unknown.blocks[0]).toMatchObject({ deliveryNote: ['By certified e-mail (PEC)'] });
  });

  it('chooses the law of data', () => {
    const dataOf = (country: string | null) =>
      letterOf({ facts: { operator: { ...operator, country } } }).draft.paragraphs.find(({ part }) => part === 'P15')
        ?.text;
    expect(dataOf('IT')).toContain('(Article 28(3)(g) GDPR)');
    expect(dataOf('GB')).toContain('(Article 28(3)(g) UK GDPR)');
    expect(dataOf('US')).not.toContain('Article');
    expect(dataOf(null)).not.toContain('Article');
  });
});

describe('what is missing', () => {
  it('is asked for by part and key, and nothing is produced', () => {
    const letter = letterOf({ answers: { receivedOn: '', documentsOn: '', licences: '' } });
    expect(letter.kind).toBe('missing');
    expect(missingKeys(letter)).toEqual(['P7 receivedOn', 'P11 documentsOn', 'P13 licences']);
  });

  it('of a client and an operator that nothing is known of', () => {
    const letter = letterOf({
      facts: {
        operator: { ...operator, name: null, person: null, address: [], city: null, country: null },
        client: { ...client, legalName: null, address: [], person: null },
        agreement: { ...agreement, number: null, signedOn: null, sinceOn: null, period: null, isPrepaid: true },
      },
    });
    expect(missingKeys(letter)).toEqual([
      'P1 senderName',
      'P1 senderAddress',
      'P2 recipientAddress',
      'P4 place',
      'P5 agreementOn',
      'P7 noticeDays',
      'P7 noticeReason',
      'P14 money',
      'P20 signerName',
    ]);
  });

  it('counts what can not be read as missing', () => {
    expect(missingKeys(letterOf({ answers: { receivedOn: '3.7.2026' } }))).toContain('P7 receivedOn');
    expect(missingKeys(letterOf({ answers: { licences: 'perhaps' } }))).toEqual(['P13 licences']);
  });

  it('shows as gaps in the preview only', () => {
    const { draft } = letterOf({ answers: { receivedOn: '' } });
    expect(draft.preview.blocks.filter(({ kind }) => kind === 'gap').length).toBeGreaterThan(0);
    expect(draft.preview.isDraft).toBe(true);
  });
});

describe('the end date', () => {
  it('is computed from receipt', () => {
    expect(letterOf().draft.form.values.endOn).toBe('2026-10-01');
  });

  it('may be later; an earlier one is marked', () => {
    expect(letterOf({ answers: { endOn: '2026-12-31' } }).draft.findings).toEqual([]);
    expect(letterOf({ answers: { endOn: '2026-08-31', documentsOn: '2026-08-01' } }).draft.findings).toMatchObject([
      { rule: 'end-too-early' },
    ]);
  });
});

describe('dates after the end', () => {
  it('are marked', () => {
    const late = letterOf({ answers: { documentsOn: '2026-11-01', replyBy: '2026-10-02' } });
    expect(late.draft.findings).toMatchObject([
      { rule: 'after-the-end', part: 'P11', severity: 'warn' },
      { rule: 'after-the-end', part: 'P12', severity: 'warn' },
    ]);
    expect(late.kind).toBe('ready');
  });
});

describe('a paragraph in other words', () => {
  it('takes the place of the program’s and is marked', () => {
    const { draft } = letterOf({ edits: { P6: 'Thank you for nine good years.' } });
    const opening = draft.paragraphs.find(({ part }) => part === 'P6');
    expect(opening).toMatchObject({ text: 'Thank you for nine good years.', isEdited: true });
    expect(opening?.builtText).toContain('For 8 years');
  });

  it('is held against the rules', () => {
    const letter = letterOf({ edits: { P14: 'Passwords are released once everything is paid.' } });
    expect(letter).toMatchObject({ kind: 'blocked', findings: [{ rule: 'ransom', part: 'P14' }] });
  });

  it.each(['P5', 'P7', 'P10', 'P11', 'P12', 'P15'] as const)('can not leave out %s', (part) => {
    expect(letterOf({ edits: { [part]: ' ' } })).toMatchObject({
      kind: 'blocked',
      findings: [{ rule: 'missing-part', part }],
    });
  });

  it('still names the end date', () => {
    const letter = letterOf({ edits: { P7: 'The agreement ends on 2 October 2026.' } });
    expect(letter).toMatchObject({ kind: 'blocked', findings: [{ rule: 'missing-part', part: 'P7' }] });
    expect(letterOf({ edits: { P7: 'The agreement ends on 1 October 2026.' } }).kind).toBe('ready');
  });

  it('says something of money where invoices are open', () => {
    const open = {
      number: 'R-1',
      issuedOn: facts.datedOn,
      dueOn: null,
      amountMinor: 100,
      openMinor: 100,
      currency: euro,
    };
    expect(letterOf({ facts: { openInvoices: [open] }, answers: { money: 'none' } })).toMatchObject({
      kind: 'blocked',
      findings: [{ rule: 'missing-part', part: 'P14' }],
    });
  });
});

describe('the statement of account', () => {
  it('lists open invoices and their sum', () => {
    const openInvoices = [
      {
        number: 'R-1',
        issuedOn: toCalendarDate('2026-05-01'),
        dueOn: toCalendarDate('2026-05-15'),
        amountMinor: 12_200,
        openMinor: 12_200,
        currency: euro,
      },
      {
        number: 'R-2',
        issuedOn: toCalendarDate('2026-06-01'),
        dueOn: null,
        amountMinor: 10_000,
        openMinor: 4_000,
        currency: euro,
      },
    ];
    const paper = buildStatement({ ...facts, openInvoices });
    expect(paper.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      rows: { length: 2 },
      footRows: [{ cells: ['Total open', '', '', '', '€162.00'] }],
    });
  });

  it('adds up each currency by itself, and leaves none out', () => {
    const open = (openMinor: number, currency: string) => ({
      number: null,
      issuedOn: facts.datedOn,
      dueOn: null,
      amountMinor: openMinor,
      openMinor,
      currency: currency as CurrencyCode,
    });
    const paper = buildStatement({ ...facts, openInvoices: [open(100, 'EUR'), open(250, 'CHF'), open(300, 'EUR')] });
    expect(paper.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      rows: { length: 3 },
      footRows: [
        { cells: ['Total open', '', '', '', '€4.00'] },
        { cells: ['Total open', '', '', '', 'CHF\u00A02.50'] },
      ],
    });
  });
});

describe('findUnfitAddresses', () => {
  const texts = getLetterTexts('en');
  const find = (recipientAddress: string, form: 'din-5008-b' | 'plain' = 'din-5008-b') =>
    findUnfitAddresses({ recipientName: 'Seeblick Hotels S.r.l.', recipientAddress }, texts, form).map(
      ({ key }) => key,
    );

  it('holds the plain form to its lines only, however long they are', () => {
    const long = 'A street whose name goes on for more than fifty letters 12';
    expect(find([long, long, long, long, long].join('\n'))).toEqual(['recipientAddress']);
    expect(find([long, long, long, long, long].join('\n'), 'plain')).toEqual([]);
    expect(find('1\n2\n3\n4\n5\n6\n7\n8', 'plain')).toEqual([]);
    expect(find('1\n2\n3\n4\n5\n6\n7\n8\n9', 'plain')).toEqual(['recipientAddress']);
  });

  it('names an address of which the window would cut lines, be they many or long', () => {
    expect(find('Seestraße 1\n39052 Kaltern')).toEqual([]);
    expect(find('1\n2\n3\n4\n5')).toEqual([]);
    expect(find('1\n2\n3\n4\n5\n6')).toEqual(['recipientAddress']);
    expect(find(`${'Long words of a street '.repeat(4)}\n39052 Kaltern`)).toEqual([]);
    expect(find(`${'Long words of a street '.repeat(20)}\n39052 Kaltern`)).toEqual(['recipientAddress']);
  });
});
