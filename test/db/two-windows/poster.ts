/** One of two windows on the same book: pays as often as it is told, as fast as it can. Run as a process of its own. */
import { pay } from '../../../db/acts/payments.ts';
import { perform } from '../../../db/act.ts';
import { openWithKey } from '../../../db/open.ts';
import type { Session } from '../../../db/session.ts';
import { setSurroundings } from '../../../db/surroundings.ts';
import { PaymentInput } from '../../../domain/entities/payments.ts';

const [folder = '', key = '', instant = '', name = '', caseId = '', times = ''] = process.argv.slice(2);
const book = openWithKey(folder, Buffer.from(key, 'hex'), setSurroundings(instant, name.length));
const session: Session = { staffId: 4, name: '李小梅', roles: ['cashier'], door: 'window' };
const numbers: (string | null)[] = [];
for (let n = 0; n < Number(times); n++) {
  const input = PaymentInput.parse({ way: 'cash', caseId: Number(caseId), on: instant.slice(0, 10), source: 'county', payerId: 4, amountFen: 100 });
  numbers.push(perform(book, session, { act: 'payment.pay', requestId: `${name}-request-${n}`, input }, (tx) => pay(tx, input)).number);
}
book.close();
process.stdout.write(JSON.stringify(numbers));
