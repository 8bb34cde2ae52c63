import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg, { type Pool, type QueryArrayConfig } from 'pg';

const { CHAR, TEXT } = pg.types.builtins;

/** Prisma's own schema engine, as WebAssembly from npm instead of a downloaded program, at work on this database. */
export function schemaEngine(pool: Pool): Promise<SchemaEngine> {
  const whole = {
    provider: 'postgres' as const,
    adapterName: '@prisma/adapter-pg',
    connect: () => wholeAdapter(pool),
    connectToShadowDb: () => Promise.reject(new Error('No shadow database is ever made')),
  };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } });
  return SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(whole),
  );
}

function reportPanic(message: string): void {
  process.stderr.write(`${message}\n`);
}

/**
 * Prisma's adapter lacks two things that its engine needs: it cuts scripts at every semicolon, also within a function's
 * body, and it does not know the `"char"` columns of PostgreSQL's catalogue.
 */
async function wholeAdapter(pool: Pool) {
  const charactersIn = new WeakMap<object, readonly boolean[]>();
  const query = async (asked: QueryArrayConfig) => {
    const answer = await pool.query(asked);
    charactersIn.set(
      answer.rows,
      answer.fields.map((field) => field.dataTypeID === CHAR),
    );
    for (const field of answer.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    return answer;
  };
  const adapter = await new PrismaPg(Object.assign(Object.create(pool), { query })).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    executeScript: async (script: string) => void (await pool.query(script)),
    async queryRaw(asked: SqlQuery) {
      const answer = await queryRaw(asked);
      const isCharacter = charactersIn.get(answer.rows) ?? [];
      const columnTypes = answer.columnTypes.map((type, index) =>
        isCharacter[index] ? ColumnTypeEnum.Character : type,
      );
      return { ...answer, columnTypes };
    },
  });
}
