/** What an hour of each paid helper costs, in units of the operator's currency, by name as in the time entries. */
export type PaidHelpers = ReadonlyMap<string, number>;

/** Reads "Anna 25; Marco Rossi 30.5"; undefined where a part isn't a name followed by a number of 0 or more. */
export function parsePaidHelpers(text: string): PaidHelpers | undefined {
  const helpers = new Map<string, number>();
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const match = /^\s*(.+?)[\s=:]+(\d+(?:[.,]\d+)?)\s*$/.exec(part);
    if (match === null) return undefined;
    const [, name = '', cost = ''] = match;
    helpers.set(name, Number(cost.replace(',', '.')));
  }
  return helpers;
}

/** Minutes that one person worked for one client. */
export type PersonMinutes<Id> = { readonly clientId: Id; readonly person: string; readonly minutes: number };

/** What paid helpers cost in cash with each client, in units of currency; names are compared without case. */
export function sumHelperCosts<Id>(rows: readonly PersonMinutes<Id>[], helpers: PaidHelpers): ReadonlyMap<Id, number> {
  const byName = new Map([...helpers].map(([name, cost]) => [name.toLowerCase(), cost]));
  const costs = new Map<Id, number>();
  for (const { clientId, person, minutes } of rows) {
    const perHour = byName.get(person.trim().toLowerCase());
    if (perHour !== undefined) costs.set(clientId, (costs.get(clientId) ?? 0) + (minutes / 60) * perHour);
  }
  return costs;
}
