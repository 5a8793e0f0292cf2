<?php
/**
 * The list that stands in a timeline until its script is there. WordPress' filters let all of it through:
 * there is no `<time>` in it, and its dates are in `data-date`.
 *
 * @package news-timeline
 */

defined( 'ABSPATH' ) || exit;

/**
 * The events of a document as a list; empty where there are none.
 *
 * @param mixed  $document A list of events, or a document with `title`, `description` and `events`.
 * @param string $heading  Overrides the title.
 */
function news_timeline_list( $document, string $heading = '' ): string {
	if ( ! is_array( $document ) ) {
		return '';
	}
	$events = isset( $document[0] ) ? $document : ( $document['events'] ?? array() );
	$items  = is_array( $events ) ? array_map( 'news_timeline_item', array_filter( $events, 'is_array' ) ) : array();
	if ( ! array_filter( $items ) ) {
		return '';
	}
	$title = '' !== trim( $heading ) ? $heading : news_timeline_text( $document['title'] ?? '' );
	$about = news_timeline_text( $document['description'] ?? '' );
	return ( '' === $title ? '' : '<h2>' . esc_html( $title ) . '</h2>' )
		. ( '' === $about ? '' : '<p>' . esc_html( $about ) . '</p>' )
		. '<ol>' . implode( '', $items ) . '</ol>';
}

/**
 * One event.
 *
 * @param array<string, mixed> $event As it is in the data.
 */
function news_timeline_item( array $event ): string {
	$date     = is_scalar( $event['date'] ?? null ) ? (string) $event['date'] : '';
	$label    = news_timeline_text( $event['dateLabel'] ?? '' );
	$headline = news_timeline_text( $event['headline'] ?? '' );
	$text     = news_timeline_text( $event['text'] ?? '' );
	if ( '' === $headline . $text ) {
		return '';
	}
	$id    = is_string( $event['id'] ?? null ) ? $event['id'] : '';
	$shown = '' !== $label ? $label : news_timeline_date( $date );
	return '<li' . ( '' === $id ? '' : ' id="' . esc_attr( $id ) . '"' ) . '>'
		. ( '' === $shown ? '' : '<span data-date="' . esc_attr( $date ) . '">' . esc_html( $shown ) . '</span>' )
		. ( '' === $headline ? '' : '<h3>' . esc_html( $headline ) . '</h3>' )
		. ( '' === $text ? '' : '<p>' . esc_html( $text ) . '</p>' )
		. news_timeline_sources( $event['sources'] ?? array() )
		. '</li>';
}

/**
 * Who says so.
 *
 * @param mixed $sources A list of sources.
 */
function news_timeline_sources( $sources ): string {
	$cited = array();
	foreach ( is_array( $sources ) ? $sources : array() as $source ) {
		$title = is_array( $source ) ? news_timeline_text( $source['title'] ?? $source['publisher'] ?? '' ) : '';
		$url   = is_array( $source ) && is_string( $source['url'] ?? null ) ? esc_url( $source['url'], array( 'http', 'https' ) ) : '';
		if ( '' !== $title ) {
			$words   = '<cite>' . esc_html( $title ) . '</cite>';
			$cited[] = '' === $url ? $words : '<a href="' . $url . '">' . $words . '</a>';
		}
	}
	return $cited ? '<footer>' . implode( '; ', $cited ) . '</footer>' : '';
}

/**
 * A text without its marks, in the site's language where there are several.
 *
 * @param mixed $text A text, or texts by language.
 */
function news_timeline_text( $text ): string {
	if ( is_array( $text ) ) {
		$tag  = str_replace( '_', '-', get_locale() );
		$text = $text[ $tag ] ?? $text[ strtok( $tag, '-' ) ] ?? reset( $text );
	}
	if ( ! is_scalar( $text ) || is_bool( $text ) ) {
		return '';
	}
	$plain = preg_replace( '/\[([^\]\[]{1,999})\]\([^()\s]{1,999}\)/', '$1', (string) $text );
	return trim( preg_replace( '/\*\*(?=\S)(.{1,999}?)(?<=\S)\*\*|\*(?=\S)(.{1,999}?)(?<=\S)\*/u', '$1$2', $plain ) ?? $plain );
}

/**
 * A year, month or day in words; all other dates stay as they are written, which is never more than is known.
 *
 * @param string $date In EDTF, or as people type it.
 */
function news_timeline_date( string $date ): string {
	if ( ! preg_match( '/^(\d{4})-(\d\d)(?:-(\d\d))?$/', $date, $part ) || ! checkdate( (int) $part[2], (int) ( $part[3] ?? 1 ), max( 1, (int) $part[1] ) ) ) {
		return $date;
	}
	$noon   = gmmktime( 12, 0, 0, (int) $part[2], (int) ( $part[3] ?? 1 ), (int) $part[1] );
	$format = isset( $part[3] ) ? (string) get_option( 'date_format', 'j F Y' ) : 'F Y';
	return (string) wp_date( $format, $noon, new DateTimeZone( 'UTC' ) );
}
