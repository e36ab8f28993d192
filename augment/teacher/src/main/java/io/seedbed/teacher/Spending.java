package io.seedbed.teacher;

import java.util.HashSet;
import java.util.Set;

/**
 * What a budget has left: what is spent, and what is reserved for calls under way. Whole numbers throughout, so that the
 * order of answers does not matter. Not thread-safe.
 */
final class Spending {

    private final TeacherBudget budget;
    private final Prices prices;
    private final Set<String> counted = new HashSet<>();
    private long calls;
    private long inputTokens;
    private long outputTokens;
    private long reservedCalls;
    private long reservedInput;
    private long reservedOutput;

    Spending(TeacherBudget budget, Prices prices) {
        this.budget = budget;
        this.prices = prices;
    }

    /** Reserves a call's worst case; false, and nothing reserved, where it does not fit. */
    boolean reserve(long mostInput, long mostOutput) {
        long input = inputTokens + reservedInput + mostInput;
        long output = outputTokens + reservedOutput + mostOutput;
        boolean fits = calls + reservedCalls + 1 <= budget.maxCalls()
                && input + output <= budget.maxTokens()
                && prices.of(input, output) <= budget.maxCost();
        if (fits) {
            reservedCalls++;
            reservedInput += mostInput;
            reservedOutput += mostOutput;
        }
        return fits;
    }

    /** Spends an answered call, once: asking again for the same answer is free. */
    void spend(String digest, long input, long output) {
        if (counted.add(digest)) {
            spend(input, output);
        }
    }

    /** Spends a call. */
    void spend(long input, long output) {
        calls++;
        inputTokens += input;
        outputTokens += output;
    }

    /** Gives back everything that is reserved. */
    void release() {
        reservedCalls = 0;
        reservedInput = 0;
        reservedOutput = 0;
    }

    /** What is spent, against what may be, for messages. */
    String describe() {
        StringBuilder text = new StringBuilder();
        if (budget.maxCalls() < Long.MAX_VALUE) {
            text.append(calls).append(" of ").append(budget.maxCalls()).append(" calls, ");
        }
        if (budget.maxTokens() < Long.MAX_VALUE) {
            text.append(inputTokens + outputTokens)
                    .append(" of ")
                    .append(budget.maxTokens())
                    .append(" tokens, ");
        }
        if (budget.maxCost() < Double.POSITIVE_INFINITY) {
            text.append(prices.of(inputTokens, outputTokens))
                    .append(" of a cost of ")
                    .append(budget.maxCost())
                    .append(", ");
        }
        return text.append("the next call's worst case included, would be too much")
                .toString();
    }
}
