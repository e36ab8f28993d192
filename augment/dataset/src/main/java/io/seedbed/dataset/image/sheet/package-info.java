/** Contact sheets: pictures with their captions on one PNG, drawn without the platform's fonts. */
@NullMarked
package io.seedbed.dataset.image.sheet;

import org.jspecify.annotations.NullMarked;
