package io.seedbed.scene.place;

import io.seedbed.scene.document.Near;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a scene must have: these things and people with these relations between them.
 *
 * @param things in the order of their numbers in the image
 * @param people numbered after the things
 * @param ties relations that must hold
 */
public record Request(List<Thing> things, List<Someone> people, List<Tie> ties) {

    /** A request for nothing. */
    public static final Request NOTHING = new Request(List.of(), List.of(), List.of());

    public Request {
        things = List.copyOf(things);
        people = List.copyOf(people);
        ties = List.copyOf(ties);
        Set<String> ids = new HashSet<>();
        things.forEach(thing -> unique(thing.id(), ids));
        people.forEach(person -> unique(person.id(), ids));
        for (Tie tie : ties) {
            known(tie.subject(), tie, ids);
            known(tie.object(), tie, ids);
            if (!tie.other().isEmpty()) {
                known(tie.other(), tie, ids);
            }
        }
    }

    /** Whether it asks for nothing. */
    public boolean isEmpty() {
        return things.isEmpty() && people.isEmpty();
    }

    private static void unique(String id, Set<String> ids) {
        if (id.isEmpty() || !ids.add(id)) {
            throw new IllegalArgumentException("the id \"" + id + "\" is empty or used twice; each has its own");
        }
    }

    private static void known(String id, Tie tie, Set<String> ids) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(
                    "\"" + tie + "\" names \"" + id + "\", which is no id of the request: " + Near.hint(id, ids));
        }
    }
}
