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

const names = Object.keys(rooms).join('|');
const inside = (folders, packages) => [
  ...folders.map((folder) => `^src/${folder}/`),
  ...packages.map((name) => `^node_modules/${name}/`),
];
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

const walls = Object.entries(rooms).map(([room, { enters, uses }]) =>
  rule(
    `${room}-stays-inside`,
    { path: `^src/${room}/` },
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
          '^src/slack/(?:[a-z]+-)?ids\\.ts$',
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
    rule('no-cycles', {}, { circular: true }),
    rule('no-orphans', { orphan: true, path: '^src/', pathNot: '^src/(main|plan)\\.ts$' }, {}),
    rule('no-dev-packages', { path: '^src/' }, { dependencyTypes: ['npm-dev'], pathNot: '/@types/' }),
    rule('no-test-code', { path: '^src/' }, { path: '^tests/' }),
    rule('resolves', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/storage/generated/' },
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
