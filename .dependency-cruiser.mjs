/** The house of docs/architecture.md as data: who may enter whom, and which packages each room may use. */
const rooms = {
  domain: { enters: [], uses: ['date-fns', '@date-fns/tz'] },
  words: { enters: ['domain'], uses: [] },
  app: { enters: ['domain'], uses: [] },
  documents: {
    enters: ['domain'],
    uses: [
      'zod',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'micromark-extension-gfm-table',
      '@types/mdast',
      '@date-fns/tz',
      'ical-generator',
    ],
  },
  storage: {
    enters: ['app', 'domain'],
    uses: ['@prisma/client', '@prisma/adapter-pg', '@electric-sql/pglite', 'pg', '@types/pg', 'tar', 'zod'],
  },
  slack: {
    enters: ['app', 'domain', 'documents', 'words'],
    uses: ['@slack/bolt', '@slack/types', '@slack/web-api', 'zod'],
  },
  scheduler: { enters: ['app', 'domain'], uses: [] },
  terminal: { enters: ['app', 'domain', 'documents', 'words'], uses: ['zod'] },
  workspace: { enters: [], uses: ['@slack/types', 'ws', '@types/ws', 'zod'] },
};

/** The local workspace's page: a browser's room, which nobody enters and which enters nobody. */
const page = {
  path: '^src/workspace/page/',
  uses: ['react', 'react-dom', '@types/react', '@types/react-dom', '@slack/types'],
  // The one file of it that runs in Node.
  builder: '^src/workspace/page/build\\.ts$',
};

const names = Object.keys(rooms).join('|');
const inside = (folders, packages) => [
  ...folders.map((folder) => `^src/${folder}/`),
  ...packages.map((name) => `^node_modules/${name}/`),
];
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

const walls = Object.entries(rooms).map(([room, { enters, uses }]) =>
  rule(
    `${room}-stays-inside`,
    { path: `^src/${room}/`, pathNot: page.path },
    { dependencyTypesNot: ['core'], pathNot: inside([room, ...enters], uses) },
  ),
);

export default {
  forbidden: [
    ...walls,
    rule('known-rooms-only', { path: `^src/(?!(?:${names})/)[^/]+/` }, {}),
    rule(
      'pure-rooms-have-no-node',
      { path: '^src/(domain|words|app|documents|slack/blocks)/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'domain-reaches-nothing',
      { path: '^src/domain/' },
      { reachable: true, pathNot: inside(['domain'], rooms.domain.uses) },
    ),
    rule(
      'blocks-are-pure',
      { path: '^src/slack/blocks/' },
      {
        pathNot: [
          '^src/slack/blocks/',
          '^src/slack/[a-z-]*ids\\.ts$',
          '^src/(domain|words)/',
          '^node_modules/@slack/types/',
        ],
      },
    ),
    rule(
      'only-main-composes',
      { path: '^src/', pathNot: '^src/(main|plan|compose[a-z-]*)\\.ts$' },
      { path: '^src/compose' },
    ),
    rule(
      'page-stays-inside',
      { path: page.path, pathNot: page.builder },
      { pathNot: [page.path, ...inside([], page.uses)] },
    ),
    rule('page-is-entered-by-nobody', { path: '^src/', pathNot: page.path }, { path: page.path }),
    rule('no-cycles', {}, { circular: true }),
    rule(
      'no-orphans',
      {
        orphan: true,
        path: '^src/',
        pathNot: ['^src/(main|plan)\\.ts$', '^src/workspace/page/page\\.tsx$', page.builder],
      },
      {},
    ),
    rule(
      'no-dev-packages',
      { path: '^src/', pathNot: page.path },
      { dependencyTypes: ['npm-dev'], pathNot: '/@types/' },
    ),
    rule('no-test-code', { path: '^src/' }, { path: '^tests/' }),
    rule('resolves', {}, { couldNotResolve: true, pathNot: '^vite$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^src/storage/generated/', '^src/workspace/page/built/'] },
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
