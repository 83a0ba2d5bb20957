import type { FlagKind } from '../../scoring/level.ts';

type FlagTexts = {
  readonly name: string;
  readonly effect: string;
  /** What turns a cap of C into D; empty where nothing does. */
  readonly escalation: string;
};

const flagTexts = {
  DB1: { name: 'Abuse or threats', effect: 'D at once', escalation: '' },
  DB2: {
    name: 'Contempt for expertise',
    effect: 'C at most',
    escalation: 'It went on after a meeting about it: D',
  },
  DB3: {
    name: 'Security alarms refused',
    effect: 'C at most',
    escalation: 'A written recommendation of high risk was refused: D',
  },
  DB4: {
    name: 'Unreasonable demands',
    effect: 'C at most',
    escalation: 'They went on after two written reminders: D',
  },
  DB5: {
    name: 'Recurrent late payment',
    effect: 'C at most',
    escalation: 'A payment plan was broken twice: D',
  },
  DB6: { name: 'Something illegal asked', effect: 'D at once', escalation: '' },
  DB7: { name: 'Liability without cover', effect: 'C at most, ask the insurer', escalation: '' },
} satisfies Readonly<Record<FlagKind, FlagTexts>>;

/** Incidents and deal-breakers. */
export const evidence = {
  flags: flagTexts,
  flagPanel: {
    title: 'Deal-breaker',
    hint: 'A documented deal-breaker caps the grade for twelve months, then asks for review.',
    client: 'Client',
    chooseClient: 'Choose a client',
    kind: 'What happened',
    happenedOn: 'Date',
    facts: 'Facts: what was said or done',
    factsHint: 'Dated, short, as if the client could read it one day.',
    reviewOn: 'Review on',
    incident: 'Incident it rests on',
    noIncident: 'None',
    escalated: 'Escalated',
    submit: 'Record deal-breaker',
    recorded: (client: string, flag: string) => `${flag} recorded for ${client}.`,
    clientNeeded: 'A client is needed.',
    kindNeeded: 'One of the seven is needed.',
    factsNeeded: 'Facts are needed: without them nothing is capped.',
    dateNeeded: 'A date is needed.',
    dateInFuture: 'This date lies in the future.',
    reviewBeforeDate: 'The review lies before the date.',
  },
  incidentPanel: {
    title: 'Incident, facts',
    hint: 'What happened, with its date. An incident alone changes no grade.',
    contact: 'Person concerned',
    noContact: 'Nobody in particular',
    submit: 'Record incident',
    recorded: (client: string) => `Incident recorded for ${client}.`,
    factsNeeded: 'Facts are needed.',
  },
};
