import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];

const css = readFileSync('renderer/ui/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', light, dark]) => [
    name,
    { light: light ?? '', dark: dark ?? '' },
  ]),
);
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

function colour(name: string, theme: Theme): string {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`tokens.css has no --${name}`);
  return token[theme];
}

/** Linear light of a colour written as #rrggbb. */
function linear(hex: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other]
    .map((hex) => {
      const [red, green, blue] = linear(hex);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    })
    .sort((x, y) => y - x);
  return a / b;
}

// Machado, Oliveira and Fernandes 2009, severity 1.
const sights: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Distance of two colours in Oklab, times 100, as seen by somebody. About 2 is just noticeable. */
function distance(one: string, other: string, [red, green, blue]: readonly [Rgb, Rgb, Rgb]): number {
  const [a, b] = [one, other].map((hex) => {
    const light = linear(hex);
    const seen: Rgb = [dot(red, light), dot(green, light), dot(blue, light)];
    const cones: Rgb = [
      Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], seen)),
      Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], seen)),
      Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], seen)),
    ];
    return [
      dot([0.2104542553, 0.793617785, -0.0040720468], cones),
      dot([1.9779984951, -2.428592205, 0.4505937099], cones),
      dot([0.0259040371, 0.7827717662, -0.808675766], cones),
    ] as const;
  });
  if (a === undefined || b === undefined) throw new Error('two colours are compared');
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const grades = ['grade-a', 'grade-b', 'grade-c', 'grade-d'];
const pairs = grades.flatMap((one, index) => grades.slice(index + 1).map((other) => [one, other] as const));
const surfaces = [
  'surface',
  'surface-sunken',
  'surface-raised',
  'surface-hover',
  'surface-pressed',
  'surface-selected',
];

describe.each(themes)('colours in %s', (theme) => {
  const ratio = (text: string, ground: string) => contrast(colour(text, theme), colour(ground, theme));

  it.each(surfaces)('text can be read on %s', (surface) => {
    expect(ratio('text', surface)).toBeGreaterThan(7);
    expect(ratio('text-muted', surface)).toBeGreaterThan(4.5);
  });

  it.each([...grades, 'grade-none'])('%s can be read on its own ground and on the page', (grade) => {
    expect(ratio(grade, `${grade}-soft`)).toBeGreaterThan(4.5);
    expect(ratio(grade, 'surface')).toBeGreaterThan(4.5);
    expect(ratio('text', `${grade}-soft`)).toBeGreaterThan(7);
  });

  it.each([
    ['accent', 'surface'],
    ['on-accent', 'accent'],
    ['danger', 'surface'],
    ['danger', 'surface-raised'],
    ['warning', 'warning-soft'],
    ['ok', 'surface'],
  ])('%s can be read on %s', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThan(4.5);
  });

  it.each(['line-control', 'focus', 'chart-bar', 'chart-line'])('%s stands out from the page', (line) => {
    expect(ratio(line, 'surface')).toBeGreaterThan(3);
  });

  it.each(Object.keys(sights))('grades differ for %s sight', (sight) => {
    const matrix = sights[sight];
    if (matrix === undefined) throw new Error(sight);
    const near = pairs
      .map(([one, other]) => ({ one, other, apart: distance(colour(one, theme), colour(other, theme), matrix) }))
      .filter(({ apart }) => apart < 7);
    expect(near).toEqual([]);
  });
});
