package io.seedbed.augment.filter;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Example;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import java.util.List;
import java.util.Map;

/** Rows for the filters' tests. */
final class Rows {

    private Rows() {}

    static Example row(String id, String text) {
        return Example.of(id, text, new Target.Label("A"), Split.TRAIN, Provenance.read("seed.jsonl:1"));
    }

    static Candidate candidate(String text) {
        return candidate(text, new Target.Label("A"));
    }

    static Candidate candidate(String text, Target target) {
        return new Candidate(Map.of(Example.TEXT, text), target, List.of("s1"), "prompt", "model", "", 7, List.of());
    }

    static Verdict.Dropped dropped(Verdict verdict) {
        if (verdict instanceof Verdict.Dropped dropped) {
            return dropped;
        }
        throw new AssertionError("the filter kept the candidate: " + verdict);
    }
}
