package io.seedbed.synthesis;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be written beside each picture. */
public enum Extra {
    /** Which thing each pixel shows, as a grey PNG; 0 is the environment. */
    IDS,
    /** Depth in millimetres, as a grey PNG of sixteen bits. */
    DEPTH,
    /** Normals in the camera's axes, as a colour PNG. */
    NORMALS;

    /** The name that users write. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What file names end with, after the key and a dot. */
    String suffix() {
        return id() + ".png";
    }

    /**
     * The extra of this name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Extra named(String name) {
        return Arrays.stream(values())
                .filter(extra -> extra.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no extra \"" + name + "\"; choose of "
                        + Arrays.stream(values()).map(Extra::id).collect(Collectors.joining(", "))));
    }
}
