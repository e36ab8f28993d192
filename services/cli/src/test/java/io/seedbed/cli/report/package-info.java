/** Tests of the reports, and reports to test with. */
@NullMarked
package io.seedbed.cli.report;

import org.jspecify.annotations.NullMarked;
