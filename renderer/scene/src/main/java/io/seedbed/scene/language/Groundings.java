package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out whether a sentence is true or false in the scene whatever its words are bound to. False is not merely unsaid, but
 * untrue for every choice of things, glimpsed ones included; true is so for one choice of visible things. Ordinals and
 * comparisons are not relied on. Remembers what it has found. Not thread-safe.
 */
final class Groundings {

    private final Known known;
    private final Verifier verifier;
    private final List<Thing> visible;
    private final List<Thing> glimpsed;
    private final Map<Clause, Boolean> refuted = new HashMap<>();
    private final Map<Called, List<Thing>> candidates = new HashMap<>();

    Groundings(Known known, Verifier verifier) {
        this.known = known;
        this.verifier = verifier;
        this.visible = known.visible();
        this.glimpsed = known.glimpsed();
    }

    private record Called(String noun, List<Trait> traits) {}

    /** Whether the clause is false for every choice of things. */
    boolean refute(Clause clause) {
        Boolean found = refuted.get(clause);
        if (found == null) {
            found = isFalse(clause);
            refuted.put(clause, found);
        }
        return found;
    }

    private boolean isFalse(Clause clause) {
        return switch (clause.kind()) {
            case ENVIRONMENT -> verifier.check(clause).isFalse();
            case COUNT -> refutesCount(clause.subject());
            default -> refutes(clause, new ArrayList<>());
        };
    }

    /** Whether one of the clauses is false, and so all of them together. */
    boolean refuteAny(List<Clause> clauses) {
        return clauses.stream().anyMatch(this::refute);
    }

    /**
     * One: nothing could be called so. Several: fewer could be counted, or more surely are. The environment must not show
     * any such thing of its own.
     */
    private boolean refutesCount(Mention mention) {
        if (known.words().mayShow(known.spec().environment(), mention.noun())) {
            return false;
        }
        long possible = candidates(mention).size();
        if (mention.number() == 1) {
            return possible == 0;
        }
        long sure = visible.stream()
                .filter(thing -> verifier.fits(thing, mention).isTrue())
                .count();
        return possible < mention.number() || sure > mention.number();
    }

    /** Whether the clause is true for some choice of visible things. */
    boolean support(Clause clause) {
        return switch (clause.kind()) {
            case ENVIRONMENT -> verifier.check(clause).isTrue();
            case COUNT ->
                clause.subject().number() == 1
                        ? visible.stream()
                                .anyMatch(thing ->
                                        verifier.fits(thing, clause.subject()).isTrue())
                        : verifier.exactly(clause.subject())
                                .filter(many -> many == clause.subject().number())
                                .isPresent();
            default -> supports(clause, new ArrayList<>());
        };
    }

    private boolean supports(Clause clause, List<Integer> bound) {
        if (bound.size() == clause.roles().size()) {
            return verifier.judge(clause.kind(), clause.value(), bound).isTrue();
        }
        Mention mention = clause.roles().get(bound.size());
        for (Thing thing : visible) {
            if (!bound.contains(thing.id()) && verifier.fits(thing, mention).isTrue()) {
                bound.add(thing.id());
                boolean supported = supports(clause, bound);
                bound.remove(bound.size() - 1);
                if (supported) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean refutes(Clause clause, List<Integer> bound) {
        if (bound.size() == clause.roles().size()) {
            return verifier.judge(clause.kind(), clause.value(), bound).isFalse();
        }
        Mention mention = clause.roles().get(bound.size());
        if (known.words().mayShow(known.spec().environment(), mention.noun())) {
            return false;
        }
        for (Thing thing : candidates(mention)) {
            if (!bound.contains(thing.id())) {
                bound.add(thing.id());
                boolean refuted = refutes(clause, bound);
                bound.remove(bound.size() - 1);
                if (!refuted) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Thing> candidates(Mention mention) {
        return candidates.computeIfAbsent(
                new Called(mention.noun(), mention.traits()),
                key -> glimpsed.stream()
                        .filter(thing -> !verifier.fits(thing, mention).isFalse())
                        .toList());
    }
}
