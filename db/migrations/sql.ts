/** Words that several migrations are written with. Frozen with them: a change here would alter what a released migration says. */
export const DATE = `GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'`;
export const PERIOD = `GLOB '[12][0-9][0-9][0-9]-[01][0-9]'`;

/**
 * `column` is one of the words. Not IN: for three words or more SQLite fills a table in memory at every insert.
 */
export const oneOf = (column: string, words: string): string =>
  words
    .split(' ')
    .map((word) => `${column} = '${word}'`)
    .join(' OR ');

/** UPDATE, DELETE and (with recursive_triggers) REPLACE on an append-only table end here. */
export const guard = (table: string): string => `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only: ${table}'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only: ${table}'); END;
`;
