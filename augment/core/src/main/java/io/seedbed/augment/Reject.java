package io.seedbed.augment;

import java.util.Objects;

/**
 * A row that was not taken, kept with its reason.
 *
 * @param parent id of the seed row that the row was made for; empty where there is none
 * @param text the row's text, or the raw answer where it did not parse
 * @param target the row's target; empty where it has none
 * @param round the round that made the row
 * @param method the method that made the row
 * @param reason a short, stable code, for instance {@code rouge-l} or {@code unparsed}
 * @param detail what was wrong and what would be right, for a person
 * @param score the measure that decided; NaN where there is none
 */
public record Reject(
        String parent,
        String text,
        String target,
        int round,
        String method,
        String reason,
        String detail,
        double score) {
    public Reject {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }
}
