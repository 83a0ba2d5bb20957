import { accountant } from './en/accountant.ts';
import { acts } from './en/acts.ts';
import { assessment } from './en/assessment.ts';
import { charts } from './en/charts.ts';
import { client } from './en/client.ts';
import { clients } from './en/clients.ts';
import { common } from './en/common.ts';
import { dialogs } from './en/dialogs.ts';
import { documents } from './en/documents.ts';
import { errors } from './en/errors.ts';
import { evidence } from './en/evidence.ts';
import { firstSteps } from './en/first-steps.ts';
import { gut } from './en/gut.ts';
import { handover } from './en/handover.ts';
import { history } from './en/history.ts';
import { importScreen } from './en/import-screen.ts';
import { importing } from './en/importing.ts';
import { insight } from './en/insight.ts';
import { kit } from './en/kit.ts';
import { lettersUi } from './en/letters-ui.ts';
import { matrix } from './en/matrix.ts';
import { model } from './en/model.ts';
import { outlook } from './en/outlook.ts';
import { palette } from './en/palette.ts';
import { preFlight } from './en/pre-flight.ts';
import { priceRound } from './en/price-round.ts';
import { prospects } from './en/prospects.ts';
import { recoveryKey } from './en/recovery-key.ts';
import { scorecard } from './en/scorecard.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { today } from './en/today.ts';
import { whatIf } from './en/what-if.ts';
import { wholeStore } from './en/whole-store.ts';

/** The English catalog: one section a file, each entry a text or a function of plain values that makes one. */
export const en = {
  accountant,
  acts,
  assessment,
  charts,
  client,
  clients,
  common,
  dialogs,
  documents,
  errors,
  evidence,
  firstSteps,
  handover,
  history,
  importScreen,
  importing,
  insight,
  kit,
  lettersUi,
  gut,
  matrix,
  model,
  outlook,
  palette,
  prospects,
  preFlight,
  priceRound,
  recoveryKey,
  scorecard,
  settings,
  shell,
  today,
  whatIf,
  wholeStore,
};
