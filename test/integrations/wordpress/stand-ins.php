<?php
/**
 * Stand-ins for the functions of WordPress that the plugin calls: they do what WordPress documents, as far as
 * the plugin needs it, and keep what they are told. Written for these tests; nothing in them is WordPress' own.
 */

define( 'ABSPATH', '/' );
define( 'MB_IN_BYTES', 1048576 );
define( 'MINUTE_IN_SECONDS', 60 );

$actions    = array();
$shortcodes = array();
$blocks     = array();
$modules    = array();
$transients = array();
$requests   = array();
$answers    = array();
$locale     = 'en_US';

function add_action( $name, $callback ) {
	$GLOBALS['actions'][ $name ][] = $callback;
}
function do_action( $name ) {
	foreach ( $GLOBALS['actions'][ $name ] ?? array() as $callback ) {
		$callback();
	}
}
function apply_filters( $name, $value ) {
	return isset( $GLOBALS['filters'][ $name ] ) ? $GLOBALS['filters'][ $name ]( $value ) : $value;
}
function add_shortcode( $name, $callback ) {
	$GLOBALS['shortcodes'][ $name ] = $callback;
}
function register_block_type( $folder ) {
	$block                               = json_decode( file_get_contents( "$folder/block.json" ), true );
	$GLOBALS['blocks'][ $block['name'] ] = array( $folder, $block );
}
function wp_enqueue_script_module( $id, $src, $dependencies, $version ) {
	$GLOBALS['modules'][ $id ] = "$src?ver=$version";
}
function plugins_url( $path, $file ) {
	return '/wp-content/plugins/' . basename( dirname( $file ) ) . "/$path";
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}
function esc_html__( $text, $domain ) {
	return esc_html( $text );
}
function sanitize_url( $url, $protocols ) {
	$url    = trim( $url );
	$scheme = strtolower( (string) parse_url( $url, PHP_URL_SCHEME ) );
	return str_starts_with( $url, '/' ) || in_array( $scheme, $protocols, true ) ? $url : '';
}
function esc_url( $url, $protocols = array( 'http', 'https' ) ) {
	return esc_attr( sanitize_url( $url, $protocols ) );
}
function wp_kses_post( $html ) {
	return strip_tags( $html, array( 'ol', 'ul', 'li', 'p', 'h2', 'h3', 'strong', 'em', 'a', 'span', 'div', 'cite', 'footer' ) );
}
function get_block_wrapper_attributes( $more = array() ) {
	$attributes = array_merge( array( 'class' => 'wp-block-news-timeline-timeline' ), $more );
	return implode( ' ', array_map( fn( $name ) => $name . '="' . esc_attr( $attributes[ $name ] ) . '"', array_keys( $attributes ) ) );
}
function get_locale() {
	return $GLOBALS['locale'];
}
function get_option( $name, $otherwise ) {
	return $otherwise;
}
function wp_date( $format, $time, $zone ) {
	return ( new DateTimeImmutable( "@$time" ) )->setTimezone( $zone )->format( $format );
}
function get_transient( $key ) {
	return $GLOBALS['transients'][ $key ][0] ?? false;
}
function set_transient( $key, $value, $seconds ) {
	$GLOBALS['transients'][ $key ] = array( $value, $seconds );
}
function wp_safe_remote_get( $url, $options ) {
	$GLOBALS['requests'][] = $url;
	return $GLOBALS['answers'][ $url ] ?? 'error';
}
function is_wp_error( $answer ) {
	return 'error' === $answer;
}
function wp_remote_retrieve_response_code( $answer ) {
	return $answer['code'];
}
function wp_remote_retrieve_body( $answer ) {
	return $answer['body'];
}

/** A block as WordPress renders it: defaults filled in, then `render.php`. */
function render_block( $name, $attributes, $content = '' ) {
	list( $folder, $block ) = $GLOBALS['blocks'][ $name ];

	$attributes += array_map( fn( $attribute ) => $attribute['default'], $block['attributes'] );
	ob_start();
	( static function () use ( $folder, $block, $attributes, $content ) {
		require $folder . '/' . str_replace( 'file:./', '', $block['render'] );
	} )();
	return ob_get_clean();
}
