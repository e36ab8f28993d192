/** What a folder of images says about itself: the card, and Croissant for machines. */
@NullMarked
package io.seedbed.dataset.image.card;

import org.jspecify.annotations.NullMarked;
