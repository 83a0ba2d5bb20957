import { plural } from '../plural.ts';

/** What an act that can be undone is called; people's names are left out, since acts outlast an erasure. */
export const acts = {
  clientChanged: (client: string) => `${client}: changed`,
  clientArchived: (client: string) => `${client}: archived`,
  clientUnarchived: (client: string) => `${client}: back from the archive`,
  clientMerged: (merged: string, kept: string) => `${merged}: merged into ${kept}`,
  keptApart: (first: string, second: string) => `${first} and ${second}: two clients`,
  clientDeleted: (client: string) => `${client}: deleted`,
  contactChanged: (client: string) => `${client}: contact changed`,
  assessed: (client: string, criterion: string, level: string) => `${client}: ${criterion} is ${level}`,
  assessedUnknown: (client: string, criterion: string) => `${client}: ${criterion} is unknown`,
  modelSaved: (name: string) => `Scoring model “${name}” saved`,
  conductAnswered: (client: string) => `${client}: difficult or bad answered`,
  leastFitNamed: 'Least fit named',
  scenarioKept: (name: string) => `${name}: kept`,
  scenarioRenamed: (name: string) => `${name}: renamed`,
  scenarioDeleted: (name: string) => `${name}: deleted`,
  incidentDeleted: (client: string) => `${client}: incident deleted`,
  flagChanged: (client: string, flag: string) => `${client}: ${flag} changed`,
  flagRenewed: (client: string, flag: string) => `${client}: ${flag} renewed`,
  flagWithdrawn: (client: string, flag: string) => `${client}: ${flag} withdrawn`,
  documentDeleted: (client: string) => `${client}: document deleted`,
  inventoryChanged: (client: string, section: string) => `${client}: inventory changed, section ${section}`,
  rowsAnswered: (file: string) => `${file}: rows answered`,
  mappingSaved: (name: string) => `Mapping ${name}: saved`,
  mappingDeleted: (name: string) => `Mapping ${name}: deleted`,
  metricValuesRecorded: (count: number) =>
    plural('en', count, { one: 'One monthly figure recorded', other: `${count} monthly figures recorded` }),
  documentSent: (client: string) => `${client}: document marked as sent`,
};
