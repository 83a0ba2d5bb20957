import type { SimulatedClient } from '../../../shared/simulation/simulated-book.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import type { Column } from '../../ui/table.tsx';

/** The grade of a client; sorted by the index behind it. */
export function gradeColumn(header: string): Column<SimulatedClient> {
  return {
    id: 'grade',
    header,
    sortValue: ({ index }) => index,
    render: ({ grade }) => <GradeBadge grade={grade} />,
  };
}
