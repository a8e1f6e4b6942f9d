/** A new book: never over anything, and whole or not at all. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBook } from '../../db/check/index.ts';
import { createBook, type NewBook } from '../../db/create.ts';
import { setSurroundings } from '../../db/surroundings.ts';
import { codeOf, newFolder, OFFICE, PASSWORD } from './test-office.ts';

let parent: string;
beforeEach(() => {
  parent = newFolder();
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const clock = setSurroundings('2026-01-05T02:00:00.000Z', 3);
const input = (folder: string, more: Partial<NewBook> = {}): NewBook => ({
  folder,
  office: OFFICE,
  profile: 'honghe-2019',
  settings: [{ key: 'pay_deadline_days', value: '10' }],
  manager: { name: '岩温罕', password: PASSWORD },
  demo: false,
  ...more,
});

describe('createBook', () => {
  it('makes a folder with a book, its keys and places for scans and backups; the first act is on record', () => {
    const folder = join(parent, 'deep', 'book');
    const { book, session } = createBook(input(folder), clock);
    expect(
      readdirSync(folder)
        .filter((name) => !name.startsWith('book.db-'))
        .toSorted(),
    ).toEqual(['attachments', 'backups', 'book.db', 'keys.json']);
    expect(session).toMatchObject({ staffId: 1, roles: ['manager'] });
    expect(checkBook(book)).toMatchObject({ faults: [], pending: [], head: { no: 1 } });
    expect(book.get('SELECT profile, demo FROM book')).toEqual({ profile: 'honghe-2019', demo: 0 });
    expect(book.get('SELECT act, staff_id FROM audit')).toEqual({ act: 'book.create', staff_id: 1 });
    book.close();
  });

  it('takes an empty folder', () => {
    const folder = join(parent, 'empty');
    mkdirSync(folder);
    createBook(input(folder), clock).book.close();
    expect(existsSync(join(folder, 'book.db'))).toBe(true);
  });

  it('refuses a folder with anything in it, a book above all, and touches nothing there', () => {
    const folder = join(parent, 'used');
    mkdirSync(folder);
    writeFileSync(join(folder, '照片.jpg'), 'a photo');
    expect(codeOf(() => createBook(input(folder), clock))).toBe('folder-not-empty');
    expect(readdirSync(folder)).toEqual(['照片.jpg']);
    rmSync(join(folder, '照片.jpg'));
    createBook(input(folder), clock).book.close();
    const keys = readFileSync(join(folder, 'keys.json'), 'utf8');
    const data = readFileSync(join(folder, 'book.db'));
    expect(codeOf(() => createBook(input(folder), clock))).toBe('folder-not-empty');
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(keys);
    expect(readFileSync(join(folder, 'book.db')).equals(data)).toBe(true);
  });

  it('refuses a file in the place of a folder', () => {
    const file = join(parent, 'a file');
    writeFileSync(file, 'kept');
    expect(codeOf(() => createBook(input(file), clock))).toBe('not-a-folder');
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });

  it('takes away a folder it made itself where it fails', () => {
    const folder = join(parent, 'new');
    expect(codeOf(() => createBook(input(folder, { manager: { name: '岩温罕', password: 'short' } }), clock))).toBe(
      'password-short',
    );
    expect(existsSync(folder)).toBe(false);
  });

  it('leaves nothing behind where it fails half-way', () => {
    const folder = join(parent, 'failed');
    mkdirSync(folder);
    const short = { name: '岩温罕', password: '1234567' };
    expect(codeOf(() => createBook(input(folder, { manager: short }), clock))).toBe('password-short');
    expect(readdirSync(folder)).toEqual([]);
    // The last step fails: schema, key and database are there by then.
    const impossible = { ...OFFICE, validFrom: 'tomorrow' };
    expect(() => createBook(input(folder, { office: impossible }), clock)).toThrow();
    expect(readdirSync(folder)).toEqual([]);
    createBook(input(folder), clock).book.close();
  });
});
