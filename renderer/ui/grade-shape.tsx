import type { Grade } from '../../shared/scoring/level.ts';

const outlines = {
  A: <circle cx="5" cy="5" r="4.25" />,
  B: <rect x="1" y="1" width="8" height="8" rx="0.5" />,
  C: <path d="M5 0 10 5 5 10 0 5Z" />,
  D: <path d="M0.2 1h9.6L5 9.6Z" />,
} satisfies Record<Grade, unknown>;

/** The shape of a grade in a square of ten, for drawings; in the colour of the drawing. */
export function GradeOutline({ grade }: { readonly grade: Grade }) {
  return outlines[grade];
}

/** The shape of a grade: A disc, B square, C diamond, D triangle pointing down; in the colour of the text around it. */
export function GradeShape({ grade, size = 10 }: { readonly grade: Grade; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 10 10" fill="currentColor" aria-hidden>
      {outlines[grade]}
    </svg>
  );
}
