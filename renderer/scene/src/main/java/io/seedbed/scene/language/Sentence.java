package io.seedbed.scene.language;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A sentence that is still structure: a template, what it says, and which of several wordings is taken. The template's
 * places are those of {@link Realiser}.
 *
 * @param template for instance <code>{np 0 0} {is 0 0} {rel 0} {np 0 1}.</code>
 * @param clauses what it says, in the template's order
 * @param wording which of the wordings of a relation is taken
 */
public record Sentence(String template, List<Clause> clauses, int wording) {
    public Sentence {
        Objects.requireNonNull(template, "template");
        clauses = List.copyOf(clauses);
    }

    /** A sentence of one clause. */
    public static Sentence of(String template, Clause clause, int wording) {
        return new Sentence(template, List.of(clause), wording);
    }

    /** The same sentence saying something else. */
    public Sentence saying(UnaryOperator<Clause> change) {
        return new Sentence(template, clauses.stream().map(change).toList(), wording);
    }
}
