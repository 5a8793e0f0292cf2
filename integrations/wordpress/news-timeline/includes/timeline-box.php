<?php
/**
 * The markup of a timeline: a box that kses lets through, with a list in it for readers without scripts.
 *
 * @package news-timeline
 */

defined( 'ABSPATH' ) || exit;

/** Options with a text, and those that are there or not; each is an attribute of the tag. */
const NEWS_TIMELINE_TEXTS    = array( 'src', 'data', 'format', 'heading', 'heading-level', 'layout', 'order', 'spacing', 'media', 'refresh', 'time-zone', 'language', 'selected', 'now' );
const NEWS_TIMELINE_SWITCHES = array( 'groups', 'search', 'key-events', 'permalinks', 'calendar', 'source-list', 'downloads' );

/**
 * A timeline on a page. Has its script loaded.
 *
 * @param array<string, string> $options By name of the tag's attribute.
 * @param string                $content A list that the author wrote; without it, one is made of the data.
 * @param string                $wrapper Attributes of the box, escaped.
 */
function news_timeline_box( array $options, string $content, string $wrapper = '' ): string {
	news_timeline_enqueue();
	$attributes = array( 'data-news-timeline=""' );
	foreach ( NEWS_TIMELINE_TEXTS as $name ) {
		$value = trim( $options[ $name ] ?? '' );
		// What is not chosen in a block is 0 or empty.
		if ( '' === $value || ( 'refresh' === $name && '0' === $value ) ) {
			continue;
		}
		$value = 'src' === $name ? sanitize_url( $value, array( 'http', 'https' ) ) : $value;
		if ( '' !== $value ) {
			// The brackets of JSON would be looked through for shortcodes.
			$escaped      = str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_attr( $value ) );
			$attributes[] = 'data-' . $name . '="' . $escaped . '"';
		}
	}
	foreach ( NEWS_TIMELINE_SWITCHES as $name ) {
		if ( in_array( $options[ $name ] ?? '', array( 'true', '1', 'yes', 'on' ), true ) ) {
			$attributes[] = 'data-' . $name . '="true"';
		}
	}
	if ( '' !== $wrapper ) {
		$attributes[] = $wrapper;
	}
	$list = '' !== trim( $content ) ? wp_kses_post( $content ) : news_timeline_fallback( $options );
	return '<div ' . implode( ' ', $attributes ) . '>' . $list . '</div>';
}

/**
 * The list of a timeline's data, or a link to them where they cannot be had.
 *
 * @param array<string, string> $options By name of the tag's attribute.
 */
function news_timeline_fallback( array $options ): string {
	$src  = sanitize_url( $options['src'] ?? '', array( 'http', 'https' ) );
	$json = trim( $options['data'] ?? '' );
	$json = '' === $json && '' !== $src ? news_timeline_file( $src ) : $json;
	$list = news_timeline_list( json_decode( $json, true, 32 ), $options['heading'] ?? '' );
	if ( '' === $list && '' !== $src ) {
		return '<p><a href="' . esc_url( $src ) . '">' . esc_html__( 'The data of this timeline', 'news-timeline' ) . '</a></p>';
	}
	return $list;
}

/** The script module, once however many timelines there are. Its files are those of the package's `dist/`. */
function news_timeline_enqueue(): void {
	/**
	 * Filters the address of `news-timeline.js`; its chunks are beside it.
	 *
	 * @param string $url Default: in this plugin's folder `dist/`.
	 */
	$url = apply_filters( 'news_timeline_script_url', plugins_url( 'dist/news-timeline.js', dirname( __DIR__ ) . '/news-timeline.php' ) );
	wp_enqueue_script_module( 'news-timeline', $url, array(), '0.1.0' );
}
