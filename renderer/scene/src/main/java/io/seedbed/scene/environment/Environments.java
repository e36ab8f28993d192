package io.seedbed.scene.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All places there are. */
public final class Environments {

    private static final List<Environment> ALL = all(new ArrayList<>());

    private Environments() {}

    private static List<Environment> all(List<Environment> list) {
        Rooms.addTo(list);
        Halls.addTo(list);
        Streets.addTo(list);
        Landscapes.addTo(list);
        return List.copyOf(list);
    }

    /** All of them, rooms first. */
    public static List<Environment> all() {
        return ALL;
    }

    /** Their names. */
    public static List<String> names() {
        return ALL.stream().map(Environment::name).toList();
    }

    /** The place of this name. */
    public static Optional<Environment> find(String name) {
        return ALL.stream().filter(place -> place.name().equals(name)).findFirst();
    }

    /**
     * The place of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Environment get(String name) {
        return find(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + name + "\" is no environment; there are " + names()));
    }
}
