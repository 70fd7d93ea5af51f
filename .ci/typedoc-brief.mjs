// Types of constants that say nothing to a reader, those of zod and of the long tables, give way to their name.
import { Converter, ReflectionKind, UnknownType } from 'typedoc';

const names = { Sheet: 'z.ZodMiniType', rules: 'Record<RuleId, { severity, en, ja, cause, remedy, example }>', columns: 'Record<Table, readonly Column[]>' };

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const constant of project.getReflectionsByKind(ReflectionKind.Variable)) {
      const inner = constant.type?.type === 'reflection' ? constant.type.declaration : null;
      if (inner !== null) project.removeReflection(inner);
      constant.type = new UnknownType(names[constant.name] ?? names.Sheet);
      constant.defaultValue = undefined;
    }
  });
}
