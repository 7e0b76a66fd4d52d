import { Field } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { MediaHost } from './media-host.enum.ts';
import { Media } from './media.interface.ts';

@RecordType('ExternalVideo', { description: 'A film that lives on another site.', implements: [Media, Node] })
export class ExternalVideo {
  @Field(() => MediaHost, { description: 'The site that the film lives on.' })
  host!: MediaHost;
}
