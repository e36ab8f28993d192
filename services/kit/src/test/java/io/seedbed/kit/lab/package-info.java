/** A broker and a database that all tests share, and what they do with them. */
@NullMarked
package io.seedbed.kit.lab;

import org.jspecify.annotations.NullMarked;
