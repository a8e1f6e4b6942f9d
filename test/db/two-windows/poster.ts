/** One of two windows on the same book: told to begin, it pays as often as it is asked to. Run as a process of its own. */
import { once } from 'node:events';
import { pay } from '../../../db/acts/payments.ts';
import { perform } from '../../../db/act.ts';
import { openWithKey } from '../../../db/open.ts';
import type { Session } from '../../../db/session.ts';
import { setSurroundings } from '../../../db/surroundings.ts';
import { PaymentInput } from '../../../domain/entities/payments.ts';

const [folder = '', key = '', instant = '', name = '', caseId = '', times = ''] = process.argv.slice(2);
const book = openWithKey(folder, Buffer.from(key, 'hex'), setSurroundings(instant, name.length));
const session: Session = { staffId: 4, name: '李小梅', roles: ['cashier'], door: 'window' };
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const numbers: (string | null)[] = [];
for (let n = 0; n < Number(times); n++) {
  const input = PaymentInput.parse({
    way: 'cash',
    caseId: Number(caseId),
    on: instant.slice(0, 10),
    source: 'county',
    payerId: 4,
    amountFen: 100,
  });
  const request = { act: 'payment.pay', requestId: `${name}-request-${n}`, input };
  numbers.push(perform(book, session, request, (tx) => pay(tx, input)).number);
}
book.close();
process.stdout.write(`${JSON.stringify(numbers)}\n`, () => process.exit());
