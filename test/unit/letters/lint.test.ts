import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../../shared/letters/lint/find-secrets.ts';
import { lintText } from '../../../shared/letters/lint/lint-letter.ts';

function rulesIn(text: string): readonly string[] {
  return [...new Set(lintText('P9', text).map(({ rule }) => rule))];
}

describe('what must not be written', () => {
  it.each([
    ['internal-judgement', 'You are a D client.'],
    ['internal-judgement', 'Your account is unprofitable for us.'],
    ['internal-judgement', 'In our grading you come last.'],
    ['internal-judgement', 'You were graded C last year.'],
    ['internal-judgement', 'You are among our worst clients.'],
    ['ransom', 'As soon as you have paid we will hand over the documents.'],
    ['ransom', 'The passwords will be released once the invoices are settled.'],
    ['ransom', 'The documentation will be withheld.'],
    ['ransom', 'We retain the log-ins for now.'],
    ['ransom', 'Delivery takes place against payment.'],
    ['ransom', 'Access will be restored if you transfer the amount.'],
    ['ransom', 'If you pay by Friday, you receive your data.'],
    ['ransom', 'You get your passwords only after payment.'],
    ['threat', 'We will switch off your server on Monday.'],
    ['threat', 'I can lock your accounts at the end of the week.'],
    ['threat', 'You will regret this decision.'],
    ['threat', 'We will inform your customers.'],
    ['threat', 'I may report this to the authorities or else.'],
    ['insult', 'Your staff was rude on the telephone.'],
    ['insult', 'The network is a mess.'],
    ['insult', 'Your nephew changed the firewall.'],
    ['vague-end', 'We will soon end our service.'],
    ['vague-end', 'The service ends in the coming weeks.'],
    ['vague-end', 'We end the agreement with immediate effect.'],
    ['vague-end', 'It ends around the end of the month.'],
    ['third-party', 'Because of your illness we could not agree.'],
    ['third-party', 'Our technicians say that it is difficult.'],
    ['third-party', 'Our other clients pay on time.'],
    ['successor', 'A cheap provider will not cope with this.'],
    ['successor', 'The new provider will be unreliable.'],
    ['generalisation', 'Invoices were always paid late.'],
    ['emotion', 'Unfortunately we have to end the agreement.'],
    ['emotion', 'I am disappointed.'],
    ['blame', 'This was your fault.'],
    ['blame', 'You refused the backup.'],
    ['promise', 'You can call at any time.'],
    ['promise', 'We guarantee a smooth handover.'],
    ['promise', 'Help is there for as long as you need it.'],
    ['legal-bluff', 'This follows § 627 of the civil code.'],
    ['legal-bluff', 'My lawyer has looked at this.'],
    ['negotiation', 'The agreement ends unless you propose something else.'],
    ['negotiation', 'Perhaps there is another way.'],
    ['exclamation', 'Thank you!'],
    ['secret', 'The password is Winter2024$.'],
    ['secret', 'Use xK9$mQ2!vL7p for the router.'],
    ['secret', 'Recovery key 4f3a9c0de1b27788aa01cc93d4e5f607.'],
    ['secret', 'Seed JBSWY3DPEHPK3PXPJBSWY3DP for the second factor.'],
  ])('%s: %s', (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
  });

  it('names the words that matched', () => {
    expect(lintText('P14', 'Please note: only against payment.')).toEqual([
      { rule: 'ransom', severity: 'block', part: 'P14', words: 'against payment' },
    ]);
  });

  it('blocks what can not stand and warns of the rest', () => {
    const severities = lintText('P6', 'Sadly you are a D client.').map(({ rule, severity }) => [rule, severity]);
    expect(severities).toEqual([
      ['internal-judgement', 'block'],
      ['emotion', 'warn'],
    ]);
  });
});

describe('what may be written', () => {
  it.each([
    'The documentation is yours whether or not invoices are open.',
    'The handover does not depend on any payment.',
    'Please name in writing, by 14 July 2026, the person who may receive documents, passwords and log-ins.',
    'The enclosed statement shows the invoices open on 30 June 2026.',
    'Prepaid services that are unused on the end date we pay back within 14 days.',
    'On 30 September 2026 at 18:00 we remove our software for monitoring, updates, security and backup.',
    'Our responsibility for operation and protection ends from that moment.',
    'Domains end on their renewal dates unless they are renewed.',
    'You receive a written confirmation when it is done (Article 28(3)(g) GDPR).',
    'The notice period of 3 months in clause 12 is kept.',
    'Providers you could ask: Alpina Systems, Rossi Informatica S.r.l.',
    'The agreement no. W-2024/117 of 10 November 2023 ends.',
    'IBAN and account details stay as they are.',
    'Please return your choice by 30 June 2026.',
    'Until that day the agreed services go on, within the agreed hours.',
    'We upgraded the Microsoft 365 licences of your team in May.',
    'The list names each device with serial number and warranty.',
    'A new provider may call me on +39 0471 000 101.',
    'Grades of steel are listed in your own catalogue.',
    'The 2nd floor switch, model GS724Tv4, stays with you.',
  ])('%s', (text) => {
    expect(lintText('P9', text)).toEqual([]);
  });
});

describe('strings that look like secrets', () => {
  it.each([
    'password: Sommer#2026',
    'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
    '123456-654321-111111-222222',
    'ABCD2-EFGH3-IJKL4-MNOP5',
    'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP',
    'Tr0ub4dor&3x',
  ])('are found: %s', (text) => {
    expect(findSecrets(text)).not.toEqual([]);
  });

  it.each([
    'robin@winter.example',
    'https://example.org/handover',
    'Windows-Server-2022',
    'IT-Dienstleistungsvertrag',
    'W-200/2024',
    'AT611904300234573201',
    'The passwords are changed together on the last day.',
    'Lieferantenverzeichnis2026',
    'McAllister-Windhoek',
  ])('are not found: %s', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });
});
