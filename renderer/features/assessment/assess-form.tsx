import { useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { AssessableId } from '../../../shared/scoring/level.ts';
import { Button } from '../../ui/button.tsx';
import { type LevelChoice, plainChoice } from '../../ui/level-editor.tsx';
import { levelOfKey } from '../../ui/level-keys.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './assess-form.module.css';
import { AssessResult } from './assess-result.tsx';
import { AssessStepItem } from './assess-step-item.tsx';
import { type AssessStep, findFirstOpen, listAssessSteps, movePosition } from './assess-steps.ts';
import type { AssessView } from './assess-view.ts';
import { isInOwnCriteria, OwnCriteria } from './own-criteria.tsx';
import { useAssessing } from './use-assessing.ts';

type AssessFormProps = { readonly clientId: ClientId; readonly view: AssessView; readonly onClose: () => void };

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea');
}

/** The questions below each other; the open one shows its levels, a key answers it and opens the next. */
export function AssessForm({ clientId, view, onClose }: AssessFormProps) {
  const { assessment: texts } = useTexts();
  const [showsMeasured, setShowsMeasured] = useState(false);
  const all = listAssessSteps(view.graded, view.assessments);
  const measuredCount = all.filter((step) => step.isMeasured).length;
  const steps = all.filter((step) => showsMeasured || !step.isMeasured);
  const walk = useWalk(clientId, steps);
  return (
    <SidePanel
      title={texts.panelTitle(view.name)}
      onClose={onClose}
      footer={<AssessFooter steps={steps} isAtEnd={walk.position === 'end'} onClose={onClose} />}
    >
      <div className={styles.form} onKeyDownCapture={walk.onKeyDown}>
        <AssessResult view={view} />
        <ol className={styles.steps} aria-label={texts.steps}>
          {steps.map((step) => (
            <AssessStepItem
              key={step.id}
              step={step}
              view={view}
              isOpen={walk.position === step.id}
              onOpen={() => walk.goTo(step.id)}
              onChoose={(choice) => walk.choose(step.id, choice)}
            />
          ))}
        </ol>
        <OwnCriteria clientId={clientId} view={view} />
        {walk.position === 'end' && <p>{texts.allDone}</p>}
        {measuredCount > 0 && !showsMeasured && (
          <ShowMeasured count={measuredCount} onPress={() => setShowsMeasured(true)} />
        )}
        <p className={styles.keys}>{texts.keys}</p>
      </div>
    </SidePanel>
  );
}

function ShowMeasured({ count, onPress }: { readonly count: number; readonly onPress: () => void }) {
  const { assessment: texts } = useTexts();
  return (
    <div>
      <Button size="small" variant="quiet" onPress={onPress}>
        {texts.showMeasured(count)}
      </Button>
    </div>
  );
}

type AssessFooterProps = {
  readonly steps: readonly AssessStep[];
  readonly isAtEnd: boolean;
  readonly onClose: () => void;
};

/** Behind the last question the button has the focus, so that Enter closes the panel. */
function AssessFooter({ steps, isAtEnd, onClose }: AssessFooterProps) {
  const { assessment: texts, common } = useTexts();
  const answered = steps.filter((step) => step.choice.level !== null).length;
  return (
    <>
      <span className={styles.progress}>{texts.progress(answered, steps.length)}</span>
      <Button key={String(isAtEnd)} variant="primary" onPress={onClose} autoFocus={isAtEnd}>
        {common.done}
      </Button>
    </>
  );
}

const movesByKey: Readonly<Record<string, 1 | -1>> = { ' ': 1, 0: 1, ArrowDown: 1, ArrowUp: -1 };

/** Where the panel stands, and what each key does there. */
function useWalk(clientId: ClientId, steps: readonly AssessStep[]) {
  const { record, undoLast } = useAssessing(clientId);
  const [position, setPosition] = useState(() => findFirstOpen(steps));
  const current = steps.find((step) => step.id === position);
  const move = (by: 1 | -1) => setPosition(movePosition(steps, position, by));
  const undo = () => {
    const criterion = undoLast();
    if (criterion !== undefined) setPosition(criterion);
  };
  const act = (key: string): (() => void) | undefined => {
    const level = levelOfKey(key);
    if (level !== undefined && current !== undefined) {
      return () => {
        record(current.id, plainChoice(level, current.isMeasured));
        move(1);
      };
    }
    if (key === 'Backspace' && current !== undefined) return () => record(current.id, plainChoice(null, false));
    const by = movesByKey[key];
    return by === undefined ? undefined : () => move(by);
  };
  return {
    position,
    goTo: (id: AssessableId) => setPosition(id),
    choose: (id: AssessableId, choice: LevelChoice) => record(id, choice),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (isTyping(event.target) || event.altKey || isInOwnCriteria(event.target)) return;
      const isUndo = (event.ctrlKey || event.metaKey) && event.key === 'z';
      const run = isUndo ? undo : event.ctrlKey || event.metaKey ? undefined : act(event.key);
      if (run === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    },
  };
}
