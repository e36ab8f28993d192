package io.seedbed.scene.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that people can do. Immutable and thread-safe. */
public final class Repertoire {

    private static final Placing NOWHERE = (footing, target) -> Placing.onGround(target, 0, 1, 0);
    private static final List<Action> ACTIONS = collect();
    private static final Map<String, Action> BY_NAME = index();

    private Repertoire() {}

    /** Every action, in a fixed order. */
    public static List<Action> actions() {
        return ACTIONS;
    }

    /** The action of a name. */
    public static Optional<Action> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The action of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Action get(String name) {
        return find(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("\"" + name + "\" is no action; there are " + BY_NAME.keySet()));
    }

    private static List<Action> collect() {
        List<Action> all = new ArrayList<>();
        all.addAll(Standing.all());
        all.addAll(Moving.all());
        all.addAll(Lowered.all());
        all.addAll(Handling.all());
        all.addAll(Meetings.all());
        return List.copyOf(all);
    }

    private static Map<String, Action> index() {
        Map<String, Action> map = new TreeMap<>();
        ACTIONS.forEach(action -> map.put(action.name(), action));
        return Collections.unmodifiableMap(map);
    }

    static Action alone(String name, String phrase, Facing facing, Motion motion) {
        return new Action(name, phrase, phrase, Need.NOTHING, true, facing, motion, NOWHERE, false);
    }

    static Action laid(String name, String phrase, Facing facing, Motion motion) {
        return new Action(name, phrase, phrase, Need.NOTHING, false, facing, motion, NOWHERE, false);
    }

    static Action with(
            String name, String alone, String with, Need need, Facing facing, Motion motion, Placing placing) {
        return new Action(name, alone, with, need, true, facing, motion, placing, false);
    }

    static Action settled(
            String name, String alone, String with, Need need, Facing facing, Motion motion, Placing placing) {
        return new Action(name, alone, with, need, true, facing, motion, placing, true);
    }
}
