<?php
/**
 * The block on a page.
 *
 * @var array<string, mixed> $attributes Of the block.
 * @var string               $content    What the author put inside it.
 *
 * @package news-timeline
 */

defined( 'ABSPATH' ) || exit;

$news_timeline_options = array();
foreach ( $attributes as $news_timeline_name => $news_timeline_value ) {
	// `headingLevel` of a block is `heading-level` of the tag.
	$news_timeline_key = strtolower( preg_replace( '/[A-Z]/', '-$0', $news_timeline_name ) );

	$news_timeline_options[ $news_timeline_key ] = is_bool( $news_timeline_value )
		? ( $news_timeline_value ? 'true' : 'false' )
		: (string) ( is_scalar( $news_timeline_value ) ? $news_timeline_value : '' );
}
$news_timeline_room = (int) ( $attributes['minHeight'] ?? 0 );

// Escaped where it is made; kses lets all of it through.
echo news_timeline_box( // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	$news_timeline_options,
	$content,
	get_block_wrapper_attributes( $news_timeline_room > 0 ? array( 'style' => "min-height:{$news_timeline_room}px" ) : array() )
);
