import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWithKey } from '../../db/open.ts';
import { rehearse } from '../../db/rehearse.ts';
import { codeOf, TestOffice } from './test-office.ts';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
});
afterEach(() => office.discard());

describe('a rehearsal', () => {
  it('is refused like the act itself while another window writes', () => {
    const rehearsed = () =>
      rehearse(
        office.book,
        office.session('manager'),
        () => 1,
        (answer) => answer,
      );
    const other = openWithKey(office.folder, office.dataKey, office.clock);
    office.book.connection.pragma('busy_timeout = 0');
    other.inTransaction(() => {
      expect(codeOf(rehearsed)).toBe('book-busy');
    });
    other.close();
    expect(rehearsed()).toBe(1);
  });
});
