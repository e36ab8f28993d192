package io.seedbed.evaluate;

/**
 * What separates two systems that were scored on the same rows. Immutable.
 *
 * @param before the first system's mean score
 * @param after the second system's mean score
 * @param gain {@code after - before}
 * @param interval the percentile confidence interval of the gain
 * @param pValue two-sided: how often, of the draws and the observation itself, a gain at least this large arises when
 *     there is none; in (0, 1]
 */
public record Difference(double before, double after, double gain, Interval interval, double pValue) {}
