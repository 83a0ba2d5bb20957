import type { Page } from 'playwright-core';

/** A state of the window and how a user brings it about, from wherever the window stands. */
export type Place = { readonly name: string; readonly show: (page: Page) => Promise<void> };

const page = (title?: string) => (window: Page) =>
  window.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
const dialog = (title: string) => (window: Page) => window.getByRole('dialog', { name: title }).waitFor();

/** Runs what a few letters find in the palette. */
async function command(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
}

const byKeys =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };

const byCommand = (letters: string) => (page: Page) => command(page, letters);

const toTheEnd = async (page: Page) => {
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
};

const byPlace = (name: string) => (window: Page) =>
  window.getByRole('navigation').getByRole('button', { name, exact: true }).click();

const byTab = (name: string) => async (window: Page) => {
  await window.keyboard.press('Escape');
  await window.getByRole('main').getByRole('tab', { name, exact: true }).click();
};
const tab = (name: string) => (window: Page) =>
  window.getByRole('main').getByRole('tab', { name, exact: true, selected: true }).waitFor();

const byButton = (name: string | RegExp) => async (window: Page) => {
  await window.keyboard.press('Escape');
  await window.getByRole('listbox').waitFor({ state: 'hidden' });
  await window.getByRole('main').getByRole('button', { name }).click();
};

/** Escape closes the palette first, then the panel beside the page. */
async function closeAll(window: Page): Promise<void> {
  await window.keyboard.press('Escape');
  await window.getByRole('dialog', { name: 'Go to or do' }).waitFor({ state: 'hidden' });
  await window.keyboard.press('Escape');
  await window.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function openFirstClient(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByRole('rowheader').first().click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

/** Acts, then waits for what they bring up. */
function place(name: string, act: Place['show'], wait: Place['show']): Place {
  return {
    name,
    show: async (window) => {
      await act(window);
      await wait(window);
    },
  };
}

/** Every page, panel and dialog of a window that holds a graded book. */
export const places: readonly Place[] = [
  // By mouse: the first page of an empty book has its focus in a field, which takes letters for itself.
  place('matrix', byPlace('Matrix'), page('Matrix')),
  place('matrix-below', toTheEnd, page()),
  place('list', byKeys('g', 'l'), page('Matrix')),
  place('list-select', byButton(/All marks/), (window) => window.locator('[role=listbox]:focus-within').waitFor()),
  place('list-menu', byButton('Print this page'), (window) => window.locator('[role=menu]:focus-within').waitFor()),
  place('today', byKeys('Escape', 'g', 't'), page('Today')),
  place('clients', byKeys('Escape', 'g', 'c'), page('Clients')),
  place('client', openFirstClient, page()),
  place('client-below', toTheEnd, page()),
  place('client-inventory', byCommand('inventory'), page('Inventory')),
  place('prospects', byKeys('g', 'p'), page('Prospects')),
  place('ideal-client', byCommand('ideal client'), page('Prospects')),
  place('insight', byPlace('Insight'), page('Insight')),
  place('insight-below', toTheEnd, page()),
  place('pareto', byTab('Pareto'), tab('Pareto')),
  place('money-and-relationship', byTab('Money and relationship'), tab('Money and relationship')),
  place('evidence', byTab('Evidence'), tab('Evidence')),
  place('pareto', byCommand('pareto'), page('Insight')),
  place('money-and-relationship', byCommand('money and'), page('Insight')),
  place('scorecard', byCommand('scorecard'), page('Insight')),
  place('month-end', byCommand('close a month'), page('Insight')),
  place('what-if', byPlace('What if'), page('What if')),
  place('what-if-below', toTheEnd, page()),
  place('what-if-best-set', byTab('Best set'), tab('Best set')),
  place('what-if-plan', byTab('One after the other'), tab('One after the other')),
  place('what-if-prices', byTab('Price round'), tab('Price round')),
  place('what-if-kept', byTab('Kept'), tab('Kept')),
  place('settings', byKeys('g', 's'), page('Settings')),
  place('model', byCommand('scoring model'), page('Scoring model')),
  place('model-below', toTheEnd, page()),
  place('gut', byCommand('gut and data'), page('Insight')),
  place('import', byKeys('i'), page('Import')),
  place('first-steps', byCommand('first steps'), page('First steps')),
  place('recovery-key', byCommand('recovery key'), page('Recovery key')),
  place('add-client', byKeys('g', 'm', 'n'), dialog('Add a client')),
  place('add-prospect', byCommand('add a prospect'), dialog('Add a prospect')),
  place('assess', byCommand('assess a client'), dialog('Assess a client')),
  place('incident', byCommand('log an incident'), dialog('Incident, facts')),
  place('promise', byCommand('promise: who'), dialog('Promise')),
  place('deal-breaker', byCommand('raise a deal-breaker'), dialog('Deal-breaker')),
  place('merge', byCommand('merge two'), dialog('Merge two clients')),
  place('keys', byPlace('Keyboard'), dialog('Keyboard')),
  place('palette', byKeys('Escape', 'Control+k'), dialog('Go to or do')),
  place('page-again', closeAll, page()),
];

/** Those that an empty book has as well. */
export const placesWithoutClients = places.filter(({ name }) => !/^(client|client-.*|list-.*|what-if-.*)$/.test(name));
