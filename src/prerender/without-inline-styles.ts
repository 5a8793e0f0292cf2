import {noChange, type TemplateResult} from 'lit';

/**
 * A template with nothing said of `style`, which a strict policy refuses in HTML. Its strings are the same,
 * and so it is the same template for Lit.
 */
export function withoutInlineStyles(template: TemplateResult): TemplateResult {
  const {strings, values} = template;
  return {
    ...template,
    values: values.map((value, index) =>
      strings[index]?.endsWith('.style=') ? noChange : valueWithout(value),
    ),
  };
}

function valueWithout(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueWithout);
  const {strings} = Object(value) as Partial<TemplateResult>;
  return strings ? withoutInlineStyles(value as TemplateResult) : value;
}
