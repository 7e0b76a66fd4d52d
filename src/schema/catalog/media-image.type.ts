import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { Media } from './media.interface.ts';

@RecordType('MediaImage', { description: 'A picture among the media.', implements: [Media, Node] })
export class MediaImage {}
