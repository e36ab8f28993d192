package io.seedbed.scene.language.audit;

import io.seedbed.scene.language.Clause;
import io.seedbed.scene.language.Kind;
import io.seedbed.scene.language.Mention;
import io.seedbed.scene.language.Negative;
import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.truth.Frame;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Judges clauses by ids, depth and the camera's lens alone; the scene's description is not known here, only how each number
 * is called. Shares no code with the verifier. Not thread-safe.
 */
public final class Auditor {

    private static final double SMALLEST = 0.003;

    private final Frame frame;
    private final Map<Integer, String> labels;
    private final SortedMap<Integer, Blob> blobs = new TreeMap<>();
    private final Neighbours neighbours;

    /**
     * An auditor of a frame.
     *
     * @param labels the category of each number, {@code human} for people
     */
    public Auditor(Frame frame, CameraSpec camera, Map<Integer, String> labels) {
        this.frame = frame;
        this.labels = Map.copyOf(labels);
        this.neighbours = new Neighbours(frame);
        int[] sizes = new int[256];
        for (byte id : frame.ids()) {
            sizes[id & 255]++;
        }
        for (int id = 1; id < 256; id++) {
            if (sizes[id] > 0) {
                blobs.put(id, new Lens(frame, camera).blob(id, sizes[id]));
            }
        }
    }

    /** What the pixels say of a clause about the very things that it is bound to. */
    public Opinion opinion(Clause clause) {
        for (Mention mention : clause.roles()) {
            for (int id : mention.ids()) {
                Blob blob = blobs.get(id);
                if (blob == null || blob.size < SMALLEST * frame.ids().length) {
                    return Opinion.FAILS;
                }
            }
        }
        if (clause.kind() == Kind.COUNT) {
            return count(clause.subject());
        }
        return clause.roles().size() < 2 || clause.kind() == Kind.ACTION
                ? Opinion.SILENT
                : relation(clause.kind(), clause.ids());
    }

    /** Whether a negative turns out to be true: none of its claims fails or is silent, and one holds. */
    public boolean isTrueAfterAll(Negative negative) {
        if (negative.claims().isEmpty()) {
            return false;
        }
        return negative.claims().stream().allMatch(this::holdsForSome);
    }

    /** Things of the same name may be meant as well, as far as only names are said of them. */
    private boolean holdsForSome(Clause claim) {
        boolean described = claim.roles().stream()
                .anyMatch(mention -> mention.traits().stream()
                        .anyMatch(trait -> trait.kind() != Kind.ORDINAL && trait.kind() != Kind.COMPARED));
        if (claim.kind() == Kind.COUNT) {
            Mention mention = claim.subject();
            long named = named(mention.noun());
            return !described && (mention.number() == 1 ? named > 0 : named == mention.number());
        }
        return opinion(claim) == Opinion.HOLDS;
    }

    private long named(String noun) {
        return blobs.values().stream()
                .filter(blob -> blob.size >= SMALLEST * frame.ids().length)
                .filter(blob -> noun.equals(labels.getOrDefault(blob.id, "")))
                .count();
    }

    private Opinion count(Mention mention) {
        if (mention.number() == 1) {
            return Opinion.HOLDS;
        }
        boolean human = mention.ids().stream().allMatch(id -> "human".equals(labels.getOrDefault(id, "")));
        boolean bare = mention.traits().isEmpty();
        long all = named(human ? "human" : mention.noun());
        return mention.ids().size() != mention.number() || bare && !human && all != mention.number()
                ? Opinion.FAILS
                : Opinion.HOLDS;
    }

    private Opinion relation(Kind kind, List<Integer> ids) {
        Blob a = blobs.get(ids.get(0));
        Blob b = blobs.get(ids.get(1));
        if (a == null || b == null) {
            return Opinion.FAILS;
        }
        if (kind == Kind.BETWEEN) {
            Blob c = ids.size() < 3 ? null : blobs.get(ids.get(2));
            return c == null ? Opinion.SILENT : between(a, b, c);
        }
        return switch (kind) {
            case LEFT_OF -> holds(a.right() < b.left());
            case RIGHT_OF -> holds(b.right() < a.left());
            case IN_FRONT_OF -> holds(b.middleDepth() - a.middleDepth() > 0.25);
            case BEHIND -> holds(a.middleDepth() - b.middleDepth() > 0.25);
            case ON -> holds(rests(a, b));
            case IN -> holds(inside(a, b));
            case UNDER -> holds(beneath(a, b));
            case ABOVE -> holds(a.low(a.heights) > b.high(b.heights) - 0.1 && a.bottom() <= b.top() + 8);
            case BELOW -> holds(b.low(b.heights) > a.high(a.heights) - 0.1 && b.bottom() <= a.top() + 8);
            case NEXT_TO ->
                holds(a.gapTo(b) < 1 && Math.abs(a.middleDepth() - b.middleDepth()) < 0.25 * a.middleDepth());
            case FAR_FROM -> holds(a.gapTo(b) > 1.2);
            case BIGGER_THAN -> holds(bigger(a, b));
            case SMALLER_THAN -> holds(bigger(b, a));
            default -> Opinion.SILENT;
        };
    }

    private static Opinion holds(boolean condition) {
        return condition ? Opinion.HOLDS : Opinion.FAILS;
    }

    private static Opinion between(Blob a, Blob b, Blob c) {
        boolean leftToRight = b.right() < a.left() && a.right() < c.left();
        boolean rightToLeft = c.right() < a.left() && a.right() < b.left();
        return holds(leftToRight || rightToLeft);
    }

    /** Most of its lower rim lies right above pixels of the other, and it is the higher one. */
    private boolean rests(Blob a, Blob b) {
        return neighbours.rimAbove(a.id, b.id) > 0.3
                && a.heights[a.size / 2] > b.heights[b.size / 2]
                && a.low(a.heights) > b.low(b.heights);
    }

    /** It touches the other, not wider than it, and begins below its rim. */
    private boolean inside(Blob a, Blob b) {
        return neighbours.border(a.id, b.id) > 3
                && a.left() >= b.left() - 3
                && a.right() <= b.right() + 3
                && a.low(a.heights) < b.high(b.heights)
                && a.gapTo(b) < 0.05;
    }

    private static boolean beneath(Blob a, Blob b) {
        int shared = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        return shared > 0.5 * (a.right() - a.left())
                && a.high(a.heights) < b.high(b.heights)
                && a.gapTo(b) < 0.2
                && b.top() < a.top();
    }

    /** In metres: both the longest side and the area seen. */
    private static boolean bigger(Blob a, Blob b) {
        double one = Math.max(a.width(), Math.max(a.height(), a.reach()));
        double other = Math.max(b.width(), Math.max(b.height(), b.reach()));
        double areaA = a.size * a.middleDepth() * a.middleDepth();
        double areaB = b.size * b.middleDepth() * b.middleDepth();
        return one > other && areaA > areaB || one > 1.3 * other || areaA > 2.2 * areaB;
    }
}
