/** Jobs for a platform: publishing them and watching their runs. */
@NullMarked
package io.seedbed.cli.submit;

import org.jspecify.annotations.NullMarked;
