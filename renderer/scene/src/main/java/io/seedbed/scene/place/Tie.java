package io.seedbed.scene.place;

import java.util.Objects;

/**
 * A relation that must hold between named things of a scene.
 *
 * @param subject id of the first thing
 * @param object id of the second
 * @param other id of the third for {@link Relation#BETWEEN}; empty for the others
 */
public record Tie(String subject, Relation relation, String object, String other) {
    public Tie {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(other, "other");
        if (relation.parts() == 3 == other.isEmpty()) {
            throw new IllegalArgumentException(relation.label() + " is about " + relation.parts() + " things; it has \""
                    + subject + "\", \"" + object + "\" and \"" + other + "\"");
        }
        if (subject.equals(object) || subject.equals(other) || object.equals(other)) {
            throw new IllegalArgumentException(
                    "\"" + subject + " " + relation.label() + " " + object + "\" names one thing twice");
        }
    }

    /** A relation of two things. */
    public static Tie of(String subject, Relation relation, String object) {
        return new Tie(subject, relation, object, "");
    }

    /** Whether it speaks of this thing. */
    boolean names(String id) {
        return subject.equals(id) || object.equals(id) || other.equals(id);
    }

    /** For messages, for instance {@code mug left of table}. */
    @Override
    public String toString() {
        return subject + " " + relation.label() + " " + object + (other.isEmpty() ? "" : " and " + other);
    }
}
