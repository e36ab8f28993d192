/** Keeps artifacts and published results in a bucket of Amazon S3, or of a server that speaks its protocol. */
@NullMarked
package io.seedbed.s3;

import org.jspecify.annotations.NullMarked;
