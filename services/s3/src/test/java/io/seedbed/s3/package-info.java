@NullMarked
package io.seedbed.s3;

import org.jspecify.annotations.NullMarked;
