<?php
/**
 * The text of a timeline's file, for the list that readers without scripts see.
 *
 * @package news-timeline
 */

defined( 'ABSPATH' ) || exit;

/**
 * The JSON at an address, kept for five minutes, and for one where it could not be had.
 *
 * @param string $url Of http or https. WordPress refuses addresses of the server's own network.
 * @return string Empty where it could not be had, or is longer than a megabyte.
 */
function news_timeline_file( string $url ): string {
	$key  = 'news_timeline_' . md5( $url );
	$kept = get_transient( $key );
	if ( is_string( $kept ) ) {
		return $kept;
	}
	$answer = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => 3,
			'limit_response_size' => MB_IN_BYTES,
		)
	);
	$is_json = ! is_wp_error( $answer )
		&& 200 === wp_remote_retrieve_response_code( $answer )
		&& null !== json_decode( wp_remote_retrieve_body( $answer ), true, 32 );
	$text   = $is_json ? wp_remote_retrieve_body( $answer ) : '';
	set_transient( $key, $text, ( $is_json ? 5 : 1 ) * MINUTE_IN_SECONDS );
	return $text;
}
