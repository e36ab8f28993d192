package io.seedbed.scene.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant by a name that does not exist. Stateless. */
public final class Near {

    private static final int MOST_NAMED = 24;
    private static final int MOST_MEANT = 3;

    private Near() {}

    /** The closest names, best first: at most three, and only those that are near. */
    public static List<String> to(String name, Collection<String> known) {
        String sought = name.toLowerCase(Locale.ROOT).strip();
        int reach = Math.max(1, sought.length() / 3);
        return known.stream()
                .filter(one -> distance(sought, one) <= reach || isPart(sought, one))
                .sorted(Comparator.comparingInt((String one) -> distance(sought, one))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_MEANT)
                .toList();
    }

    /** What to say of a name that does not exist: the near ones, or else what there is. */
    public static String hint(String name, Collection<String> known) {
        List<String> near = to(name, known);
        if (!near.isEmpty()) {
            return "did you mean " + String.join(" or ", near) + "?";
        }
        if (known.isEmpty()) {
            return "there are none";
        }
        List<String> sorted = known.stream().sorted().limit(MOST_NAMED).toList();
        int more = known.size() - sorted.size();
        return "there are " + String.join(", ", sorted) + (more > 0 ? " and " + more + " more" : "");
    }

    private static boolean isPart(String sought, String known) {
        return sought.length() > 2 && known.contains(sought) || known.length() > 2 && sought.contains(known);
    }

    /** Edit distance of Levenshtein. */
    public static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
