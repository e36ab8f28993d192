package io.seedbed.scene.person;

import io.seedbed.scene.spec.Body;
import java.util.Arrays;
import java.util.List;

/** Ways to wear hair, with words. */
public enum HairStyle {
    SHORT("short", "short %s hair"),
    CROPPED("cropped", "cropped %s hair"),
    LONG("long", "long %s hair"),
    WAVY("wavy", "wavy %s hair"),
    BOB("bob", "a %s bob"),
    BUN("bun", "%s hair in a bun"),
    PONYTAIL("ponytail", "a %s ponytail"),
    PIGTAILS("pigtails", "%s pigtails"),
    CURLY("curly", "curly %s hair"),
    AFRO("afro", "a %s afro"),
    BALD("bald", "a bald head");

    private static final List<HairStyle> MALE = List.of(SHORT, CROPPED, SHORT, CURLY, AFRO, BALD, CROPPED, LONG);
    private static final List<HairStyle> BOYS = List.of(SHORT, CROPPED, SHORT, CURLY, AFRO, BOB);
    private static final List<HairStyle> FEMALE =
            List.of(LONG, WAVY, BOB, BUN, PONYTAIL, CURLY, AFRO, SHORT, LONG, PONYTAIL);
    private static final List<HairStyle> GIRLS = List.of(LONG, WAVY, BOB, PIGTAILS, PONYTAIL, CURLY, PIGTAILS, BUN);

    private final String label;
    private final String words;

    HairStyle(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** Its name in a body's description. */
    public String label() {
        return label;
    }

    /** Styles for a figure; what is frequent is listed twice. */
    static List<HairStyle> of(String figure) {
        return switch (figure) {
            case "man" -> MALE;
            case "woman" -> FEMALE;
            case "boy" -> BOYS;
            default -> GIRLS;
        };
    }

    /** A body's hair as a noun phrase, for instance {@code long brown hair}; without colour where it has no name. */
    public static String phrase(Body body) {
        HairStyle style = get(body.hair());
        String colour = HairColour.of(body.hairColour()).map(HairColour::label).orElse("");
        return style.words.replace("%s", colour).replace("  ", " ").trim();
    }

    /**
     * The style of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static HairStyle get(String label) {
        return Arrays.stream(values())
                .filter(style -> style.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + label + "\" is no hair style; there are "
                        + Arrays.stream(values()).map(HairStyle::label).toList()));
    }
}
