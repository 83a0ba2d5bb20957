import { useState } from 'react';
import type { AppState } from '../../../shared/contract/app-calls.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { Link } from '../../ui/figure-link.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { HourCostPanel } from './hour-cost-panel.tsx';
import { makeDraft, type OperatorDraft, toSettingsChange } from './operator-draft.ts';
import { OperatorFields } from './operator-fields.tsx';
import styles from './operator-step.module.css';
import { StepFrame } from './step-frame.tsx';
import type { FirstSteps } from './use-first-steps.ts';
import { useLoadDemo } from './use-load-demo.ts';

/** Country, hours and needs on one screen, filled in beforehand; nothing is stored before it is accepted. */
export function OperatorStep({ flow }: { readonly flow: FirstSteps }) {
  const { firstSteps } = useTexts();
  const texts = firstSteps.operator;
  const app = useAppState();
  const { settings, update } = useSettings();
  const acts = useActs();
  const [draft, setDraft] = useState<OperatorDraft>(() => makeDraft(settings, app.systemLocale));
  const accept = async () => {
    const stored = await acts.run({ write: () => update(toSettingsChange(draft)).then(() => true), said: null });
    if (stored === true) await flow.next();
  };
  return (
    <StepFrame heading={texts.heading} lead={texts.lead} nextLabel={firstSteps.accept} onNext={() => void accept()}>
      <div className={styles.columns}>
        <OperatorFields draft={draft} onChange={setDraft} />
        <div className={styles.side}>
          <HourCostPanel draft={draft} onChange={setDraft} />
          <DemoOffer app={app} />
        </div>
      </div>
    </StepFrame>
  );
}

function DemoOffer({ app }: { readonly app: AppState }) {
  const { operator } = useTexts().firstSteps;
  const loadDemo = useLoadDemo();
  if (app.clientCount > 0) return null;
  return (
    <div className={styles.demo}>
      <h3>{operator.demoHeading}</h3>
      <p className="muted">{operator.demoText}</p>
      <Link onPress={() => void loadDemo()}>{operator.loadDemo}</Link>
    </div>
  );
}
