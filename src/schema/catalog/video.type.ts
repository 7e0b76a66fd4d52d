import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { Media } from './media.interface.ts';

@RecordType('Video', { description: 'A film that the shop serves itself.', implements: [Media, Node] })
export class Video {}
