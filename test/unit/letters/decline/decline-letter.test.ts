import { describe, expect, test } from 'vitest';
import { toCalendarDate } from '../../../../shared/core/dates.ts';
import {
  buildDeclineLetter,
  type DeclineFacts,
  declineReasons,
  paperChoices,
} from '../../../../shared/letters/decline/decline-letter.ts';
import { lintText } from '../../../../shared/letters/lint/lint-letter.ts';

const facts: DeclineFacts = {
  operator: {
    name: 'Winter IT',
    person: 'Robin Winter',
    address: ['Via Roma 8', '39100 Bolzano'],
    city: 'Bolzano',
    country: 'IT',
    contact: [],
    registration: [],
    tax: [],
    logo: null,
    signature: null,
  },
  client: {
    name: 'Studio Vela',
    legalName: 'Vela S.r.l.',
    address: ['Via Nuova 1', '38100 Trento'],
    country: 'IT',
    person: null,
  },
  voice: 'i',
  language: 'en',
  locale: 'en-GB',
  size: 'A4',
  datedOn: toCalendarDate('2026-06-30'),
};

describe('an answer to an enquiry', () => {
  test('stands with what is known, without a question that must be answered', () => {
    const { paragraphs, fields, values, paper } = buildDeclineLetter(facts, {}, {});
    expect(fields.filter(({ isRequired, key }) => isRequired && values[key] === undefined)).toEqual([]);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'Your enquiry',
      'Thank you for your enquiry, and for the time you took to explain what you need.',
      'I have considered it and will not be taking it on. No agreement has come about, and none of your systems is in my care; please plan without me.',
      '',
      'I wish you and your team well.',
    ]);
    expect(paper.blocks[0]).toMatchObject({
      kind: 'letter-head',
      recipient: ['Vela S.r.l.', 'Via Nuova 1', '38100 Trento'],
    });
    expect(paper.audience).toBe('client');
  });

  test.each(['i', 'we'] as const)('holds no word that a letter must not have, spoken as %s', (voice) => {
    for (const reason of declineReasons) {
      for (const papers of paperChoices) {
        const answers = { reason, papers, enquiryOn: '2026-06-12' };
        const { paragraphs } = buildDeclineLetter({ ...facts, voice }, answers, {});
        const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
        expect(lintText('P9', text)).toEqual([]);
        expect(text).toContain('Your enquiry of 12 June 2026');
        if (voice === 'we') expect(text).not.toMatch(/\b(I|my|me)\b/);
      }
    }
  });

  test('takes other words, and leaves out an emptied paragraph', () => {
    const { paragraphs, paper } = buildDeclineLetter(facts, {}, { opening: '', closing: 'All the best for the move.' });
    expect(paragraphs.find(({ part }) => part === 'closing')).toMatchObject({ isEdited: true });
    expect(JSON.stringify(paper.blocks)).not.toContain('Thank you for your enquiry');
    expect(JSON.stringify(paper.blocks)).toContain('All the best for the move.');
  });

  test('says where an address has more lines than an envelope shows', () => {
    const address = ['a', 'b', 'c', 'd', 'e'];
    const long = (person: string | null) => ({ ...facts, client: { ...facts.client, address, person } });
    expect(buildDeclineLetter(long(null), {}, {}).addressLines).toEqual({ count: 5, most: 5 });
    expect(buildDeclineLetter(long('Ada Vela'), {}, {}).addressLines).toEqual({ count: 5, most: 4 });
  });
});
