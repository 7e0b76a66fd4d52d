import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { Media } from './media.interface.ts';

@RecordType('Model3d', { description: 'A model in three dimensions.', implements: [Media, Node] })
export class Model3d {}
