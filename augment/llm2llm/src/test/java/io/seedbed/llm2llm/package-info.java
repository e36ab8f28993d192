@NullMarked
package io.seedbed.llm2llm;

import org.jspecify.annotations.NullMarked;
