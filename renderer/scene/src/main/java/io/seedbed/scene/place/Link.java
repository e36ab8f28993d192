package io.seedbed.scene.place;

import java.util.List;

/** A tie between numbers instead of ids; {@code other} is −1 where there is no third. */
record Link(Tie tie, int subject, int object, int other) {

    static List<Link> of(List<Tie> ties, List<String> ids) {
        return ties.stream()
                .map(tie ->
                        new Link(tie, ids.indexOf(tie.subject()), ids.indexOf(tie.object()), ids.indexOf(tie.other())))
                .toList();
    }

    Relation relation() {
        return tie.relation();
    }
}
