/** One room of the house: where it lies and what it may import. Whatever isn't named is forbidden. */
export type Room = {
  readonly name: string;
  /** Regular expression on the path of the importing file. */
  readonly files: string;
  /** Regular expressions on the paths of files; a room may always import itself. */
  readonly may: readonly string[];
  /** npm packages. */
  readonly packages?: readonly string[];
  /** Whether Node's own modules are open to it. */
  readonly node?: true;
};

const inside = (...folders: readonly string[]): string[] => folders.map((folder) => `^${folder}/`);
const shared = (...rooms: readonly string[]): string[] => inside(...rooms.map((room) => `shared/${room}`));

const dates = ['temporal-polyfill'];
const interfaceLibraries = [
  'react',
  'react-dom',
  'react-aria-components',
  '@internationalized/date',
  '@tanstack/react-virtual',
  '@fontsource-variable/inter',
  'lucide-react',
  'zustand',
];

// Left to right: a room of `shared/` imports rooms to its left.
const ground = ['core'];
const words = [...ground, 'i18n', 'paper'];
const grades = [...words, 'scoring', 'scorecard'];
const inner = ['simulation', 'evidence', 'importing'];
const areas = ['client', ...inner];
const acts = ['meetings', 'letters', 'exit', 'handover', 'prospects', 'rhythm'];

const sharedRooms: readonly Room[] = [
  { name: 'shared/core', files: '^shared/core/', may: [], packages: dates },
  // The names of criteria, levels and flags: types by which the catalog can't miss one.
  {
    name: 'shared/i18n',
    files: '^shared/i18n/',
    may: [...shared(...ground), '^shared/scoring/level\\.ts$'],
    packages: dates,
  },
  { name: 'shared/paper', files: '^shared/paper/', may: shared(...ground), packages: dates },
  { name: 'shared/scoring', files: '^shared/scoring/', may: shared('core') },
  { name: 'shared/scorecard', files: '^shared/scorecard/', may: shared('core', 'i18n', 'scoring') },
  // What is built for clients stands on it, so it has no way to grades either.
  { name: 'shared/client', files: '^shared/client/', may: shared('core', 'i18n'), packages: dates },
  ...inner.map(
    (area): Room => ({
      name: `shared/${area}`,
      files: `^shared/${area}/`,
      may: shared(...grades, 'client'),
      packages: dates,
    }),
  ),
  {
    // What clients read is built without a way to grades, simulations or evidence.
    name: 'shared, for clients',
    files: '^shared/(letters|handover|accountant|meetings/client-page)/',
    may: shared('core', 'i18n', 'paper', 'client'),
    packages: dates,
  },
  {
    name: 'shared/meetings',
    files: '^shared/meetings/(?!client-page/)',
    may: shared(...grades, ...areas, 'meetings/client-page'),
    packages: dates,
  },
  {
    name: 'shared/exit',
    files: '^shared/exit/',
    may: shared('core', 'i18n', 'scoring', 'scorecard', 'client', 'simulation', 'evidence'),
    packages: dates,
  },
  { name: 'shared/prospects', files: '^shared/prospects/', may: shared('core', 'i18n', 'scoring', 'client') },
  {
    // What is due, with the days by which notice has to be there.
    name: 'shared/rhythm',
    files: '^shared/rhythm/',
    may: [...shared('core', 'i18n', 'scoring', 'client'), '^shared/letters/notice-date\\.ts$'],
    packages: dates,
  },
  {
    name: 'shared/contract',
    files: '^shared/contract/',
    may: shared(...grades, ...areas, ...acts),
    packages: [...dates, 'zod'],
  },
];

const electronRooms: readonly Room[] = [
  { name: 'electron/db', files: '^electron/db/', may: inside('shared'), packages: ['better-sqlite3'], node: true },
  {
    name: 'electron/services',
    files: '^electron/services/',
    may: [...inside('shared', 'electron/db'), '^electron/files/((reading|writing)/|checksum\\.ts$)'],
    packages: [...dates, 'uuid', 'zod', '@scure/bip39'],
    node: true,
  },
  {
    name: 'electron/data-folder',
    files: '^electron/data-folder/',
    may: inside('shared', 'electron/db', 'electron/files', 'electron/services'),
    packages: ['better-sqlite3'],
    node: true,
  },
  {
    name: 'electron/files',
    files: '^electron/files/',
    may: inside('shared'),
    packages: ['papaparse', 'docx', 'fflate', 'saxes'],
    node: true,
  },
  {
    name: 'electron/import-worker',
    files: '^electron/import-worker/',
    may: inside('shared', 'electron/services', 'electron/db'),
    node: true,
  },
  {
    name: 'electron/dispatch',
    files: '^electron/dispatch\\.ts$',
    may: inside('shared', 'electron/services'),
    packages: ['zod'],
    node: true,
  },
  {
    name: 'electron/cli',
    files: '^electron/cli/',
    may: inside('shared', 'electron/services', 'electron/db', 'electron/files', 'electron/data-folder'),
    packages: dates,
    node: true,
  },
  {
    name: 'electron/main and window',
    files: '^electron/(main\\.ts$|window/)',
    may: ['^electron/', ...inside('shared')],
    packages: ['electron', 'uuid'],
    node: true,
  },
  // It runs before any package is installed; default-app.mjs runs inside Electron.
  { name: 'electron/dev', files: '^electron/dev/', may: [], packages: ['electron'], node: true },
  { name: 'electron/preload', files: '^electron/preload\\.ts$', may: shared('contract'), packages: ['electron'] },
];

const rendererRooms: readonly Room[] = [
  {
    name: 'renderer/ui',
    files: '^renderer/ui/(?!charts/)',
    may: shared(...grades, ...areas),
    packages: interfaceLibraries,
  },
  {
    name: 'renderer/ui/charts',
    files: '^renderer/ui/charts/',
    may: [...shared(...grades, ...areas), '^renderer/ui/'],
    packages: [...interfaceLibraries, 'recharts'],
  },
  {
    name: 'renderer/client',
    files: '^renderer/(client/|bridge\\.d\\.ts$)',
    may: shared('contract', 'core'),
    packages: ['react', 'zustand'],
  },
  {
    name: 'renderer/features',
    files: '^renderer/features/',
    may: inside('renderer/ui', 'renderer/client', 'renderer/features', 'shared'),
    packages: interfaceLibraries,
  },
  {
    name: 'renderer/app',
    files: '^renderer/(app/|(?:main|early)\\.tsx?$)',
    may: inside('renderer', 'shared'),
    packages: interfaceLibraries,
  },
];

export const rooms: readonly Room[] = [...sharedRooms, ...electronRooms, ...rendererRooms];

type Rule = {
  readonly name: string;
  readonly severity: 'error';
  readonly from: { readonly path?: string; readonly pathNot?: string | readonly string[] };
  readonly to: Readonly<Record<string, unknown>>;
};

/** The table above in dependency-cruiser's words, and what can't be said by it. */
export function buildImportRules(): Rule[] {
  return [
    ...rooms.flatMap(rulesOfRoom),
    {
      name: 'every file lies in a room',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: rooms.map((room) => room.files) },
      to: {},
    },
    {
      name: 'electron/preload takes types only',
      severity: 'error',
      from: { path: '^electron/preload\\.ts$' },
      to: { path: '^shared/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer/features know no other feature',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ];
}

function rulesOfRoom({ name, files, may, packages = [], node }: Room): Rule[] {
  const allowed = [files, ...may, ...packages.map((name) => `(^|/)node_modules/(@types/)?${name}/`)];
  const from = { path: files };
  const others: Rule = {
    name: `${name} imports only what it may`,
    severity: 'error',
    from,
    to: { pathNot: allowed, dependencyTypesNot: ['core'] },
  };
  if (node) return [others];
  return [others, { name: `${name} knows no Node`, severity: 'error', from, to: { dependencyTypes: ['core'] } }];
}
