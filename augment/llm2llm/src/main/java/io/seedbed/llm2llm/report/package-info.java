/** What a run shows for itself: {@code report.json} for scripts, {@code report.html} and tables for people. */
@NullMarked
package io.seedbed.llm2llm.report;

import org.jspecify.annotations.NullMarked;
