import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Tag } from '../changes/tag.ts';
import type { AnswerEntry, Encoding } from './answer-entry.ts';

/**
 * One value: magic and version, CRC-32 of all that follows, four lengths (head, slots, tags, body), encoding of the body; then these
 * four, one after another. Numbers are little endian, 32 bits, slots 16 bits.
 */
const MAGIC = Buffer.from('VAE\u0001', 'latin1');
const CRC_AT = 4;
const CHECKED_FROM = 8;
const ENCODING_AT = 24;
const START = 28;
/** In the order in which one is chosen; places are part of the format. */
const ENCODINGS: readonly Encoding[] = ['br', 'gzip', 'identity'];
const MOST_TAG_BYTES = 16 * 1_024 * 1_024;

type Head = [string, string, number, number, number, number, string, AnswerEntry['dimensions']];

/**
 * An entry as one value.
 * @throws Error where it has no bytes
 */
export function encodedEntry(entry: AnswerEntry): Buffer {
  const encoding = ENCODINGS.findIndex((name) => entry.bytes[name]);
  const body = entry.bytes[ENCODINGS[encoding]!];
  if (!body) throw new Error('A kept answer has no bytes.');
  const { key, etag, madeAt, freshUntil, staleUntil, usableUntil, horizon, dimensions } = entry;
  const fields: Head = [key, etag, madeAt, freshUntil, staleUntil, usableUntil, String(horizon), dimensions];
  const head = Buffer.from(JSON.stringify(fields));
  const slots = Buffer.alloc(entry.slots.length * 2);
  entry.slots.forEach((slot, index) => slots.writeUInt16LE(slot, index * 2));
  const tags = deflateRawSync(JSON.stringify(grouped(entry.tags)));
  const start = Buffer.alloc(START);
  MAGIC.copy(start);
  [head, slots, tags, body].forEach((part, index) => start.writeUInt32LE(part.length, CHECKED_FROM + index * 4));
  start.writeUInt8(encoding, ENCODING_AT);
  const value = Buffer.concat([start, head, slots, tags, body]);
  value.writeUInt32LE(crc32(value.subarray(CHECKED_FROM)), CRC_AT);
  return value;
}

/** The entry that a value was made of; undefined where it is of another version, cut off or something else. */
export function decodedEntry(value: Buffer): AnswerEntry | undefined {
  if (value.length < START || MAGIC.compare(value, 0, MAGIC.length) !== 0) return undefined;
  const [head, slots, tags, body] = [0, 1, 2, 3].map((index) => value.readUInt32LE(CHECKED_FROM + index * 4)) as Four;
  if (START + head + slots + tags + body !== value.length) return undefined;
  if (value.readUInt32LE(CRC_AT) !== crc32(value.subarray(CHECKED_FROM))) return undefined;
  const encoding = ENCODINGS[value.readUInt8(ENCODING_AT)];
  const fields = parsedHead(value.toString('utf8', START, START + head));
  if (!encoding || !fields || slots % 2 !== 0) return undefined;
  const slotsAt = START + head;
  // What comes from a socket may be a part of something larger, which would live as long as the entry.
  const rest = Buffer.allocUnsafeSlow(tags + body);
  value.copy(rest, 0, slotsAt + slots);
  const [key, etag, madeAt, freshUntil, staleUntil, usableUntil, horizon, dimensions] = fields;
  let known: readonly Tag[] | undefined;
  return {
    key,
    bytes: { [encoding]: rest.subarray(tags) },
    etag,
    madeAt,
    freshUntil,
    staleUntil,
    usableUntil,
    horizon: BigInt(horizon),
    slots: slotsIn(value, slotsAt, slots / 2),
    get tags() {
      return (known ??= tagsIn(rest.subarray(0, tags)));
    },
    dimensions,
  };
}

type Four = [number, number, number, number];

function parsedHead(text: string): Head | undefined {
  try {
    const head = JSON.parse(text) as Head;
    if (!Array.isArray(head) || head.length !== 8 || !/^\d+$/.test(head[6])) return undefined;
    if (!head.slice(2, 6).every((time) => typeof time === 'number')) return undefined;
    return head;
  } catch {
    return undefined;
  }
}

/** One by one: they may lie at an odd place, and this machine may be big endian. */
function slotsIn(value: Buffer, at: number, count: number): Uint16Array {
  const slots = new Uint16Array(count);
  for (let index = 0; index < count; index += 1) slots[index] = value.readUInt16LE(at + index * 2);
  return slots;
}

/** Neighbours of one table and column: what they share, then their values. What has no value stands alone. */
function grouped(tags: readonly Tag[]): string[][] {
  const groups: string[][] = [];
  for (const tag of tags) {
    const end = tag.indexOf(':') + 1;
    const last = groups.at(-1);
    if (end === 0) groups.push([tag]);
    else if (last && last.length > 1 && last[0] === tag.slice(0, end)) last.push(tag.slice(end));
    else groups.push([tag.slice(0, end), tag.slice(end)]);
  }
  return groups;
}

function tagsIn(deflated: Buffer): Tag[] {
  const groups = JSON.parse(inflateRawSync(deflated, { maxOutputLength: MOST_TAG_BYTES }).toString()) as string[][];
  return groups.flatMap(([shared = '', ...values]) =>
    values.length === 0 ? [shared] : values.map((value) => shared + value),
  );
}
