import { buildWorkbook } from '/work/main/templates/kit/sheet.ts';
import ExcelJS from 'exceljs';
import { xlsxBytes } from '/work/main/electron/office/import/write-xlsx.ts';
import { unzipSync } from 'fflate';
const spec={name:'x',title:'t',columns:[{title:'姓名',kind:'text' as const,width:10}],rows:Array.from({length:3000},(_,i)=>({cells:['𫖯'.repeat(40)+i]}))};
const b=await buildWorkbook([spec],{madeAt:'2026-01-01T00:00:00Z',creator:'x'});
console.log('kit lost', (new TextDecoder().decode(unzipSync(b)['xl/sharedStrings.xml']!).match(/\uFFFD/g)??[]).length);
const wb=new ExcelJS.Workbook();const ws=wb.addWorksheet('x');for(let i=0;i<3000;i++)ws.addRow(['𫖯'.repeat(40)+i]);
console.log('mine lost', (new TextDecoder().decode(unzipSync(await xlsxBytes(wb))['xl/sharedStrings.xml']!).match(/\uFFFD/g)??[]).length);
