export const PLUGIN = 'integrations/wordpress/news-timeline';

/** A text as a string of PHP. */
export const php = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The call that renders a block. */
export const block = (attributes: string, content = ''): string =>
  `render_block('news-timeline/timeline', [${attributes}], ${php(content)})`;

/** The call that renders a shortcode. */
export const shortcode = (attributes: string, content = 'null'): string =>
  `$shortcodes['news_timeline']([${attributes}], ${content})`;
