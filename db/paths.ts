/** What lies where in a book's folder. */
import { join } from 'node:path';

export interface BookPaths {
  readonly folder: string;
  readonly database: string;
  readonly keys: string;
  readonly attachments: string;
  readonly backups: string;
}

export const bookPaths = (folder: string): BookPaths => ({
  folder,
  database: join(folder, 'book.db'),
  keys: join(folder, 'keys.json'),
  attachments: join(folder, 'attachments'),
  backups: join(folder, 'backups'),
});
