import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One file of the schema, as Prisma's engine takes it. */
export type SchemaFile = { readonly path: string; readonly content: string };

const root = new URL('..', import.meta.url);
const dependencies = ['prisma', '@prisma/client', '@electric-sql/pglite'] as const;

export const schemaFolder = fileURLToPath(new URL('prisma', root));
export const generatedFolder = fileURLToPath(new URL('src/storage/generated', root));

/** Holds what `generatedFrom` said when the folder was generated. */
export const generatedStamp = `${generatedFolder}/from.sha256`;

/** The schema's files in a fixed order. */
export function readSchema(): SchemaFile[] {
  const names = readdirSync(schemaFolder).filter((name) => name.endsWith('.prisma'));
  return names.sort().map((path) => ({ path, content: readFileSync(`${schemaFolder}/${path}`, 'utf8') }));
}

/** Changes whenever what is generated from the schema would come out otherwise. */
export function generatedFrom(): string {
  const { dependencies: used, devDependencies: tools } = JSON.parse(
    readFileSync(new URL('package.json', root), 'utf8'),
  );
  const versions = dependencies.map((name) => used[name] ?? tools[name]);
  return createHash('sha256')
    .update(JSON.stringify([versions, readSchema()]))
    .digest('hex');
}
