/**
 * The block in the editor, written for a browser as it is: no build. Its preview is what the server renders.
 */
(({blocks, blockEditor, components, element, i18n, serverSideRender}) => {
  const {createElement: h, Fragment} = element;
  const {InspectorControls, InnerBlocks, useBlockProps} = blockEditor;
  const {PanelBody, Placeholder, SelectControl, TextControl, TextareaControl, ToggleControl} =
    components;
  const __ = (text) => i18n.__(text, 'news-timeline');
  const NAME = 'news-timeline/timeline';

  const choices = {
    layout: ['', 'auto', 'list', 'axis', 'story'],
    order: ['', 'oldest-first', 'newest-first'],
    spacing: ['', 'even', 'time'],
    media: ['', 'click', 'auto', 'off'],
  };
  const labels = {
    layout: __('Layout'),
    order: __('Order'),
    spacing: __('Spacing'),
    media: __('Media of other sites'),
    groups: __('Groups can be hidden'),
    search: __('Search box'),
    keyEvents: __('Key events first'),
    permalinks: __('Links to events'),
    calendar: __('Add to calendar'),
    sourceList: __('List of all sources'),
    downloads: __('Data as files'),
  };
  const switches = Object.keys(labels).filter((name) => !choices[name]);

  function Edit({attributes, setAttributes}) {
    const props = useBlockProps();
    const control = (type, name, label, more = {}) =>
      h(type, {
        key: name,
        label,
        value: attributes[name],
        onChange: (value) => setAttributes({[name]: value}),
        ...more,
      });
    const settings = h(
      InspectorControls,
      {key: 'settings'},
      h(
        PanelBody,
        {title: __('Data')},
        control(TextControl, 'src', __('Address of the data'), {
          type: 'url',
          help: __('JSON, CSV, or a Google Sheet that is published.'),
        }),
        control(TextareaControl, 'data', __('Or the data themselves, as JSON'), {rows: 8}),
        control(TextControl, 'heading', __('Heading')),
      ),
      h(
        PanelBody,
        {title: __('Look')},
        Object.entries(choices).map(([name, values]) =>
          control(SelectControl, name, labels[name], {
            options: values.map((value) => ({value, label: value || __('Default')})),
          }),
        ),
        control(TextControl, 'minHeight', __('Room it keeps, in pixels'), {
          type: 'number',
          min: 0,
          onChange: (value) => setAttributes({minHeight: Number(value) || 0}),
        }),
      ),
      h(
        PanelBody,
        {title: __('For readers'), initialOpen: false},
        switches.map((name) =>
          h(ToggleControl, {
            key: name,
            label: labels[name],
            checked: attributes[name],
            onChange: (value) => setAttributes({[name]: value}),
          }),
        ),
      ),
    );
    const hasData = attributes.src || attributes.data;
    const preview = hasData
      ? h(serverSideRender, {key: 'preview', block: NAME, attributes})
      : h(
          Placeholder,
          {
            key: 'preview',
            label: __('News timeline'),
            instructions: __('Give the address of its data, or write a list here.'),
          },
          h(InnerBlocks, {
            allowedBlocks: ['core/heading', 'core/paragraph', 'core/list'],
            template: [['core/list', {ordered: true}]],
          }),
        );
    return h(Fragment, null, settings, h('div', props, preview));
  }

  blocks.registerBlockType(NAME, {edit: Edit, save: () => h(InnerBlocks.Content)});
})(window.wp);
