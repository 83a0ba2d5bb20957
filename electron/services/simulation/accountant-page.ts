import { basename } from 'node:path';
import { buildPartingPage } from '../../../shared/accountant/build-parting-page.ts';
import type { PartingFigures } from '../../../shared/accountant/parting-figures.ts';
import type { CallResult } from '../../../shared/contract/contract.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import type { ClientPaper } from '../../../shared/paper/paper-document.ts';
import { type LetGo, simulateLetGo } from '../../../shared/simulation/let-go.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { documentLocale, paperSizeOf } from '../documents/gather-operator.ts';
import { writeSheets } from '../documents/write-sheets.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import { readSimulationBasis, type SimulationBasis } from './read-simulation-basis.ts';

type PartingArgs = ParsedArgs<'simulation.printParting'>['input'];

/** Opens the accountant's page in the system's viewer, from where it is printed. */
export async function printParting(
  deps: ServiceDeps,
  { input }: ParsedArgs<'simulation.printParting'>,
): Promise<Record<string, never>> {
  await deps.ports.paperPress.toPrinter(buildPage(deps, input));
  return {};
}

/** Writes the page into a folder that the user chooses; null where the dialog was closed. */
export async function writeParting(
  deps: ServiceDeps,
  { input, format }: ParsedArgs<'simulation.writeParting'>,
): Promise<CallResult<'simulation.writeParting'>> {
  const { db, ports } = deps;
  const title = getCatalog(readSettings(db).language).documents.editor.folderDialog;
  const paper = buildPage(deps, input);
  const folder = await ports.pickFile.folder({ title });
  if (folder === undefined) return null;
  const files = await writeSheets(ports.paperPress, [{ name: 'accountant', paper }], format, folder);
  return { files: files.map(({ path, sha256, pages }) => ({ name: basename(path), sha256, pages })) };
}

function buildPage(deps: ServiceDeps, input: PartingArgs): ClientPaper {
  const basis = readSimulationBasis(deps, {});
  const { clients, operator } = basis;
  const result = simulateLetGo({ clients, operator, leaving: new Set(input.leaving) });
  const settings = readSettings(deps.db);
  return buildPartingPage({
    language: 'en',
    locale: documentLocale('en', settings),
    size: paperSizeOf(settings),
    voice: settings.voice,
    datedOn: deps.ports.clock.today(),
    operatorName: settings.operator.name,
    ...toFigures(basis, result, input),
  });
}

type Paper = 'language' | 'locale' | 'size' | 'voice' | 'datedOn' | 'operatorName';

/** Picks plain figures one by one: what isn't named here can't reach the page. */
function toFigures(basis: SimulationBasis, result: LetGo, { oneOff }: PartingArgs): Omit<PartingFigures, Paper> {
  const { clients, terms, operator } = basis;
  const { rest, minutesFreed } = result;
  const { privateNeedMinorPerMonth: needMinor, fixedCostMinorPerMonth: fixedMinor } = operator;
  const unknown = new Set(result.unknown.map(({ clientId }) => clientId));
  return {
    asOf: basis.asOf,
    currency: basis.currency,
    ending: clients
      .filter(({ clientId }) => result.leaving.includes(clientId))
      .map(({ clientId, name, revenueMinor, netMinor, minutes }) => ({
        name,
        revenueMinor,
        netMinor,
        minutes,
        prepaidRefundMinor: oneOff[clientId]?.prepaidRefundMinor ?? null,
        licenceResidualMinor: oneOff[clientId]?.licenceResidualMinor ?? null,
        receivablesOver90Minor: terms.find((term) => term.clientId === clientId)?.receivablesOver90Minor ?? 0,
      })),
    revenueMinor: { before: result.revenueBeforeMinor, after: result.revenueAfterMinor },
    netMinor: { before: result.netBeforeMinor, after: result.netAfterMinor },
    minutes: {
      before: result.minutesBefore,
      after: minutesFreed === null ? null : result.minutesBefore - minutesFreed,
    },
    rateMinor: { before: result.ehrBeforeMinor, after: result.ehrAfterMinor },
    top1AfterPct: result.top1AfterPct,
    top3AfterPct: result.top3AfterPct,
    refillHours: result.refillHours,
    monthly:
      rest === null || needMinor === null || fixedMinor === null
        ? null
        : { needMinor, fixedMinor, restBeforeMinor: rest.beforeMinor, restAfterMinor: rest.afterMinor },
    helperCostSavedMinor: result.helperCostSavedMinor,
    unknown: clients.filter(({ clientId }) => unknown.has(clientId)).map(({ name }) => name),
  };
}
