package io.seedbed.scene.language;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One thing that a caption says, bound to the things that it speaks of.
 *
 * @param kind what it speaks of
 * @param roles the things; the first is the subject
 * @param value what is said where the kind alone does not say it: a colour, a material, a size, a state, an action, a
 *     garment ({@link Worn}), an environment; else empty
 */
public record Clause(Kind kind, List<Mention> roles, String value) {
    public Clause {
        roles = List.copyOf(roles);
        Objects.requireNonNull(value, "value");
        if (roles.size() < kind.roles()) {
            throw new IllegalArgumentException(
                    "\"" + kind.label() + "\" needs " + kind.roles() + " things, not " + roles.size());
        }
    }

    /** That things are there. */
    public static Clause exists(Mention mention) {
        return new Clause(Kind.COUNT, List.of(mention), "");
    }

    /** Something said of one thing. */
    public static Clause of(Kind kind, Mention subject, String value) {
        return new Clause(kind, List.of(subject), value);
    }

    /** A relation. */
    public static Clause relation(Kind kind, Mention... roles) {
        return new Clause(kind, List.of(roles), "");
    }

    /** Where the scene is. */
    public static Clause environment(String name) {
        return new Clause(Kind.ENVIRONMENT, List.of(), name);
    }

    /** The subject. */
    public Mention subject() {
        return roles.get(0);
    }

    /** The numbers of the things in the order of the roles, one each. */
    public List<Integer> ids() {
        return roles.stream().map(Mention::id).toList();
    }

    /** The same said of things that are named otherwise. */
    public Clause naming(UnaryOperator<Mention> names) {
        return new Clause(kind, roles.stream().map(names).toList(), value);
    }

    /** The same things, related otherwise. */
    public Clause as(Kind other) {
        return new Clause(other, roles, value);
    }

    /** The same with another value. */
    public Clause saying(String other) {
        return new Clause(kind, roles, other);
    }
}
