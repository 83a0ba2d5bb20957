import {
  type CoverSection,
  choice,
  date,
  detail,
  needed,
  neededDetail,
  outgoingProvider,
  type RecordSection,
  text,
} from '../handover-section.ts';

export const cover: CoverSection = { kind: 'cover', number: '00', title: 'Cover and index', isStarred: false };

export const summary: RecordSection = {
  kind: 'records',
  number: '01',
  title: 'Summary for the owner',
  isStarred: false,
  intro: 'What everybody in charge should know without reading the rest.',
  ask: outgoingProvider,
  needed: {
    field: 'kind',
    values: ['critical', 'risk'],
    words: { critical: 'What the business cannot do without', risk: 'The largest risk for the business' },
  },
  fields: [
    choice('kind', 'Kind', 1, ['critical', 'risk'], needed),
    text('subject', 'Subject', 2, needed),
    text('meaning', 'What it means for the business', 4, needed),
    text('call', 'Whom to call', 2),
  ],
};

export const keyDates: RecordSection = {
  kind: 'records',
  number: '02',
  title: 'Key dates and switch of responsibility',
  isStarred: true,
  ask: outgoingProvider,
  needed: { field: 'subject', values: ['End of the agreement', 'Switch of responsibility', 'End of the backup'] },
  fields: [
    text('subject', 'Subject', 3, needed),
    { ...date('on', 'Date', 1.6, needed), isDeadline: true },
    text('time', 'Time', 1),
    text('who', 'Who acts', 2),
    text('note', 'Note', 3),
  ],
};

export const contacts: RecordSection = {
  kind: 'records',
  number: '03',
  title: 'Contacts',
  isStarred: true,
  intro: 'In an emergency in the order of the last column.',
  ask: 'the owner',
  needed: { field: 'role', values: ['Owner'] },
  fields: [
    choice('side', 'Side', 1.4, ['client', 'until now', 'new provider', 'vendor']),
    text('role', 'Role', 2, needed),
    text('name', 'Name', 2, needed),
    text('phone', 'Telephone', 2.2, needed),
    text('email', 'Mail', 3),
    text('order', 'Call', 0.8),
  ],
};

export const vendors: RecordSection = {
  kind: 'records',
  number: '22',
  title: 'Vendors and contracts',
  isStarred: false,
  ask: 'the office',
  fields: [
    text('vendor', 'Vendor', 2, needed),
    text('supplies', 'Supplies', 2, needed),
    text('account', 'Account number', 1.6, needed),
    text('contact', 'Contact', 2.2),
    { ...date('endsOn', 'Contract ends', 1.6), isDeadline: true },
    text('portal', 'Portal', 2, detail),
    text('notice', 'Notice', 1, detail),
    text('authorised', 'Authorised persons', 2, neededDetail),
  ],
};

export const openWork: RecordSection = {
  kind: 'records',
  number: '24',
  title: 'Open tickets, projects, quotes and promises',
  isStarred: false,
  ask: outgoingProvider,
  fields: [
    choice('kind', 'Kind', 1.2, ['ticket', 'project', 'quote', 'promise']),
    text('id', 'Number', 1.6),
    text('subject', 'Subject', 3.5, needed),
    date('since', 'Since', 1.6),
    text('state', 'State', 1.6, needed),
    text('next', 'Next step', 2.6),
    text('deposit', 'Deposit, materials ordered', 1, detail),
  ],
};

export const recommendations: RecordSection = {
  kind: 'records',
  number: '25',
  title: 'Known problems and open recommendations',
  isStarred: false,
  ask: outgoingProvider,
  fields: [
    text('issue', 'Subject', 2.4, needed),
    text('risk', 'Risk', 2.4, needed),
    date('since', 'Since', 1.5),
    text('advice', 'Advice', 2.6, needed),
    choice('decision', 'Decision', 1.4, ['accepted', 'deferred', 'declined', 'open'], needed),
    date('decidedOn', 'Decided on', 1.5),
  ],
};

export const finalAccount: RecordSection = {
  kind: 'records',
  number: '29',
  title: 'Final account',
  isStarred: false,
  intro: 'Items as they stand on the date of this pack. The final invoice follows after the switch of responsibility.',
  ask: 'the office',
  fields: [
    choice('kind', 'Kind', 1.6, ['invoice', 'payment', 'prepaid balance', 'refund', 'licence residual', 'transition']),
    text('reference', 'Reference', 2, needed),
    date('on', 'Date', 1.6),
    { ...date('dueOn', 'Due', 1.6), isDeadline: true },
    text('amount', 'Amount', 1.6, needed),
    text('note', 'Note', 2.4),
  ],
};
