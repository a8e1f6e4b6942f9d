/**
 * Bytes of an exceljs workbook. exceljs renders the parts; zipping them is done here, because the library it zips with
 * encodes text in pieces of 16,384 UTF-16 units: 𫖯, 𬱖 or 𠮷 on such a cut would become two U+FFFD, silently.
 */
import type ExcelJS from 'exceljs';
import { zipSync } from 'fflate';

/** What exceljs 4.4.0 hands its parts to. */
interface PartSink {
  append(data: string | Uint8Array, options: { readonly name: string; readonly base64?: boolean }): void;
}

/** The steps of `xlsx.write` of exceljs 4.4.0, in its order; not in its typings. */
interface Renderer {
  prepareModel(model: unknown, options: object): void;
  addContentTypes(zip: PartSink, model: unknown): Promise<void>;
  addOfficeRels(zip: PartSink, model: unknown): Promise<void>;
  addWorkbookRels(zip: PartSink, model: unknown): Promise<void>;
  addWorksheets(zip: PartSink, model: unknown): Promise<void>;
  addSharedStrings(zip: PartSink, model: unknown): Promise<void>;
  addDrawings(zip: PartSink, model: unknown): Promise<void>;
  addTables(zip: PartSink, model: unknown): Promise<void>;
  addThemes(zip: PartSink, model: unknown): Promise<void>;
  addStyles(zip: PartSink, model: unknown): Promise<void>;
  addMedia(zip: PartSink, model: unknown): Promise<void>;
  addApp(zip: PartSink, model: unknown): Promise<void>;
  addCore(zip: PartSink, model: unknown): Promise<void>;
  addWorkbook(zip: PartSink, model: unknown): Promise<void>;
}

/** The .xlsx of a workbook, every character as it is. */
export async function xlsxBytes(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  const sink: PartSink = {
    append(data, { name, base64 = false }) {
      if (typeof data !== 'string') parts[name] = data;
      else parts[name] = base64 ? Buffer.from(data, 'base64') : new TextEncoder().encode(data);
    },
  };
  const renderer = workbook.xlsx as unknown as Renderer;
  const { model } = workbook;
  renderer.prepareModel(model, {});
  await renderer.addContentTypes(sink, model);
  await renderer.addOfficeRels(sink, model);
  await renderer.addWorkbookRels(sink, model);
  await renderer.addWorksheets(sink, model);
  await renderer.addSharedStrings(sink, model);
  await renderer.addDrawings(sink, model);
  await renderer.addTables(sink, model);
  await renderer.addThemes(sink, model);
  await renderer.addStyles(sink, model);
  await renderer.addMedia(sink, model);
  await renderer.addApp(sink, model);
  await renderer.addCore(sink, model);
  await renderer.addWorkbook(sink, model);
  // A zip holds local time: built from local parts, the same workbook gives the same bytes in every time zone.
  const sorted = Object.fromEntries(Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { mtime: new Date(1980, 0, 1) });
}
