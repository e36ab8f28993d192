package io.seedbed.scene.language;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A way to make a caption false.
 *
 * @param kind of the negative
 * @param edit of every clause
 * @param claims of which one at least must be refuted
 */
record Change(NegativeKind kind, UnaryOperator<Clause> edit, List<Clause> claims) {

    /** A thing is named otherwise wherever it is named. */
    static Change ofMention(NegativeKind kind, Mention from, UnaryOperator<Mention> renamed) {
        return new Change(
                kind,
                clause -> clause.naming(mention -> mention.ids().equals(from.ids()) ? renamed.apply(mention) : mention),
                List.of(Clause.exists(renamed.apply(from))));
    }

    /** Two things have exchanged what is said of them. */
    static Change ofTwo(NegativeKind kind, Mention one, Mention other, Kind said) {
        String a = one.value(said).orElseThrow();
        String b = other.value(said).orElseThrow();
        return new Change(
                kind,
                clause -> clause.naming(mention -> mention.ids().equals(one.ids())
                        ? mention.replacing(said, a, b)
                        : mention.ids().equals(other.ids()) ? mention.replacing(said, b, a) : mention),
                List.of(Clause.exists(one.replacing(said, a, b)), Clause.exists(other.replacing(said, b, a))));
    }

    /** One clause has become another. */
    static Change ofClause(NegativeKind kind, Clause from, Clause to) {
        return new Change(kind, clause -> clause.equals(from) ? to : clause, List.of(to));
    }
}
