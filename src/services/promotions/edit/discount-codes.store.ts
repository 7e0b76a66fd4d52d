import type { NoteChange, Transaction } from '../../edits/edits.store.ts';
import type { InputPath } from '../../edits/problem-list.ts';
import { Problems } from '../../edits/problems.ts';

/** Codes in one call, and of one discount at the most; characters of one. */
export const MOST_CODES = 250;
const MOST_OF_ONE = 100_000;
const LONGEST_CODE = 64;
/** What everybody can type, and what is the same in lower case everywhere. */
const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Writes of the codes of discounts. */
export class DiscountCodesStore {
  constructor(
    private readonly tx: Transaction,
    private readonly note: NoteChange,
  ) {}

  /**
   * Adds codes to a discount that is locked or new. One that it has already stays as it is.
   * @param field where the codes stand in the input
   * @throws Refusal with everything that is wrong with the codes
   */
  async add(discountId: bigint, codes: readonly string[], field: InputPath): Promise<void> {
    const problems = new Problems();
    const read = readCodes(problems, codes, field);
    const keys = read.map(({ key }) => key);
    const known = await this.tx.discountCode.findMany({ where: { key: { in: keys } } });
    for (const [index, { code, key }] of read.entries())
      if (known.some((other) => other.key === key && other.discountId !== discountId))
        problems.add('TAKEN', [...field, index], `The code "${code}" belongs to another discount. Give another one.`);
    problems.check();
    const added = read.filter(({ key }) => !known.some((other) => other.key === key));
    const count = await this.tx.discountCode.count({ where: { discountId } });
    if (count + added.length > MOST_OF_ONE)
      problems.add('TOO_MANY', field, `The discount has ${count} codes; ${MOST_OF_ONE} are the most.`);
    problems.check();
    if (added.length === 0) return;
    // Somebody else may give the same code to another discount at this moment; the later of the two is refused.
    const { count: written } = await this.tx.discountCode.createMany({
      data: added.map(({ code, key }) => ({ discountId, code, key })),
      skipDuplicates: true,
    });
    if (written < added.length) problems.add('TAKEN', field, 'One of the codes was just given to another discount.');
    problems.check();
    this.note({
      type: 'Discount',
      id: discountId,
      before: { codes: [] },
      after: { codes: added.map(({ code }) => code) },
    });
  }

  /**
   * Takes codes from a discount that is locked.
   * @throws Refusal NOT_FOUND for each that it does not have
   */
  async remove(discountId: bigint, codes: readonly string[], field: InputPath): Promise<void> {
    const problems = new Problems();
    const read = readCodes(problems, codes, field);
    const keys = read.map(({ key }) => key);
    const known = await this.tx.discountCode.findMany({ where: { discountId, key: { in: keys } } });
    for (const [index, { code, key }] of read.entries())
      if (!known.some((other) => other.key === key))
        problems.add('NOT_FOUND', [...field, index], `The discount has no code "${code}".`);
    problems.check();
    await this.tx.discountCode.deleteMany({ where: { discountId, key: { in: keys } } });
    this.note({
      type: 'Discount',
      id: discountId,
      before: { codes: known.map(({ code }) => code) },
      after: { codes: [] },
    });
  }
}

function readCodes(problems: Problems, codes: readonly string[], field: InputPath): { code: string; key: string }[] {
  if (codes.length === 0) problems.add('TOO_FEW', field, `"codes" is empty. Give 1 to ${MOST_CODES}.`);
  problems.atMost(codes.length, MOST_CODES, field);
  const read = codes.slice(0, MOST_CODES).map((text, index) => {
    const code = problems.required([...field, index], text, LONGEST_CODE) ?? '';
    if (code !== '' && !CODE.test(code))
      problems.add(
        'INVALID',
        [...field, index],
        `"${code.slice(0, LONGEST_CODE)}" is no code. Use letters A to Z, digits, hyphens and dots.`,
      );
    return { code, key: code.toLowerCase() };
  });
  problems.duplicates(
    read.map(({ key }) => key),
    field,
  );
  problems.check();
  return read;
}
