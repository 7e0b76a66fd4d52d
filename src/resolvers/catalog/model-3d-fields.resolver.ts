import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Model3dSource } from '../../schema/catalog/model-3d-source.value.ts';
import { Model3d } from '../../schema/catalog/model-3d.type.ts';
import type { MediaRecord } from './catalog.records.ts';

@Resolver(() => Model3d)
export class Model3dFieldsResolver {
  @FieldResolver(() => [Model3dSource], { description: 'The files of the model.' })
  sources(@Root() model: MediaRecord, @Ctx() { services }: Context): unknown {
    return services.media.sources(model);
  }
}
