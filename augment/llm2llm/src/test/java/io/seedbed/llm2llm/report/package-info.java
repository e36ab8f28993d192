/** Tests of the reports, and reports to test with. */
@NullMarked
package io.seedbed.llm2llm.report;

import org.jspecify.annotations.NullMarked;
