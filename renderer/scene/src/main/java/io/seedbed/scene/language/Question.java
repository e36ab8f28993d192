package io.seedbed.scene.language;

import java.util.List;
import java.util.Objects;

/**
 * A question about a picture with its answer.
 *
 * @param kind {@code yes/no}, {@code colour}, {@code material}, {@code count}, {@code where}, {@code action} or
 *     {@code clothing}
 * @param text the question
 * @param answer a word or a phrase
 * @param clauses what the answer rests on: true where it is given, refuted where it is "no"
 */
public record Question(String kind, String text, String answer, List<Clause> clauses) {
    public Question {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(answer, "answer");
        clauses = List.copyOf(clauses);
    }
}
