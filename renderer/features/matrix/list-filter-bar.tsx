import { X } from 'lucide-react';
import { levels } from '../../../shared/scoring/level.ts';
import { Button } from '../../ui/button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { type ListFilter, markFilters } from './list-filter.ts';
import styles from './matrix-list.module.css';

type ListFilterBarProps = {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
  readonly shown: number;
  readonly total: number;
};

/** Search, grade, mark, and the cell from which the list was opened. */
export function ListFilterBar({ filter, onChange, shown, total }: ListFilterBarProps) {
  const { list: texts } = useTexts().matrix;
  const { cell } = filter;
  return (
    <div className={styles.bar}>
      <SearchField
        label={texts.search}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
        width="medium"
      />
      <SegmentedControl
        label={texts.filterGrade}
        options={[
          { id: 'all', label: texts.allGrades },
          ...levels.map((grade) => ({ id: grade, label: texts.grade(grade) })),
        ]}
        value={filter.grade}
        onChange={(grade) => onChange({ ...filter, grade })}
      />
      <div className={styles.select}>
        <Select
          label={texts.filterMark}
          isLabelHidden
          options={markFilters.map((id) => ({ id, label: texts.marks[id] }))}
          value={filter.mark}
          onChange={(mark) => onChange({ ...filter, mark })}
        />
      </div>
      {cell !== null && cell !== undefined && (
        <Button size="small" icon={X} onPress={() => onChange({ ...filter, cell: null })}>
          {texts.cell(cell.fBand, cell.rBand)}
        </Button>
      )}
      <span className={styles.count}>{texts.count(shown, total)}</span>
    </div>
  );
}
