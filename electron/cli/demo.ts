import { Refusal } from '../../domain/problem.ts';
import type { Command } from './command.ts';
export const demo: Command = { usage: 'demo --out 文件夹', options: { out: 'text' }, run: () => Promise.reject(new Refusal('demo', 'demo')) };
