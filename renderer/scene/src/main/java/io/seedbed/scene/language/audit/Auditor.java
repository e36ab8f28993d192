package io.seedbed.scene.language.audit;

import io.seedbed.scene.language.Clause;
import io.seedbed.scene.language.Kind;
import io.seedbed.scene.language.Mention;
import io.seedbed.scene.language.Negative;
import io.seedbed.scene.language.Trait;
import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.truth.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Judges clauses by ids, depth, pixels' colours and the camera's lens alone; the scene's description is not known here, only
 * how each number is called. Shares no code with the verifier. Not thread-safe.
 */
public final class Auditor {

    private static final double SMALLEST = 0.003;
    private static final String HUMAN = "human";
    private static final Set<String> HUMANS = Set.of(HUMAN, "person", "people", "man", "woman", "boy", "girl");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final Frame frame;
    private final Map<Integer, String> labels;
    private final SortedMap<Integer, Blob> blobs = new TreeMap<>();
    private final Neighbours neighbours;
    private final Paint paint;

    /**
     * An auditor of a frame.
     *
     * @param labels the category of each number, {@code human} for people
     */
    public Auditor(Frame frame, CameraSpec camera, Map<Integer, String> labels) {
        this.frame = frame;
        this.labels = Map.copyOf(labels);
        this.neighbours = new Neighbours(frame);
        this.paint = new Paint(frame);
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

    /** What the pixels say of a clause about the very things that it is bound to, and of what it calls them. */
    public Opinion opinion(Clause clause) {
        for (Mention mention : clause.roles()) {
            for (int id : mention.ids()) {
                if (!isSeen(id) || called(id, mention) == Opinion.FAILS) {
                    return Opinion.FAILS;
                }
            }
        }
        return said(clause.kind(), clause);
    }

    private Opinion said(Kind kind, Clause clause) {
        if (kind == Kind.COUNT) {
            return count(clause.subject());
        }
        if (kind == Kind.COLOUR) {
            return paint.opinion(clause.subject().id(), clause.value());
        }
        if (kind == Kind.SAME_COLOUR_AS || clause.roles().size() < 2 || kind == Kind.ACTION) {
            return Opinion.SILENT;
        }
        return relation(kind, clause.ids());
    }

    private boolean isSeen(int id) {
        Blob blob = blobs.get(id);
        return blob != null && blob.size >= SMALLEST * frame.ids().length;
    }

    /** Whether a thing is what a mention calls it, as far as its name, its place in the row and its colour say. */
    private Opinion called(int id, Mention mention) {
        String label = labels.getOrDefault(id, "");
        boolean person = HUMANS.contains(mention.noun());
        if (person ? !label.equals(HUMAN) : !label.equals(mention.noun())) {
            return Opinion.FAILS;
        }
        Opinion all = person && !mention.noun().equals(HUMAN) ? Opinion.SILENT : Opinion.HOLDS;
        for (Trait trait : mention.traits()) {
            Opinion one = switch (trait.kind()) {
                case COLOUR -> paint.opinion(id, trait.value());
                case ORDINAL -> rank(id, trait.value());
                default -> Opinion.SILENT;
            };
            if (one == Opinion.FAILS) {
                return one;
            }
            all = one == Opinion.SILENT ? one : all;
        }
        return all;
    }

    /** Which one it is from the left; where two stand in front of each other nothing is said. */
    private Opinion rank(int id, String ordinal) {
        Blob it = blobs.get(id);
        int place = ORDINALS.indexOf(ordinal);
        if (it == null || place < 0) {
            return Opinion.SILENT;
        }
        int before = 0;
        int unsure = 0;
        for (Blob other : blobs.values()) {
            if (other.id != id
                    && isSeen(other.id)
                    && labels.getOrDefault(other.id, "").equals(labels.get(id))) {
                before += other.right() < it.left() ? 1 : 0;
                unsure += other.right() >= it.left() && other.left() <= it.right() ? 1 : 0;
            }
        }
        return place < before || place > before + unsure ? Opinion.FAILS : unsure == 0 ? Opinion.HOLDS : Opinion.SILENT;
    }

    /** Whether a negative turns out to be true: all of its claims hold, for these things or others that are called so. */
    public boolean isTrueAfterAll(Negative negative) {
        return !negative.claims().isEmpty() && negative.claims().stream().allMatch(this::holdsForSome);
    }

    private boolean holdsForSome(Clause claim) {
        if (claim.kind() == Kind.COUNT) {
            long fitting = blobs.keySet().stream()
                    .filter(id -> isSeen(id) && called(id, claim.subject()) == Opinion.HOLDS)
                    .count();
            return claim.subject().number() == 1
                    ? fitting > 0
                    : fitting == claim.subject().number()
                            && claim.subject().traits().isEmpty();
        }
        return claim.roles().size() >= 2
                ? holdsForSome(claim, new ArrayList<>())
                : said(claim.kind(), claim) == Opinion.HOLDS;
    }

    private boolean holdsForSome(Clause claim, List<Integer> bound) {
        if (bound.size() == claim.roles().size()) {
            List<Mention> roles =
                    bound.stream().map(id -> Mention.of(id, "thing")).toList();
            return said(claim.kind(), new Clause(claim.kind(), roles, claim.value())) == Opinion.HOLDS;
        }
        Mention mention = claim.roles().get(bound.size());
        for (int id : blobs.keySet()) {
            boolean fits = mention.ids().contains(id)
                    ? called(id, mention) != Opinion.FAILS
                    : called(id, mention) == Opinion.HOLDS;
            if (isSeen(id) && !bound.contains(id) && fits) {
                bound.add(id);
                boolean holds = holdsForSome(claim, bound);
                bound.remove(bound.size() - 1);
                if (holds) {
                    return true;
                }
            }
        }
        return false;
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
        boolean figure = HUMANS.contains(mention.noun()) && !mention.noun().equals(HUMAN);
        boolean all = mention.traits().isEmpty() && !figure;
        return mention.ids().size() != mention.number() || all && named(mention.noun()) != mention.number()
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
