<?php
/**
 * Plugin Name:       News timeline
 * Description:       A block and a shortcode for timelines with honest dates, readable without scripts.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      8.0
 * License:           MIT
 * Text Domain:       news-timeline
 *
 * @package news-timeline
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/fallback-list.php';
require_once __DIR__ . '/includes/timeline-file.php';
require_once __DIR__ . '/includes/timeline-box.php';

add_action(
	'init',
	static function (): void {
		register_block_type( __DIR__ );
		add_shortcode( 'news_timeline', 'news_timeline_shortcode' );
	}
);

/**
 * `[news_timeline src="…" layout="axis" search="true"]<ol>…</ol>[/news_timeline]`: the options are those of
 * the block, named as the attributes of the tag.
 *
 * @param array<string, string>|string $given   What the author wrote.
 * @param string|null                  $content What stands between the tags.
 */
function news_timeline_shortcode( $given, ?string $content = null ): string {
	$options = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		// An option without a value has a number for a name.
		$options[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? 'true' : $value;
	}
	return news_timeline_box( $options, (string) $content );
}
